import { agrees, type WrittenNumber } from '../french/written-numbers.ts';
import type { Column, DocumentIndex, IndexedRow, IndexedTable } from './document-index.ts';
import type { FieldStatus, FieldValue, FilledLine } from './filled-sheet.ts';
import { isDetailOf } from './is-detail-of.ts';
import { isUnder } from './is-under.ts';
import { labelKey } from './label-words.ts';
import type { SheetField } from './sheet.ts';
import { isSound } from './sound-tables.ts';

/** Each labelled row of the tables that give totals: all of the document's, or those under the titles of the field. */
export function fillLines(field: SheetField, index: DocumentIndex): readonly FilledLine[] {
  const tables = index.tables.filter(
    (table) =>
      !table.isListing && (field.under.length === 0 || isUnder(field, table.path, table.title)),
  );
  const lines = tables.flatMap((table) => linesOf(table));
  return mergeLines(lines);
}

type PlacedLine = { readonly line: FilledLine; readonly row: IndexedRow };

function linesOf(table: IndexedTable): readonly PlacedLine[] {
  const current = columnOf(table, 'current');
  if (current === undefined) return [];
  const previous = columnOf(table, 'previous');
  const change = table.columns.find(({ role }) => role === 'change');
  return table.rows.flatMap((row): readonly PlacedLine[] => {
    const number = row.numbers[current.at];
    if (number == null || !/\p{L}/u.test(row.name) || number.unit === '%') return [];
    const before = previous === undefined ? null : (row.numbers[previous.at] ?? null);
    const written = change === undefined ? null : (row.numbers[change.at] ?? null);
    const line: FilledLine = {
      name: row.name,
      path: [...table.path, ...row.groups],
      status: statusOf(row, number, before, written),
      value: toValue(row, current, number),
      previous: before === null || previous === undefined ? null : toValue(row, previous, before),
      change: { written: written?.value ?? null, reckoned: changeOf(before, number) },
    };
    return [{ line, row }];
  });
}

function columnOf(table: IndexedTable, period: 'current' | 'previous'): Column | undefined {
  return table.columns.find((column) => column.role === 'value' && column.period === period);
}

/** Certain: from a table whose cells are sure, or one that adds up or agrees with its own changes. Never from a picture. */
function statusOf(
  row: IndexedRow,
  number: WrittenNumber,
  before: WrittenNumber | null,
  written: WrittenNumber | null,
): FieldStatus {
  const { source } = row.table;
  if (source === 'ocr' || !/\p{L}/u.test(row.label)) return 'to-check';
  if (before !== null && written !== null) {
    const reckoned = changeOf(before, number);
    if (reckoned !== null) {
      if (agrees(written, reckoned)) return 'found';
      if (Math.abs(written.value - reckoned) > 1 && source !== null && source !== 'tag')
        return 'to-check';
    }
  }
  return source === 'geometry' || source === 'rule' ? soundOr(row) : 'found';
}

function soundOr(row: IndexedRow): FieldStatus {
  return isSound(row) ? 'found' : 'to-check';
}

function toValue(row: IndexedRow, column: Column, number: WrittenNumber): FieldValue {
  return {
    written: (row.cells[column.at] ?? '').replace(/\s+/g, ' ').trim(),
    value: number.value,
    unit: number.unit ?? (number.step < 1 ? '€' : null),
    page: row.page,
    anchor: row.anchor,
    quote: row.quote,
    by: 'rules',
  };
}

/** Percentage of change, to two decimals; null from nothing or from below zero. */
function changeOf(before: WrittenNumber | null, now: WrittenNumber): number | null {
  if (before === null || before.value <= 0) return null;
  return Math.round((now.value / before.value - 1) * 10_000) / 100;
}

/**
 * The same line in a table and as the total of its own detail is told once. With other figures, both are told as
 * contradictory: when the one table stands under the heading of the other's line.
 */
function mergeLines(placed: readonly PlacedLine[]): readonly FilledLine[] {
  const kept: PlacedLine[] = [];
  const byKey = new Map<string, number[]>();
  for (const next of placed) {
    const key = labelKey(next.line.name);
    const known = byKey.get(key) ?? [];
    const twin = known.find((at) => kept[at]?.line.value.value === next.line.value.value);
    if (twin !== undefined) continue;
    const rival = known.find((at) => kept[at] !== undefined && isDetailOf(next.row, kept[at].row));
    const first = rival === undefined ? undefined : kept[rival];
    if (first !== undefined && rival !== undefined) {
      kept[rival] = { ...first, line: { ...first.line, status: 'contradictory' } };
    }
    kept.push(
      first === undefined ? next : { ...next, line: { ...next.line, status: 'contradictory' } },
    );
    byKey.set(key, [...known, kept.length - 1]);
  }
  return kept.map(({ line }) => line);
}
