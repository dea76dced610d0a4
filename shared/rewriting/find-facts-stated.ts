import { findDates } from '../french/dates.ts';
import { findRules } from '../french/find-rules.ts';
import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { type Figure, findFigures } from '../french/numbers.ts';
import type { FactKind, StatedFact } from './fact-change.ts';
import { findNames } from './find-names.ts';

/** A fact with what makes it the same in other words. */
export type KeyedFact = StatedFact & {
  readonly key: string;
  /** Of a figure; null for all others. */
  readonly figure: Figure | null;
};

const placeholders =
  /\[à compléter[^[\]\n]{0,220}\]|⟦[^⟦⟧]{0,40}⟧|\{\{[^{}\n]{0,80}\}\}|\[(?:S ?)?\d{1,2}\]/giu;
const contacts =
  /(?:https?:\/\/|www\.)[^\s<>«»]*[^\s<>«».,;:!?)]|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<!\d)(?:\+33 ?[1-9]|0[1-9])(?:[ .-]?\d{2}){4}(?!\d)/giu;
const codes =
  /(?<!\p{L})code (?:général )?(?:(?:du|des|de la|de) |de l')?(?<of>travail|fonction publique|collectivités territoriales|urbanisme|commande publique|relations entre le public|justice administrative|santé publique|éducation|sécurité sociale|environnement|civil|pénal|route|action sociale|patrimoine|sécurité intérieure|électoral|impôts|propriété des personnes publiques)/giu;
/** Files and acts by their numbers: « n° 2026-118 », « dossier A12-4 ». */
const numbers = /(?<=n° ?)[\p{L}\p{N}][\p{L}\p{N}./-]*\p{N}/giu;
/** « un » counts only what a rule counts. */
const countedByOne = new Set(['jour', 'semaine', 'mois', 'an', 'heure', 'minute', '€', '%']);

/** The figures, dates, names, references, contacts and gaps of a text, none inside another. */
export function findStatedFacts(text: string): readonly KeyedFact[] {
  let rest = normaliseSpaces(text);
  const found: KeyedFact[] = [];
  const take = (
    kind: FactKind,
    start: number,
    end: number,
    key: string,
    figure: Figure | null = null,
  ): void => {
    found.push({ kind, start, end, text: text.slice(start, end), key, figure });
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  };
  const takeAll = (
    kind: FactKind,
    pattern: RegExp,
    keyOf: (match: RegExpExecArray) => string,
  ): void => {
    for (const match of rest.matchAll(pattern))
      take(kind, match.index, match.index + match[0].length, keyOf(match));
  };
  takeAll('placeholder', placeholders, ([whole]) => foldText(whole).replace(/\s/gu, ''));
  takeAll('contact', contacts, ([whole]) => whole.toLowerCase().replace(/[\s.)-]+/gu, ''));
  takeAll('reference', codes, ({ groups }) => `code ${foldText(groups?.['of'] ?? '')}`);
  for (const rule of findRules(rest)) take('reference', rule.start, rule.end, rule.normal);
  takeAll('reference', numbers, ([whole]) => whole.toLowerCase());
  for (const date of findDates(rest)) take('date', date.start, date.end, date.normal);
  for (const figure of findFigures(rest)) {
    const isArticle =
      figure.value === 1 && /^une?\b/iu.test(figure.text) && !countedByOne.has(figure.unit ?? '');
    if (!isArticle) take('figure', figure.start, figure.end, figure.normal, figure);
  }
  for (const { start, end, key } of findNames(rest)) take('name', start, end, key);
  return found.sort((left, right) => left.start - right.start);
}
