import { blockRoles } from './act.ts';
import { actKinds } from './act-kind.ts';
import { checkTemplate } from './check-template.ts';
import type { FactAsked, Template, TemplateBlock } from './template.ts';
import { createFaultList, type TemplateFault } from './template-fault.ts';
import { createShapeReader, type ShapeReader } from './template-shape.ts';

/** A template from outside, or all that is wrong in it. */
export type TemplateRead =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

const factTypes = [
  'text',
  'long-text',
  'date',
  'time',
  'number',
  'amount',
  'person',
  'choice',
  'yes-no',
  'list',
] as const;
const organisationKinds = ['commune', 'epci', 'syndicat', 'ccas', 'departement', 'cdg'] as const;
const most = { facts: 80, blocks: 200, paragraphs: 40, choices: 40 };
const longest = {
  id: 60,
  title: 120,
  purpose: 300,
  label: 120,
  help: 300,
  paragraph: 4000,
  write: 400,
};

/**
 * A template that an organisation brings as parsed JSON or YAML: its shape, its sizes, and that every
 * `{{…}}` names something. What is left out of a block is null, of a fact `required` is true.
 */
export function readTemplate(value: unknown): TemplateRead {
  const faults = createFaultList();
  const shape = createShapeReader(faults);
  const keys = [
    'id',
    'kind',
    'title',
    'purpose',
    'organisations',
    'language',
    'facts',
    'blocks',
    'from',
  ];
  const part = shape.object(value, '$', keys);
  const kind = shape.oneOf(part['kind'], 'kind', actKinds);
  const language = shape.oneOf(part['language'] ?? 'fr', 'language', ['fr', 'en'] as const);
  const template: Template = {
    id: shape.id(part['id'], 'id', longest.id),
    kind: kind ?? 'note',
    title: shape.text(part['title'], 'title', longest.title),
    purpose: shape.text(part['purpose'], 'purpose', longest.purpose),
    organisations: shape
      .list(part['organisations'] ?? [], 'organisations', organisationKinds.length)
      .flatMap((one, at) => shape.oneOf(one, `organisations[${at}]`, organisationKinds) ?? []),
    language: language ?? 'fr',
    facts: shape
      .list(part['facts'] ?? [], 'facts', most.facts)
      .map((fact, at) => readFact(shape, fact, `facts[${at}]`)),
    blocks: shape
      .list(part['blocks'], 'blocks', most.blocks)
      .map((block, at) => readBlock(shape, block, `blocks[${at}]`)),
    from: 'organisation',
  };
  if (faults.all().length === 0) checkTemplate(template, faults);
  return faults.all().length === 0 ? { ok: true, template } : { ok: false, faults: faults.all() };
}

function readFact(shape: ShapeReader, value: unknown, path: string): FactAsked {
  const part = shape.object(value, path, ['id', 'label', 'type', 'required', 'help', 'choices']);
  return {
    id: shape.factId(part['id'], `${path}.id`, longest.id),
    label: shape.text(part['label'], `${path}.label`, longest.label),
    type: shape.oneOf(part['type'] ?? 'text', `${path}.type`, factTypes) ?? 'text',
    required: shape.yesNo(part['required'] ?? true, `${path}.required`),
    help: shape.optionalText(part['help'], `${path}.help`, longest.help),
    choices: shape
      .list(part['choices'] ?? [], `${path}.choices`, most.choices)
      .map((choice, at) => shape.text(choice, `${path}.choices[${at}]`, longest.label)),
  };
}

function readBlock(shape: ShapeReader, value: unknown, path: string): TemplateBlock {
  const keys = ['role', 'title', 'paragraphs', 'when', 'each', 'reference', 'write'];
  const part = shape.object(value, path, keys);
  const paragraphs = part['paragraphs'];
  return {
    role: shape.oneOf(part['role'], `${path}.role`, blockRoles) ?? 'corps',
    title: shape.optionalText(part['title'], `${path}.title`, longest.title),
    paragraphs: shape
      .list(
        typeof paragraphs === 'string' ? [paragraphs] : paragraphs,
        `${path}.paragraphs`,
        most.paragraphs,
      )
      .map((text, at) => shape.text(text, `${path}.paragraphs[${at}]`, longest.paragraph)),
    when: shape.optionalText(part['when'], `${path}.when`, longest.label),
    each: shape.optionalText(part['each'], `${path}.each`, longest.id),
    reference: shape.optionalText(part['reference'], `${path}.reference`, 40),
    write: shape.optionalText(part['write'], `${path}.write`, longest.write),
  };
}
