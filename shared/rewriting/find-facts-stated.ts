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

type Taken = Omit<KeyedFact, 'text' | 'figure'> & { readonly figure?: Figure };
/** Each reads what the ones before it left. */
type Search = (rest: string) => readonly Taken[];

const matching =
  (kind: FactKind, pattern: RegExp, keyOf: (match: RegExpExecArray) => string): Search =>
  (rest) =>
    [...rest.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      key: keyOf(match),
    }));

const isArticle = ({ value, text, unit }: Figure): boolean =>
  value === 1 && /^une?\b/iu.test(text) && !countedByOne.has(unit ?? '');

const searches: readonly Search[] = [
  matching('placeholder', placeholders, ([whole]) => foldText(whole).replace(/\s/gu, '')),
  matching('contact', contacts, ([whole]) => whole.toLowerCase().replace(/[\s.)-]+/gu, '')),
  matching('reference', codes, ({ groups }) => `code ${foldText(groups?.['of'] ?? '')}`),
  (rest) =>
    findRules(rest).map(({ start, end, normal }) => ({
      kind: 'reference',
      start,
      end,
      key: normal,
    })),
  matching('reference', numbers, ([whole]) => whole.toLowerCase()),
  (rest) =>
    findDates(rest).map(({ start, end, normal }) => ({ kind: 'date', start, end, key: normal })),
  (rest) =>
    findFigures(rest)
      .filter((figure) => !isArticle(figure))
      .map((figure) => ({
        kind: 'figure',
        start: figure.start,
        end: figure.end,
        key: figure.normal,
        figure,
      })),
  (rest) => findNames(rest).map((name) => ({ kind: 'name', ...name })),
];

/** The figures, dates, names, references, contacts and gaps of a text, none inside another. */
export function findStatedFacts(text: string): readonly KeyedFact[] {
  let rest = normaliseSpaces(text);
  const found: Taken[] = [];
  for (const search of searches) {
    const taken = search(rest);
    if (taken.length > 0) rest = blank(rest, taken);
    found.push(...taken);
  }
  return found
    .sort((left, right) => left.start - right.start)
    .map((fact) => ({
      ...fact,
      text: text.slice(fact.start, fact.end),
      figure: fact.figure ?? null,
    }));
}

/** The same text with spaces in place of what was taken, which stands in order and apart. */
function blank(text: string, taken: readonly Taken[]): string {
  let [written, reached] = ['', 0];
  for (const { start, end } of taken) {
    written += text.slice(reached, start) + ' '.repeat(end - start);
    reached = end;
  }
  return written + text.slice(reached);
}
