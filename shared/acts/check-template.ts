import type { TemplateProblem } from '../language/template-texts.ts';
import { gapsOf } from './fill-text.ts';
import { mayBeWritten } from './find-places.ts';
import { organisationWordKeys } from './organisation-words.fr.ts';
import type { FactAsked, Template, TemplateBlock } from './template.ts';
import type { FaultList } from './template-fault.ts';
import { factForms } from './write-fact.fr.ts';

/** Names that templates have of their own, and that no fact may bear. */
const reserved: ReadonlySet<string> = new Set(['org', 'item']);

/** What the shape cannot tell: that every gap names something, and that every needed fact is asked somewhere. */
export function checkTemplate(template: Template, faults: FaultList): void {
  const facts = new Map<string, FactAsked>();
  for (const [at, fact] of template.facts.entries()) {
    const path = `facts[${at}].id`;
    if (facts.has(fact.id)) faults.add(path, 'fact-twice', fact.id);
    if (reserved.has(fact.id)) faults.add(path, 'bad-id', fact.id);
    const isShort = fact.type === 'choice' && fact.choices.length < 2;
    if (isShort) faults.add(`facts[${at}].choices`, 'no-choices');
    facts.set(fact.id, fact);
  }
  for (const [at, block] of template.blocks.entries()) {
    checkBlock(block, `blocks[${at}]`, facts, faults);
  }
  const always = new Set(template.blocks.filter(({ when }) => when === null).flatMap(factsNamed));
  for (const [at, { id, required }] of template.facts.entries()) {
    if (required && !always.has(id)) faults.add(`facts[${at}]`, 'needed-fact-unused', id);
  }
}

function checkBlock(
  block: TemplateBlock,
  path: string,
  facts: ReadonlyMap<string, FactAsked>,
  faults: FaultList,
): void {
  const { title, paragraphs, when, each, write, role } = block;
  const asked = when?.split('=')[0];
  if (asked !== undefined && !facts.has(asked)) faults.add(`${path}.when`, 'unknown-fact', asked);
  if (each !== null && facts.get(each)?.type !== 'list') {
    faults.add(`${path}.each`, facts.has(each) ? 'not-a-list-fact' : 'unknown-fact', each);
  }
  if (write !== null && !mayBeWritten(role)) faults.add(`${path}.write`, 'not-writable', role);
  const texts = [
    ...(title === null ? [] : [[`${path}.title`, title] as const]),
    ...paragraphs.map((text, at) => [`${path}.paragraphs[${at}]`, text] as const),
  ];
  for (const [place, text] of texts) checkGaps(text, place, { facts, each, faults });
}

type Known = {
  readonly facts: ReadonlyMap<string, FactAsked>;
  readonly each: string | null;
  readonly faults: FaultList;
};

function checkGaps(text: string, path: string, { facts, each, faults }: Known): void {
  for (const gap of gapsOf(text)) {
    const problem = problemOf(gap, facts, each !== null);
    if (problem !== null) faults.add(path, problem, gap.form ?? gap.name);
  }
  const left = withoutGaps(text);
  if (/\{\{|\}\}/u.test(left)) faults.add(path, 'gap-unread', left.trim());
}

function problemOf(
  { name, form }: ReturnType<typeof gapsOf>[number],
  facts: Known['facts'],
  isRepeated: boolean,
): TemplateProblem | null {
  if (name === 'org') {
    return organisationWordKeys.some((key) => key === form) ? null : 'unknown-word';
  }
  if (name === 'item') return isRepeated ? null : 'item-without-list';
  if (!facts.has(name)) return 'unknown-fact';
  return form === null || factForms.some((one) => one === form) ? null : 'unknown-form';
}

const withoutGaps = (text: string): string =>
  text.replace(/\{\{\s*[\p{L}\d]+(?:\.[\p{L}\d]+)?\s*\}\}/gu, '');

function factsNamed({ title, paragraphs, each }: TemplateBlock): readonly string[] {
  const named = [title ?? '', ...paragraphs].flatMap(gapsOf).map(({ name }) => name);
  return each === null ? named : [...named, each];
}
