import { analyseText } from '../../french/analyse-text.ts';
import { findDates } from '../../french/dates.ts';
import { findWrittenNumbers } from '../../french/written-numbers.ts';
import type { IndexedRow } from '../document-index.ts';
import type { IndexedDocument } from './find-claims.ts';
import type { Claim } from './free-synthesis.ts';

/** A figure or a day that a claim gives of a subject. */
export type Fact = {
  readonly claim: Claim;
  /** What it is said of, in words, and its terms. */
  readonly subject: string;
  readonly terms: ReadonlySet<string>;
  /** As it is written. */
  readonly written: string;
  readonly value: number | string;
  readonly unit: string | null;
  /** What the last figure counts. */
  readonly step: number;
  /** Year that it is of; null = neither it nor its document says. */
  readonly year: number | null;
};

const yearOf = (text: string): number | null => {
  const years = new Set(text.match(/\b(?:19|20)\d{2}\b/g));
  const [only] = years;
  return years.size === 1 && only !== undefined ? Number(only) : null;
};
/** Words between the subject and its figure say nothing of either. */
const linking =
  /\s*(?:est|sont|s['’]élève(?:nt)?|s['’]établi(?:t|ssent)|atteint|a atteint|ont atteint|représente(?:nt)?|à|de|au|le|du|:|,|fixée?|de l['’]ordre|environ|prévue?)*\s*$/iu;

/** Figures and days of a claim, each with what it is said of. */
export function readFacts(claim: Claim, { index }: IndexedDocument): readonly Fact[] {
  const row = index.rows.find(
    ({ quote, table }) => table.anchor.index === claim.anchor.index && quote === claim.text,
  );
  return row === undefined
    ? readSentence(claim, index.exercise)
    : readRow(claim, row, index.exercise);
}

function readRow(claim: Claim, row: IndexedRow, exercise: number | null): readonly Fact[] {
  return row.table.columns.flatMap((column): readonly Fact[] => {
    const number = row.numbers[column.at];
    if (number == null || column.role !== 'value') return [];
    const year = column.year ?? (column.period === 'previous' ? null : exercise);
    return [
      {
        claim,
        subject: row.name,
        terms: new Set(analyseText(row.name)),
        written: number.text,
        value: number.value,
        unit: number.unit,
        step: number.step,
        year,
      },
    ];
  });
}

function readSentence(claim: Claim, exercise: number | null): readonly Fact[] {
  const { text } = claim;
  const year = yearOf(text) ?? exercise;
  const numbers = findWrittenNumbers(text).map((number) => ({
    ...number,
    value: number.value as number | string,
  }));
  const days = findDates(text)
    .filter(({ normal }) => normal.length === 10)
    .map((day) => ({ ...day, value: day.normal as number | string, unit: 'date', step: 0 }));
  let from = 0;
  return [...numbers, ...days]
    .sort((left, right) => left.start - right.start)
    .flatMap(({ start, end, value, unit, step }): readonly Fact[] => {
      const before = text.slice(from, start).replace(linking, '').trim();
      from = end;
      const subject =
        before
          .split(/[;.]\s/)
          .at(-1)
          ?.trim() ?? '';
      const terms = new Set(analyseText(subject.replace(/\b(?:19|20)\d{2}\b/g, '')));
      if (terms.size === 0) return [];
      return [
        { claim, subject, terms, written: text.slice(start, end).trim(), value, unit, step, year },
      ];
    });
}
