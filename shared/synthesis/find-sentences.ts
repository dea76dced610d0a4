import { findDates } from '../french/dates.ts';
import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { findWrittenNumbers } from '../french/written-numbers.ts';
import type { Candidate, Doubt } from './candidate.ts';
import type { DocumentIndex, IndexedPair, IndexedSentence } from './document-index.ts';
import { isUnder } from './is-under.ts';
import { labelMatch, labelWords } from './label-words.ts';
import { fits, readValue } from './read-value.ts';
import type { SheetField } from './sheet.ts';
import { elsewhere, partOf, states } from './stating-words.fr.ts';

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
  const bare = text.replace(/\s*[.;]\s*$/u, '');
  const whole = readValue(field.kind, field.unit, bare);
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
  const folded = normaliseSpaces(foldKeeping(sentence.text));
  const label = placeOfLabel(words, folded);
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
  if (!isOfYear(field, folded, number.end, exercise)) return null;
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

/** `145,1 M€ en 2019` is not of the year 2020. */
function isOfYear(
  field: SheetField,
  folded: string,
  end: number,
  exercise: number | null,
): boolean {
  const year = /^[^.;,\d]{0,24}\b((?:19|20)\d{2})\b/.exec(folded.slice(end, end + 40))?.[1];
  if (year === undefined || exercise === null) return field.period !== 'previous';
  return Number(year) === (field.period === 'previous' ? exercise - 1 : exercise);
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

/** Folded without a change of length, so that places stay what they are. */
function foldKeeping(text: string): string {
  return [...text]
    .map((sign) => (foldText(sign).length === sign.length ? foldText(sign) : sign.toLowerCase()))
    .join('');
}

/** Where the label stands: its words in a row, articles between them or not; null = they stand apart. */
function placeOfLabel(
  words: readonly string[],
  folded: string,
): { readonly start: number; readonly end: number } | null {
  const between =
    '(?:[^a-z0-9]+(?:d|de|du|des|l|la|le|les|a|au|aux|en|et|pour|par|sur))*[^a-z0-9]+';
  const phrase = words.map((word) => `${word.replace(/[^a-z0-9]/g, '')}[a-z]?`).join(between);
  const match = new RegExp(`(?<![a-z0-9])${phrase}(?![a-z0-9])`).exec(folded);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

function candidateOf(
  field: SheetField,
  path: readonly string[],
  found: Omit<Candidate, 'isUnder' | 'rows'>,
): Candidate {
  return { ...found, isUnder: isUnder(field, path), rows: [] };
}
