import type { GridCells } from './pdf-grid-tables.ts';
import type { Grid } from './pdf-grids.ts';
import { groupLines } from './pdf-lines.ts';
import type { PdfWord } from './pdf-words.ts';

/** Puts the words of cells that are one, because no line parts them, into the first of them: across, then down. */
export function mergeCells(grid: Grid, cells: GridCells): void {
  cells.forEach((row, at) => {
    for (const run of runs(row.length, (column) => grid.upright(column, at)))
      mergeAcross(grid, row, run);
  });
  for (const column of (cells[0] ?? []).keys()) {
    for (const run of runs(cells.length, (row) => grid.level(row, column))) {
      mergeDown(grid, cells, column, run);
    }
  }
}

type Run = { readonly from: number; readonly to: number };

/** Neighbours that no line parts; `to` is the last of them. */
function runs(count: number, parted: (at: number) => boolean): readonly Run[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < count; at += 1) {
    const last = found.at(-1);
    if (last !== undefined && !parted(at)) last.to = at;
    else found.push({ from: at, to: at });
  }
  return found.filter(({ from, to }) => to > from);
}

/** A title in the middle of several columns belongs to the first; two texts stay apart unless a line of words runs over both. */
function mergeAcross(grid: Grid, row: PdfWord[][], { from, to }: Run): void {
  const filled = row.flatMap((cell, at) => (at >= from && at <= to && cell.length > 0 ? [at] : []));
  const [only] = filled;
  if (only === undefined) return;
  if (filled.length === 1) {
    const span = { from: grid.xs[from] ?? 0, to: grid.xs[to + 1] ?? 0 };
    if (isCentred(row[only] ?? [], span)) move(row, only, from);
    return;
  }
  for (const at of filled.slice(1).reverse()) {
    const before = filled[filled.indexOf(at) - 1] ?? from;
    if (runsOver(row[before] ?? [], row[at] ?? [])) move(row, at, before);
  }
}

/** Of the width of the columns that a title spans. */
const centreMiss = 0.1;

function isCentred(words: readonly PdfWord[], span: Run): boolean {
  const left = Math.min(...words.map(({ x }) => x));
  const right = Math.max(...words.map(({ x, width }) => x + width));
  const miss = Math.abs((left + right) / 2 - (span.from + span.to) / 2);
  return miss < centreMiss * (span.to - span.from);
}

/** A line of the left cell goes on in the right one with no more than a blank between them. */
function runsOver(left: readonly PdfWord[], right: readonly PdfWord[]): boolean {
  const starts = groupLines(right).flatMap((line) => line.slice(0, 1));
  return groupLines(left).some((line) => {
    const last = line.at(-1);
    const next = starts.find(({ y }) => Math.abs(y - (last?.y ?? 0)) < 1);
    if (last === undefined || next === undefined) return false;
    return next.x - (last.x + last.width) < 0.62 * last.height;
  });
}

function move(row: PdfWord[][], from: number, to: number): void {
  row[to]?.push(...(row[from] ?? []));
  row[from] = [];
}

/** A label in the middle of several rows belongs to the first; labels that each stand beside amounts of their own stay. */
function mergeDown(grid: Grid, cells: GridCells, column: number, { from, to }: Run): void {
  const filled = cells.flatMap((row, at) =>
    at >= from && at <= to && (row[column] ?? []).length > 0 ? [at] : [],
  );
  const words = filled.flatMap((at) => cells[at]?.[column] ?? []);
  if (words.length === 0) return;
  const own = filled.filter((at) => standsBeside(cells[at] ?? [], column)).length;
  const inMiddle = isInMiddle(words, grid.ys[from] ?? 0, grid.ys[to + 1] ?? 0);
  if (filled.length === 1 ? !inMiddle : own === filled.length) return;
  const first = cells[from];
  if (first === undefined) return;
  for (const at of filled) {
    const row = cells[at];
    if (row !== undefined) row[column] = [];
  }
  first[column] = words;
}

/** Whether another cell of the row has words on the baseline of this one. */
function standsBeside(row: readonly PdfWord[][], column: number): boolean {
  const own = row[column] ?? [];
  return row.some(
    (cell, at) =>
      at !== column && cell.some((word) => own.some((other) => Math.abs(word.y - other.y) < 1.5)),
  );
}

function isInMiddle(words: readonly PdfWord[], top: number, bottom: number): boolean {
  const height = Math.max(...words.map((word) => word.height));
  const middle =
    (Math.max(...words.map(({ y }) => y)) + Math.min(...words.map(({ y }) => y)) + 0.6 * height) /
    2;
  return Math.abs(middle - (top + bottom) / 2) < height;
}
