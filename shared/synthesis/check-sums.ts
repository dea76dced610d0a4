import { type Addition, addUp, cents, numberAt, toleranceOf } from './add-up.ts';
import type { DocumentIndex, IndexedRow, IndexedTable } from './document-index.ts';
import type { SheetFinding, SheetRemark } from './filled-sheet.ts';
import { labelWords } from './label-words.ts';

/** Rows left out to see whether the others are the total; more would find a sum in anything. */
const mostLeftOut = 2;
/** Two views of the same spending differ by no more than this share of the total. */
const viewsDiffer = 0.02;

/**
 * Adds up each table that ends in a total, in each of its years. A table that shows the same spending in two ways is told
 * once as such; a total that is that of some of its lines is told with those that are left out.
 */
export function checkSums(index: DocumentIndex): readonly SheetFinding[] {
  return index.tables
    .filter(({ isListing }) => !isListing)
    .flatMap((table) => {
      const findings = table.columns
        .filter(({ role }) => role === 'value' || role === 'voted' || role === 'remaining')
        .flatMap(({ at }) => {
          const addition = addUp(table, at);
          return addition === null || isShare(addition.total, at) || isAlone(addition)
            ? []
            : [judge(table, addition, at)];
        });
      const telling = findings.findLast(({ status }) => status === 'fails');
      return telling === undefined ? findings.slice(-1) : [telling];
    });
}

/** A line above one that is called total, with another figure: key figures, not a sum. */
function isAlone({ rows, holds }: Addition): boolean {
  return rows.length < 2 && !holds;
}

function isShare(total: IndexedRow, at: number): boolean {
  return total.numbers[at]?.unit === '%';
}

function judge(table: IndexedTable, addition: Addition, at: number): SheetFinding {
  const { total, written, reckoned, holds } = addition;
  const remark = holds
    ? { code: 'sum-holds', details: { ...placeOf(table, addition, at), total: written } }
    : (tellViews(table, addition, at) ??
      tellPart(table, addition, at) ??
      tellGap(table, addition, at));
  const isExplained = holds || remark.code === 'sum-part';
  return {
    kind: 'sum',
    status: isExplained ? 'holds' : 'fails',
    remark,
    expected: reckoned,
    found: written,
    places: [{ page: total.page, anchor: total.anchor, quote: total.quote }],
  };
}

function placeOf(table: IndexedTable, { total }: Addition, at: number): SheetRemark['details'] {
  const unit = total.numbers[at]?.unit ?? '';
  const column = table.columns[at];
  // Of the year before, or of what was voted, the column is told.
  const header = column === undefined || column.period === 'current' ? '' : column.header;
  const title = header === '' ? table.title : `${table.title}, ${header}`;
  return { title, unit, ...(total.page === null ? {} : { page: total.page }) };
}

function tellGap(table: IndexedTable, addition: Addition, at: number): SheetRemark {
  const { written, reckoned } = addition;
  const gap = cents(reckoned - written);
  return {
    code: 'sum-fails',
    details: { ...placeOf(table, addition, at), total: written, sum: reckoned, gap },
  };
}

/** Two lines of much the same name and size, one of which too many explains the sum but for little. */
function tellViews(table: IndexedTable, addition: Addition, at: number): SheetRemark | null {
  const { rows, written, reckoned } = addition;
  const explains = (row: IndexedRow): boolean =>
    Math.abs(reckoned - numberAt(row, at) - written) <= Math.abs(written) * viewsDiffer;
  const close = rows.filter(explains);
  for (const first of close) {
    const second = close.find((row) => row.at > first.at && areNamedAlike(first, row));
    if (second === undefined) continue;
    return {
      code: 'sum-views',
      details: {
        ...placeOf(table, addition, at),
        first: first.label,
        second: second.label,
        total: written,
        withFirst: cents(reckoned - numberAt(second, at)),
        withSecond: cents(reckoned - numberAt(first, at)),
      },
    };
  }
  return null;
}

function areNamedAlike(first: IndexedRow, second: IndexedRow): boolean {
  const words = new Set(labelWords(first.label));
  const others = labelWords(second.label);
  const shared = others.filter((word) => words.has(word)).length;
  return shared * 2 >= Math.max(words.size, others.length);
}

function tellPart(table: IndexedTable, addition: Addition, at: number): SheetRemark | null {
  const { rows, written, reckoned, total } = addition;
  const slack = toleranceOf(total.numbers[at]?.step ?? 0.01, rows.length);
  const left = leaveOut(rows, at, reckoned - written, slack, mostLeftOut);
  if (left === null || left.length * 2 >= rows.length) return null;
  const names = left.map(({ label }) => `« ${label} »`).join(', ');
  return {
    code: 'sum-part',
    details: { ...placeOf(table, addition, at), total: written, left: names },
  };
}

/** The fewest rows that make up the gap; null = none do. */
function leaveOut(
  rows: readonly IndexedRow[],
  at: number,
  gap: number,
  slack: number,
  most: number,
): readonly IndexedRow[] | null {
  const alone = rows.find(
    (row) => numberAt(row, at) !== 0 && Math.abs(numberAt(row, at) - gap) <= slack,
  );
  if (alone !== undefined) return [alone];
  if (most <= 1) return null;
  for (const [place, row] of rows.entries()) {
    const rest = leaveOut(rows.slice(place + 1), at, gap - numberAt(row, at), slack, most - 1);
    if (rest !== null && numberAt(row, at) !== 0) return [row, ...rest];
  }
  return null;
}
