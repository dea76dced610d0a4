import type { Act } from './act.ts';
import { withA, withDe, withQue } from './contractions.fr.ts';
import { type OrganisationWords, organisationWordKeys } from './organisation-words.fr.ts';
import { writePlaceholder } from './placeholders.ts';
import type { FactAsked, Facts } from './template.ts';
import { agree, cleanValue, type FactForm, factForms, isTold, writeFact } from './write-fact.fr.ts';

/** All that a gap of a template may be filled with. */
export type FactsInWords = {
  readonly facts: Facts;
  readonly asked: readonly FactAsked[];
  readonly words: OrganisationWords;
  readonly language: Act['language'];
  /** Value of the list that the block is repeated for. */
  readonly item?: string | null;
};

const gap = /\{\{\s*([\p{L}\d]+)(?:\.([\p{L}\d]+))?\s*\}\}/gu;

/** Gaps of a template's text in order: `dateSeance`, `dateSeance.jour`, `org.leConseil`, `item`. */
export function gapsOf(
  text: string,
): readonly { readonly name: string; readonly form: string | null }[] {
  return [...text.matchAll(gap)].map(([, name = '', form]) => ({ name, form: form ?? null }));
}

/** A text with every `{{…}}` in words; what was not told, or is not known, becomes a placeholder. */
export function fillText(text: string, filled: FactsInWords): string {
  return text
    .replace(joined, (_all, small: string | undefined, name: string, form: string | undefined) =>
      joinSmall(small, wordsFor(name, form, filled)),
    )
    .replace(/\{\{|\}\}/gu, '');
}

/** A gap with the small word before it, which changes with what fills it: « d’Orléans », « au maire ». */
const joined = new RegExp(`(?:(?<![\\p{L}’'-])(de|à|que) )?${gap.source}`, 'gu');

function joinSmall(small: string | undefined, words: string): string {
  if (small === undefined) return words;
  if (small === 'de') return withDe(words);
  if (small === 'à') return withA(words);
  return /^(?:que |qu[’'])/iu.test(words) ? words : withQue(words);
}

function wordsFor(name: string, form: string | undefined, filled: FactsInWords): string {
  if (name === 'org') {
    const key = organisationWordKeys.find((one) => one === form);
    return key === undefined ? writePlaceholder(form ?? name) : filled.words[key];
  }
  if (name === 'item') return cleanValue(filled.item ?? '') || writePlaceholder('');
  const asked = filled.asked.find(({ id }) => id === name);
  const told = toldFact(filled.facts, name);
  const known = factForms.find((one) => one === form) ?? null;
  if (told === null) return agreedAlone(known) ?? writePlaceholder(asked?.label ?? name);
  return writeFact(told, asked?.type ?? 'text', known);
}

/** An office stands in words of its own while nobody is named. */
const agreedAlone = (form: FactForm | null): string | null =>
  form === 'presidence' || form === 'secretariat' || form === 'represente' ? agree('', form) : null;

/** What was told of a fact; null for nothing, blanks and an empty list. */
export function toldFact(facts: Facts, id: string): string | readonly string[] | null {
  const value = Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (value === undefined) return null;
  if (typeof value === 'string') return isTold(cleanValue(value)) ? value : null;
  const told = value.filter((one) => isTold(cleanValue(one)));
  return told.length === 0 ? null : told;
}

/** The values of a list; one that was told as text is read line by line. */
export function listOf(facts: Facts, id: string): readonly string[] {
  const told = toldFact(facts, id);
  if (told === null) return [];
  const lines = typeof told === 'string' ? cleanValue(told).split('\n') : told;
  return lines.map((line) => cleanValue(line).replace(/\s+/gu, ' ')).filter(isTold);
}
