import { findDates } from '../french/dates.ts';
import { findWrittenNumbers, type WrittenNumber } from '../french/written-numbers.ts';
import type { Candidate, Doubt } from './candidate.ts';
import type { DocumentIndex, IndexedPair, IndexedSentence } from './document-index.ts';
import { isUnder } from './is-under.ts';
import { labelMatch, labelWords } from './label-words.ts';
import { foldKeeping, placeOfLabel } from './place-of-label.ts';
import { fits, isFigureForWords, readValue } from './read-value.ts';
import type { SheetField } from './sheet.ts';
import { elsewhere, notExecuted, partOf, states, votedAfter } from './stating-words.fr.ts';

const farthest = 110;

/** Lines of key facts: `Taux de rendement : 84,2 %`. */
export function findInPairs(field: SheetField, index: DocumentIndex): readonly Candidate[] {
  if (field.kind === 'table') return [];
  return index.pairs.flatMap((pair): readonly Candidate[] => {
    const label = withoutYear(pair.label);
    const match = Math.max(0, ...field.labels.map((one) => labelMatch(labelWords(one), label)));
    if (match < 0.5 || !isPairOfYear(field, pair, index.exercise)) return [];
    const read = readPair(field, pair);
    if (read === null) return [];
    const doubts: Doubt[] = [
      ...(pair.isOcr ? (['ocr'] as const) : []),
      ...(match < 0.9 ? (['weak-label'] as const) : []),
      ...(read.step >= 1_000 ? (['rounded'] as const) : []),
    ];
    return [
      candidateOf(field, pair.anchor.path, {
        place: 'pair',
        score: match - (doubts.length > 0 ? 0.15 : 0),
        doubts,
        step: read.step,
        value: {
          written: read.written,
          value: read.value,
          unit: read.unit,
          page: pair.anchor.page ?? null,
          anchor: pair.anchor,
          quote: pair.quote,
          by: 'rules',
        },
      }),
    ];
  });
}

const yearOfLabel = /\s*\(?\b(?:en |pour )?((?:19|20)\d{2}|N ?[-\u2212\u2013] ?1|N)\b\)?\s*$/u;

/** `Rendement 2024` is the item `Rendement`. */
function withoutYear(label: string): string {
  const bare = label.replace(yearOfLabel, '').trim();
  return bare === '' ? label : bare;
}

/** A line of facts that names no year is of the year that the document gives account of. */
function isPairOfYear(
  { period, kind }: SheetField,
  { label }: IndexedPair,
  exercise: number | null,
): boolean {
  if (kind === 'date' || kind === 'text') return true;
  const year = yearOfLabel.exec(label)?.[1];
  if (year === undefined) return period !== 'previous';
  const isPrevious = /^N./u.test(year) || Number(year) === (exercise ?? 0) - 1;
  return period === 'previous'
    ? isPrevious
    : year === 'N' || exercise === null || Number(year) === exercise;
}

type PairValue = {
  written: string;
  value: number | string | boolean;
  unit: string | null;
  step: number;
};

/** The whole of what follows the colon, or its first figure: `84,2 % (objectif 85 %)`. */
function readPair(field: SheetField, { text }: IndexedPair): PairValue | null {
  const bare = withoutTail(field, text).replace(/\s*[.;]\s*$/u, '');
  const whole = isFigureForWords(field, bare) ? null : readValue(field.kind, field.unit, bare);
  if (whole !== null) return { written: bare, ...whole };
  const [number] = findWrittenNumbers(text);
  if (number === undefined || number.start > 12 || !isNumeric(field)) return null;
  if (!fits(field.kind, field.unit, number.unit)) return null;
  return {
    written: number.text.trim(),
    value: number.value,
    unit: field.unit ?? number.unit,
    step: number.step,
  };
}

/** Identifiers that follow the name or the object that they belong to: `SARL Durand TP, SIRET 123 456 789 00012`. */
const identifiers =
  /[\s,;(–—-]+(?:n(?:°|º|uméro)\s*(?:de\s*)?)?(?:SIRET|SIREN|RCS|TVA intracommunautaire|(?:consultation|marché|référence)\s+n(?:°|º)|(?:consultation|marché)\s+\d).*$/iu;

const withoutTail = ({ kind }: SheetField, text: string): string =>
  kind === 'text' ? text.replace(identifiers, '') : text;

function isNumeric({ kind }: SheetField): boolean {
  return kind === 'amount' || kind === 'percentage' || kind === 'count';
}

/** Numbers and dates of the sentences that hold all words of a label. */
export function findInSentences(field: SheetField, index: DocumentIndex): readonly Candidate[] {
  if (!isNumeric(field) && field.kind !== 'date') return [];
  const found = new Map<IndexedSentence, Candidate>();
  for (const label of field.labels) {
    const words = labelWords(label);
    for (const sentence of sentencesWith(words, index)) {
      if (found.has(sentence)) continue;
      const candidate =
        field.kind === 'date'
          ? readDate(field, sentence)
          : readNumber(field, words, sentence, index.exercise);
      if (candidate !== null) found.set(sentence, candidate);
    }
  }
  return [...found.values()];
}

function sentencesWith(words: readonly string[], index: DocumentIndex): readonly IndexedSentence[] {
  const [rarest = []] = words
    .map((word) => index.sentencesByWord.get(word) ?? [])
    .sort((left, right) => left.length - right.length);
  return rarest.filter((sentence) => words.every((word) => sentence.words.has(word)));
}

function readNumber(
  field: SheetField,
  words: readonly string[],
  sentence: IndexedSentence,
  exercise: number | null,
): Candidate | null {
  const folded = foldKeeping(sentence.text);
  const label = placeOfLabel(words, sentence.text);
  if (label === null || partOf.test(folded.slice(0, label.start))) return null;
  const after = label.end;
  const number = findWrittenNumbers(sentence.text).find(
    ({ start, unit, signed }) =>
      start >= after &&
      start - after <= farthest &&
      !signed &&
      (unit !== null || field.kind === 'count') &&
      fits(field.kind, field.unit, unit),
  );
  if (number === undefined) return null;
  const between = folded.slice(after, number.start);
  if (elsewhere.test(between) || /^[^(]*\)/.test(between)) return null;
  if (!isOfYear(field, folded, number, exercise)) return null;
  if (field.kind === 'amount' && isNotExecuted(folded, number)) return null;
  const isStated = states.test(between);
  const doubts: Doubt[] = ['in-text'];
  if (sentence.isOcr) doubts.push('ocr');
  if (number.step >= 1_000) doubts.push('rounded');
  return candidateOf(field, sentence.anchor.path, {
    place: 'sentence',
    score: isStated ? 0.75 : 0.5,
    doubts,
    step: number.step,
    value: {
      written: number.text.trim(),
      value: number.value,
      unit: field.unit ?? number.unit,
      page: sentence.anchor.page ?? null,
      anchor: sentence.anchor,
      quote: sentence.text,
      by: 'rules',
    },
  });
}

/** `145,1 M€ en 2019` is not of the year 2020, nor is what `pour 2018` announces. */
function isOfYear(
  field: SheetField,
  folded: string,
  { start, end }: WrittenNumber,
  exercise: number | null,
): boolean {
  const after = /^[^.;,\d]{0,24}\b((?:19|20)\d{2})\b/.exec(folded.slice(end, end + 40))?.[1];
  const year = after ?? lastYear.exec(folded.slice(0, start))?.[1];
  if (year === undefined || exercise === null) return field.period !== 'previous';
  return Number(year) === (field.period === 'previous' ? exercise - 1 : exercise);
}

/** The last year that stands before a figure, and that is no part of a date of an act. */
const lastYear =
  /^.*(?<!\d|(?:loi|decret|deliberation|arrete)[^.;]{0,40})((?:19|20)\d{2})(?!\d|-\d)/;

/** A ceiling, an objective, what was voted or foreseen is no result. */
function isNotExecuted(folded: string, { start, end }: WrittenNumber): boolean {
  return notExecuted.test(folded.slice(0, start)) || votedAfter.test(folded.slice(end, end + 40));
}

function readDate(field: SheetField, sentence: IndexedSentence): Candidate | null {
  const dates = findDates(sentence.text).filter(
    ({ normal }) => normal.length >= 7 && !normal.startsWith('--'),
  );
  const [date] = dates;
  if (date === undefined || dates.length > 1) return null;
  return candidateOf(field, sentence.anchor.path, {
    place: 'sentence',
    score: 0.6,
    doubts: ['in-text', ...(sentence.isOcr ? (['ocr'] as const) : [])],
    step: 0,
    value: {
      written: date.text,
      value: date.normal,
      unit: null,
      page: sentence.anchor.page ?? null,
      anchor: sentence.anchor,
      quote: sentence.text,
      by: 'rules',
    },
  });
}

function candidateOf(
  field: SheetField,
  path: readonly string[],
  found: Omit<Candidate, 'isUnder' | 'rows'>,
): Candidate {
  return { ...found, isUnder: isUnder(field, path), rows: [] };
}
