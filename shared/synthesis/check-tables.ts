import type { DocumentIndex, IndexedRow } from './document-index.ts';
import type { SheetFinding, SheetRemark } from './filled-sheet.ts';
import { isDetailOf } from './is-detail-of.ts';
import { labelKey } from './label-words.ts';

/** Compares each line with the total of the table that details it, of the same year. */
export function checkTables(index: DocumentIndex): readonly SheetFinding[] {
  const rows = index.rows.filter(({ table }) => !table.isListing);
  const byKey = Map.groupBy(rows, ({ name }) => labelKey(name));
  const pairs = rows
    .filter(({ isTotal }) => isTotal)
    .flatMap((total) =>
      (byKey.get(labelKey(total.name)) ?? [])
        .filter((row) => isDetailOf(total, row))
        .map((row) => ({ total, row })),
    );
  const judged = pairs.flatMap(({ total, row }) => judge(total, row));
  const held = judged.filter((one) => one === null).length;
  const fails = judged.filter((one) => one !== null);
  if (held === 0) return fails;
  const remark: SheetRemark = { code: 'tables-hold', details: { count: held } };
  const holds: SheetFinding = {
    kind: 'table-table',
    status: 'holds',
    remark,
    expected: null,
    found: null,
    places: [],
  };
  return [...fails, holds];
}

/** One for each year that both give: null when they agree. */
function judge(total: IndexedRow, row: IndexedRow): readonly (SheetFinding | null)[] {
  return (['current', 'previous'] as const).flatMap((period): readonly (SheetFinding | null)[] => {
    const first = numberOf(row, period);
    const second = numberOf(total, period);
    if (first === null || second === null) return [];
    const slack = Math.max(first.step, second.step) / 2;
    if (Math.abs(first.value - second.value) <= (slack <= 0.01 ? 0.005 : slack)) return [null];
    return [
      {
        kind: 'table-table',
        status: 'fails',
        remark: {
          code: 'tables-differ',
          details: {
            name: row.name,
            first: first.value,
            second: second.value,
            unit: first.unit ?? '',
            ...(row.page === null ? {} : { firstPage: row.page }),
            ...(total.page === null ? {} : { secondPage: total.page }),
          },
        },
        expected: first.value,
        found: second.value,
        places: [row, total].map(({ page, anchor, quote }) => ({
          page,
          anchor,
          quote,
        })),
      },
    ];
  });
}

function numberOf({ table, numbers }: IndexedRow, period: 'current' | 'previous') {
  const column = table.columns.find((one) => one.role === 'value' && one.period === period);
  return column === undefined ? null : (numbers[column.at] ?? null);
}
