import type { IndexedRow } from './document-index.ts';
import { bareLabel, labelKey } from './label-words.ts';
import { standsUnder } from './stands-under.ts';

/** Whether a total closes the detail of another table's row: it stands deeper, under a heading of that row's name. */
export function isDetailOf(total: IndexedRow, row: IndexedRow): boolean {
  if (!total.isTotal || total.table === row.table) return false;
  const headings = total.table.path;
  const above = row.table.path;
  const last = headings.at(-1);
  return (
    last !== undefined &&
    labelKey(bareLabel(last)) === labelKey(bareLabel(row.name)) &&
    above.at(-1) !== last &&
    standsUnder(headings, above)
  );
}
