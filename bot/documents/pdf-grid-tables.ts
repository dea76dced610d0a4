import { isAmount, isFigure, isRestOfAmount } from './pdf-amounts.ts';
import { cellText } from './pdf-cell-text.ts';
import { mergeCells } from './pdf-grid-merges.ts';
import type { Grid } from './pdf-grids.ts';
import { groupLines, wordsText } from './pdf-lines.ts';
import type { PlacedTable } from './pdf-tables.ts';
import type { PdfWord } from './pdf-words.ts';
import { joinWrapped } from './pdf-wrapped-rows.ts';

/** The words of each cell, by row and column. */
export type GridCells = PdfWord[][][];

const mostCells = 20_000;
/** Points by which a word may stick out of its table. */
const reach = 60;
/** Share of the cells of a table that hold something; the grid of a chart is empty. */
const fewestFilled = 0.2;

/** A table out of the lines drawn around its cells, and the words that it takes; null for frames of prose and charts. */
export function gridTable(
  grid: Grid,
  words: readonly PdfWord[],
): { readonly table: PlacedTable; readonly taken: ReadonlySet<PdfWord> } | null {
  const columns = grid.xs.length - 1;
  const lines = grid.ys.length - 1;
  if (columns * lines > mostCells) return null;
  const cells: GridCells = Array.from({ length: lines }, () =>
    Array.from({ length: columns }, () => []),
  );
  const taken = new Set<PdfWord>();
  const [left = 0, top = 0] = [grid.xs[0], grid.ys[0]];
  const [right = 0, bottom = 0] = [grid.xs.at(-1), grid.ys.at(-1)];
  for (const word of words) {
    if (word.y > top || word.y + word.height < bottom || word.x > right || word.x < left - reach)
      continue;
    const row = rowOf(grid.ys, word.y + 0.3 * word.height);
    const column = columnOf(grid.xs, word.x + word.width / 2);
    const cell = cells[row]?.[column];
    if (cell === undefined) continue;
    cell.push(word);
    taken.add(word);
  }
  mergeCells(grid, cells);
  const rows = cells.flatMap(readRow).filter((row) => row.some((cell) => cell !== ''));
  if (!isTable(rows)) return null;
  const place = { top: grid.ys[0] ?? 0, bottom: grid.ys.at(-1) ?? 0, edges: grid.xs };
  return { table: { rows, source: 'rule', ...place }, taken };
}

const columnOf = (xs: readonly number[], x: number): number =>
  xs.findIndex((edge, at) => x >= edge && x < (xs[at + 1] ?? Number.NEGATIVE_INFINITY));

const rowOf = (ys: readonly number[], y: number): number =>
  ys.findIndex((edge, at) => y <= edge && y > (ys[at + 1] ?? Number.POSITIVE_INFINITY));

/** One row, or several when nothing but the place of their amounts parts them. */
function readRow(cells: readonly PdfWord[][]): string[][] {
  const rows = unruledRows(cells);
  return rows ?? [cells.map(cellText)];
}

/** Rows that no line parts: two columns, or the only one of amounts, hold whole amounts one under the other on the same lines. */
function unruledRows(cells: readonly PdfWord[][]): string[][] | null {
  const stacks = cells.map((cell) => groupLines(cell));
  const amounts = stacks.filter((stack) => stack.length > 1 && isStack(stack.map(wordsText)));
  const numeric = stacks.filter((stack) => stack.some((line) => isAmount(wordsText(line)))).length;
  if (amounts.length === 0 || amounts.length < Math.min(2, numeric)) return null;
  const lines = groupLines(cells.flat());
  const columnsOf = new Map(cells.flatMap((cell, at) => cell.map((word) => [word, at] as const)));
  const rows = lines.map((line) =>
    cells.map((_, at) => wordsText(line.filter((word) => columnsOf.get(word) === at))),
  );
  return joinWrapped(rows);
}

/** Whole amounts one under the other, none the rest of the one above it. */
function isStack(texts: readonly string[]): boolean {
  const filled = texts.filter(isAmount);
  return (
    filled.length === texts.length &&
    (filled.every(isFigure) || filled.length > 2) &&
    texts.every((text, at) => at === 0 || !isRestOfAmount(texts[at - 1] ?? '', text))
  );
}

/** Characters of a cell in a header that stands alone at the foot of a page; two longer texts side by side are prose. */
const longestTitle = 60;

function isTable(rows: readonly string[][]): boolean {
  const cells = rows.flat();
  const filled = cells.filter((cell) => cell !== '');
  const several = rows.filter((row) => row.filter((cell) => cell !== '').length > 1).length;
  if (several === 0 || filled.length < cells.length * fewestFilled) return false;
  return (
    rows.length > 1 || filled.length > 2 || filled.every((cell) => cell.length <= longestTitle)
  );
}
