import { setTypography } from '../french/set-typography.ts';
import { actKindTexts } from '../language/act-kind-texts.ts';
import { composeTexts } from '../language/compose-texts.ts';
import type { Act, ActBlock, BlockOrigin } from './act.ts';
import { type FactsInWords, fillText, listOf, toldFact } from './fill-text.ts';
import { findMisread, holdMisread } from './misread-facts.fr.ts';
import { numberBlocks } from './number-blocks.ts';
import { type Civility, wordsOf } from './organisation-words.fr.ts';
import { writePlaceholder } from './placeholders.ts';
import type { ReferenceBase } from './reference.ts';
import { writeVisa } from './references/write-visa.fr.ts';
import type { Facts, Template, TemplateBlock } from './template.ts';
import { cleanValue, isTold } from './write-fact.fr.ts';

export type ComposeSettings = {
  readonly organisation: Act['organisation'];
  readonly references: ReferenceBase;
  readonly language: Act['language'];
};

/** A fact that any template may ask: how the head of the organisation is addressed. */
const civilityFact = 'civiliteChef';

/**
 * A whole act from a template and what the drafter told, without a model. What was not told stands as
 * `[à compléter : …]`, and so does what was told in words that are none of its type; a reference that the base does not hold stands in the template's own words.
 */
export function composeAct(template: Template, told: Facts, settings: ComposeSettings): Act {
  const facts = holdMisread(told, findMisread(template, told), settings.language);
  const words = wordsOf(settings.organisation, civilityOf(facts));
  const filled: FactsInWords = { facts, asked: template.facts, words, language: settings.language };
  return {
    kind: template.kind,
    templateId: template.id,
    title: titleOf(template, filled),
    organisation: settings.organisation,
    language: settings.language,
    blocks: numberBlocks(
      groupRepeated(template.blocks).flatMap((group) =>
        composeGroup(group, filled, settings.references),
      ),
    ),
  };
}

function civilityOf(facts: Facts): Civility {
  const told = toldFact(facts, civilityFact);
  return told === 'Madame' || told === 'Monsieur' ? told : null;
}

/** « Délibération – Règlement intérieur de la cantine »; the template's own name while there is no subject. */
function titleOf(template: Template, filled: FactsInWords): string {
  const subject = toldFact(filled.facts, 'objet');
  if (typeof subject !== 'string') return template.title;
  const plain = cleanValue(subject).replace(/\s+/gu, ' ');
  return setTypography(`${actKindTexts[template.language][template.kind]} – ${plain}`).slice(
    0,
    200,
  );
}

/** Blocks that follow one another and repeat for the same list are repeated together. */
function groupRepeated(blocks: readonly TemplateBlock[]): readonly (readonly TemplateBlock[])[] {
  const groups: TemplateBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.each !== null && last?.[0]?.each === block.each) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Points of an agenda on which an assembly does not vote. */
const unvoted =
  /^(?:questions? (?:diverses?|orales?)|informations?|communications?|points? d[’']information|appel nominal)(?!\p{L})/iu;

/** What a group gives: none where its condition does not hold, one round for each value of its list. */
function composeGroup(
  group: readonly TemplateBlock[],
  filled: FactsInWords,
  base: ReferenceBase,
): readonly ActBlock[] {
  const each = group[0]?.each ?? null;
  const told = each === null ? [null] : listOf(filled.facts, each);
  const items = told.length === 0 ? [gapOf(each, filled)] : told;
  const present = group.filter(({ when }) => holds(when, filled.facts));
  return items.flatMap((item) =>
    present
      .filter((block) => block.role !== 'vote' || !unvoted.test(item ?? ''))
      .map((block) =>
        block.reference === null
          ? writeBlock(block, { ...filled, item }, { by: 'template' })
          : referenceBlock(block, block.reference, filled, base),
      ),
  );
}

/** `fact` holds when it was told, `fact=oui` when it was told so. */
function holds(when: string | null, facts: Facts): boolean {
  if (when === null) return true;
  const [id = '', wanted] = when.split('=');
  const told = toldFact(facts, id);
  if (told === null || wanted === undefined) return told !== null;
  return typeof told === 'string' ? told.trim() === wanted : told.includes(wanted);
}

function gapOf(factId: string | null, { asked }: FactsInWords): string {
  return writePlaceholder(asked.find(({ id }) => id === factId)?.label ?? factId ?? '');
}

function referenceBlock(
  block: TemplateBlock,
  referenceId: string,
  filled: FactsInWords,
  base: ReferenceBase,
): ActBlock {
  const reference = base.references.find(({ id }) => id === referenceId);
  if (reference === undefined) return writeBlock(block, filled, { by: 'template' });
  if (reference.superseded !== null) {
    const { text, article } = reference;
    const name = article === null ? text : `${text}, ${article}`;
    const label = composeTexts[filled.language].replacedReference(name);
    const gap = `Vu ${writePlaceholder(label)}`;
    return { ...writeBlock(block, filled, { by: 'template' }), paragraphs: [gap] };
  }
  const origin: BlockOrigin = { by: 'reference', referenceId };
  return { ...writeBlock(block, filled, origin), paragraphs: [writeVisa(reference)] };
}

function writeBlock(block: TemplateBlock, filled: FactsInWords, origin: BlockOrigin): ActBlock {
  return {
    role: block.role,
    number: 1,
    title: block.title === null ? null : fillText(block.title, filled),
    paragraphs: block.paragraphs
      .flatMap((paragraph) => expandParagraph(paragraph, filled))
      .map((text) => setTypography(text)),
    table: null,
    origin,
  };
}

const listLine = /^(- |1\. )\{\{([\p{L}\d]+)\}\}(.*)$/u;
const aloneLine = /^\{\{([\p{L}\d]+)\}\}$/u;

/** `- {{list}}` and `1. {{list}}` give a line for each value, a long text alone its own paragraphs. */
function expandParagraph(paragraph: string, filled: FactsInWords): readonly string[] {
  const list = listLine.exec(paragraph);
  const values = list === null ? [] : listOf(filled.facts, list[2] ?? '');
  if (list !== null && values.length > 0) {
    return values.map((value, at) => {
      const sign = list[1] === '- ' ? '- ' : `${at + 1}. `;
      return `${sign}${value}${fillText(list[3] ?? '', filled)}`;
    });
  }
  const alone = toldFact(filled.facts, aloneLine.exec(paragraph)?.[1] ?? '');
  if (typeof alone === 'string' && alone.includes('\n')) {
    return cleanValue(alone)
      .split(/\s*\n\s*/u)
      .filter(isTold);
  }
  return [fillText(paragraph, filled)];
}
