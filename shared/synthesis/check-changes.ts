import { agrees, type WrittenNumber } from '../french/written-numbers.ts';
import type { DocumentIndex, IndexedRow, IndexedTable } from './document-index.ts';
import type { SheetFinding } from './filled-sheet.ts';

/** Reckons anew each change and difference that a table writes beside two years; those that agree are told by their number. */
export function checkChanges(index: DocumentIndex): readonly SheetFinding[] {
  const judged = index.tables.filter(({ isListing }) => !isListing).flatMap(judgeTable);
  const held = judged.filter((one) => one === null).length;
  const fails = judged.filter((one) => one !== null);
  if (held === 0) return fails;
  return [
    ...fails,
    {
      kind: 'change',
      status: 'holds',
      remark: { code: 'changes-hold', details: { count: held } },
      expected: null,
      found: null,
      places: [],
    },
  ];
}

/** Of each row with two years and a change: null when it agrees. */
function judgeTable(table: IndexedTable): readonly (SheetFinding | null)[] {
  const at = (period: 'current' | 'previous'): number | undefined =>
    table.columns.find((column) => column.role === 'value' && column.period === period)?.at;
  const [now, before] = [at('current'), at('previous')];
  if (now === undefined || before === undefined) return [];
  return table.columns
    .filter(({ role }) => role === 'change' || role === 'difference')
    .flatMap((column) =>
      table.rows.flatMap((row): readonly (SheetFinding | null)[] => {
        const [value, previous, written] = [
          row.numbers[now],
          row.numbers[before],
          row.numbers[column.at],
        ];
        if (value == null || previous == null || written == null) return [];
        return column.role === 'change'
          ? judgeChange(row, previous, value, written)
          : judgeDifference(row, previous, value, written);
      }),
    );
}

function judgeChange(
  row: IndexedRow,
  previous: WrittenNumber,
  value: WrittenNumber,
  written: WrittenNumber,
): readonly (SheetFinding | null)[] {
  if (previous.value <= 0) return [];
  const reckoned = (value.value / previous.value - 1) * 100;
  // Of rounded figures, the change is known no better than they are.
  const slack = ((value.step + previous.step) / 2 / previous.value) * 100;
  const step = written.step + (value.step > 0.01 ? 2 * slack : 0);
  if (agrees({ value: written.value, step }, reckoned)) return [null];
  return [
    toFinding(
      row,
      'change-fails',
      written.value,
      Math.round(reckoned * 100) / 100,
      previous,
      value,
    ),
  ];
}

function judgeDifference(
  row: IndexedRow,
  previous: WrittenNumber,
  value: WrittenNumber,
  written: WrittenNumber,
): readonly (SheetFinding | null)[] {
  if (written.unit === '%') return [];
  const reckoned = Math.round((value.value - previous.value) * 100) / 100;
  const step = Math.max(written.step, value.step) * (value.step > 0.01 ? 2 : 1);
  if (agrees({ value: written.value, step }, reckoned)) return [null];
  return [toFinding(row, 'difference-fails', written.value, reckoned, previous, value)];
}

function toFinding(
  row: IndexedRow,
  code: string,
  written: number,
  reckoned: number,
  previous: WrittenNumber,
  value: WrittenNumber,
): SheetFinding {
  return {
    kind: 'change',
    status: 'fails',
    remark: {
      code,
      details: {
        name: row.name,
        written,
        reckoned,
        previous: previous.value,
        value: value.value,
        unit: value.unit ?? '',
        ...(row.page === null ? {} : { page: row.page }),
      },
    },
    expected: reckoned,
    found: written,
    places: [{ page: row.page, anchor: row.anchor, quote: row.quote }],
  };
}
