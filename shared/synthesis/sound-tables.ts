import { addUp } from './add-up.ts';
import type { IndexedRow, IndexedTable } from './document-index.ts';

const known = new WeakMap<IndexedTable, ReadonlySet<IndexedRow>>();

/**
 * Whether the figures of a row that was put together from positions on the page can be relied on: the table adds up to
 * its total, or the row's figures are whole and like those of their column.
 */
export function isSound(row: IndexedRow): boolean {
  const rows = known.get(row.table) ?? soundRows(row.table);
  known.set(row.table, rows);
  return rows.has(row);
}

function soundRows(table: IndexedTable): ReadonlySet<IndexedRow> {
  const current = table.columns.find(
    ({ role, period }) => role === 'value' && period === 'current',
  );
  if (current === undefined) return new Set();
  if (addUp(table, current.at)?.holds === true) return new Set(table.rows);
  // Pieces of amounts that were broken over two lines stand as rows without a label, or without their cents.
  const isBroken = table.rows.some((row) => row.label === '' || !/\p{L}/u.test(row.label));
  const decimals = table.rows.map((row) => hasCents(row, current.at));
  const isMixed = decimals.includes(true) && decimals.includes(false);
  if (isBroken || isMixed || table.source === 'geometry') return new Set();
  return new Set(table.rows.filter((row) => isWhole(row.cells[current.at] ?? '')));
}

function hasCents(row: IndexedRow, at: number): boolean {
  const number = row.numbers[at];
  return number == null || number.step < 1;
}

/** Thousands in groups of three and no zero in front: the tail of a broken amount often has one. */
function isWhole(cell: string): boolean {
  return /^[-+\u2212(]?(?!0\d)\d{1,3}(?:[\s.]\d{3})*(?:,\d{2})?(?:[^\d]|$)/u.test(cell.trim());
}
