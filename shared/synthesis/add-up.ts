import type { IndexedRow, IndexedTable } from './document-index.ts';

/** What the rows of a column come to, against the total that closes them. */
export type Addition = {
  readonly total: IndexedRow;
  readonly rows: readonly IndexedRow[];
  readonly written: number;
  readonly reckoned: number;
  readonly holds: boolean;
};

/** Adds up a column down to its last row, when that one is a total. Null = there is nothing to add up. */
export function addUp(table: IndexedTable, at: number): Addition | null {
  const total = table.rows.findLast(({ isTotal }) => isTotal);
  const totalNumber = total?.numbers[at];
  if (total === undefined || totalNumber == null) return null;
  const rows = table.rows.filter(
    (row) => row.at < total.at && !row.isTotal && row.numbers[at] != null,
  );
  if (rows.length === 0) return null;
  const reckoned = cents(rows.reduce((sum, row) => sum + (row.numbers[at]?.value ?? 0), 0));
  const written = totalNumber.value;
  const holds = Math.abs(reckoned - written) <= toleranceOf(totalNumber.step, rows.length);
  return { total, rows, written, reckoned, holds };
}

/** Figures that are exact to the cent add up to the cent; rounded ones may be off by half a step each. */
export function toleranceOf(step: number, rows: number): number {
  return step <= 0.01 ? 0.005 : (step / 2) * (rows + 1);
}

/** Without the trace that adding cents in binary leaves. */
export function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
