import type { WrittenNumber } from '../french/written-numbers.ts';
import type { Candidate, Doubt } from './candidate.ts';
import type { Column, DocumentIndex, IndexedRow } from './document-index.ts';
import { isUnder } from './is-under.ts';
import { labelMatch, labelWords } from './label-words.ts';
import { fits, isFigureForWords, readValue } from './read-value.ts';
import type { SheetField } from './sheet.ts';

const least = 0.5;

/** Cells of tables whose row, or whose row and column together, are called as the field is. */
export function findInRows(field: SheetField, index: DocumentIndex): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  field.labels.forEach((label, rank) => {
    const wanted = labelWords(label);
    for (const row of rowsWith(wanted, index)) {
      for (const candidate of readRow(field, wanted, row, rank)) {
        const { anchor, quote, written } = candidate.value;
        const key = `${anchor?.index} ${quote} ${written}`;
        const known = found.get(key);
        if (known === undefined || known.score < candidate.score) found.set(key, candidate);
      }
    }
  });
  return [...found.values()];
}

function rowsWith(wanted: readonly string[], index: DocumentIndex): readonly IndexedRow[] {
  const lists = wanted.map((word) => index.rowsByWord.get(word) ?? []);
  const shortest = lists.reduce<readonly IndexedRow[] | null>(
    (best, list) => (best === null || list.length < best.length ? list : best),
    null,
  );
  return shortest ?? [];
}

function readRow(
  field: SheetField,
  wanted: readonly string[],
  row: IndexedRow,
  rank: number,
): readonly Candidate[] {
  // Entries of an account book are parts of what is looked for, not the whole.
  if (row.table.isListing) return [];
  const own = Math.max(
    labelMatch(wanted, row.label),
    row.isTotal ? labelMatch(wanted, row.name) : 0,
  );
  return columnsFor(field, row).flatMap((column): readonly Candidate[] => {
    const crossed = labelMatch(wanted, `${row.label} ${column.header}`);
    const isCrossed = crossed > own && column.period === null;
    const match = isCrossed ? crossed : own;
    if (match < least) return [];
    const read = readCell(field, row, column, match >= 0.9);
    if (read === null) return [];
    const under = isUnder(field, row.table.path, row.table.title, row.groups);
    const doubts = doubtsOf(row, column, match, isCrossed, field);
    return [
      {
        value: {
          written: read.written,
          value: read.value,
          unit: read.unit,
          page: row.page,
          anchor: row.anchor,
          quote: row.quote,
          by: 'rules',
        },
        score: Math.max(0, match - rank * 0.005 - (doubts.length > 0 ? 0.15 : 0)),
        place: 'row',
        step: read.step,
        isUnder: under,
        doubts,
        rows: [],
      },
    ];
  });
}

/** The columns of the year that is asked for; of words, the first beside the label. */
function columnsFor(field: SheetField, row: IndexedRow): readonly Column[] {
  const { columns } = row.table;
  const isWords = field.kind === 'text' || field.kind === 'date' || field.kind === 'yes-no';
  if (isWords) {
    return columns
      .filter(
        ({ role, at }) =>
          role !== 'label' && role !== 'code' && (row.cells[at] ?? '').trim() !== '',
      )
      .slice(0, 1);
  }
  const unread = columns.filter(({ isUnread }) => isUnread === true);
  if (unread.length > 0) return unread;
  const wanted = field.period ?? 'current';
  if (columns.some(({ role, period }) => role === 'value' && period === wanted)) {
    return columns.filter(
      ({ role, period }) => (role === 'value' && period === wanted) || role === 'remaining',
    );
  }
  if (wanted === 'previous') return [];
  return columns.filter(
    ({ role, period }) =>
      period !== 'previous' && ['value', 'remaining', 'voted', 'share'].includes(role),
  );
}

function readCell(
  field: SheetField,
  row: IndexedRow,
  column: Column,
  isExact: boolean,
): { written: string; value: number | string | boolean; unit: string | null; step: number } | null {
  const written = (row.cells[column.at] ?? '').replace(/\s+/g, ' ').trim();
  const number: WrittenNumber | null = row.numbers[column.at] ?? null;
  if (field.kind === 'amount' || field.kind === 'percentage' || field.kind === 'count') {
    if (number === null || !fits(field.kind, field.unit, number.unit)) return null;
    return { written, value: number.value, unit: field.unit ?? number.unit, step: number.step };
  }
  const isFigure =
    isFigureForWords(field, written) || (field.kind === 'text' && number !== null && !isExact);
  const read = isFigure ? null : readValue(field.kind, field.unit, written);
  return read === null ? null : { written, ...read };
}

function doubtsOf(
  row: IndexedRow,
  column: Column,
  match: number,
  isCrossed: boolean,
  field: SheetField,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (row.table.source === 'ocr') doubts.push('ocr');
  if (column.isUnread === true) return [...doubts, 'columns-unread'];
  if (match < 0.9) doubts.push('weak-label');
  const isNumber = field.kind === 'amount' || field.kind === 'percentage' || field.kind === 'count';
  if (!isNumber || isCrossed) return doubts;
  if (column.role === 'voted' || column.role === 'share') doubts.push('weak-label');
  else if (column.role === 'remaining') doubts.push('weak-label');
  else if (column.year !== null && column.period === null) doubts.push('other-year');
  else if (column.period === null) doubts.push('no-year');
  return doubts;
}
