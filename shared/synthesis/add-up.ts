import type { IndexedRow, IndexedTable } from './document-index.ts';

/** What the rows of a column come to, against the total that closes them. */
export type Addition = {
  readonly total: IndexedRow;
  readonly rows: readonly IndexedRow[];
  readonly written: number;
  readonly reckoned: number;
  readonly holds: boolean;
};

/**
 * Adds up a column against its last total: all rows above it, those since the total before, or the totals above. Null =
 * there is nothing to add up, or several totals of which it is not said how they go together.
 */
export function addUp(table: IndexedTable, at: number): Addition | null {
  const total = table.rows.findLast(({ isTotal }) => isTotal);
  const written = total?.numbers[at];
  if (total === undefined || written == null) return null;
  const above = table.rows.filter((row) => row.at < total.at && row.numbers[at] != null);
  const plain = above.filter(({ isTotal, label }) => !isTotal && !/^dont\b/iu.test(label));
  const totals = above.filter(({ isTotal }) => isTotal);
  const last = totals.at(-1);
  const since = last === undefined ? plain : plain.filter((row) => row.at > last.at);
  const additions = [plain, since, totals]
    .filter((rows) => rows.length > 0)
    .map((rows): Addition => {
      const reckoned = cents(rows.reduce((sum, row) => sum + numberAt(row, at), 0));
      const slack = toleranceOf(written.step, rows.length);
      const holds = Math.abs(reckoned - written.value) <= slack;
      return { total, rows, written: written.value, reckoned, holds };
    });
  return (
    additions.find(({ holds }) => holds) ?? (totals.length > 0 ? null : (additions[0] ?? null))
  );
}

export function numberAt(row: IndexedRow, at: number): number {
  return row.numbers[at]?.value ?? 0;
}

/** Figures that are exact to the cent add up to the cent; rounded ones may be off by half a step each. */
export function toleranceOf(step: number, rows: number): number {
  return step <= 0.01 ? 0.005 : (step / 2) * (rows + 1);
}

/** Without the trace that adding cents in binary leaves. */
export function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
