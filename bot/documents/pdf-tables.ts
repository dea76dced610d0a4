import type { TableSource } from '#shared/document/doc-model.ts';
import { isAmount } from './pdf-amounts.ts';
import { isTabular, type PdfCell, type PdfLine } from './pdf-lines.ts';
import { joinWrapped } from './pdf-wrapped-rows.ts';

/** A table and where it stands on its page, in points; y grows upwards. */
export type PlacedTable = {
  readonly rows: string[][];
  readonly source: TableSource;
  readonly top: number;
  readonly bottom: number;
  /** Where its columns begin and end, from the left, when lines or cells say so. */
  readonly edges: readonly number[];
};

/** A run of lines that is a table, by the place of its words; `from` and `to` (exclusive) index the lines. */
export type FoundTable = { readonly from: number; readonly to: number; readonly rows: string[][] };

type Column = { readonly left: number; readonly right: number };

/** Lines closer than this share of their height cannot be one under the other in a cell: they are one row. */
const sameRow = 0.9;
/** Lines of one cell (a wrapped label) allowed inside a table, in a row. */
const mostLoneLines = 2;

/** Finds the tables of a page by geometry alone: lines of several cells that share their columns. */
export function findTables(lines: readonly PdfLine[]): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  let from = 0;
  while (from < lines.length) {
    const to = (lines[from]?.cells.length ?? 0) > 1 ? endOfRun(lines, from) : from;
    const rows = to - from < 2 ? null : readRows(lines.slice(from, to));
    if (rows !== null) tables.push({ from, to, rows });
    from = rows === null ? from + 1 : to;
  }
  return tables;
}

/** Runs on over lines of several cells and over short lone ones between them, and ends at a large gap. */
function endOfRun(lines: readonly PdfLine[], from: number): number {
  let end = from + 1;
  let lone = 0;
  for (let at = from + 1; at < lines.length && lone <= mostLoneLines; at += 1) {
    const line = lines[at];
    const before = lines[at - 1];
    if (line === undefined || before === undefined) break;
    if (before.y - line.y > 6 * line.height || line.y > before.y) break;
    if (line.cells.length > 1) {
      end = at + 1;
      lone = 0;
    } else lone += 1;
  }
  return end;
}

function readRows(lines: readonly PdfLine[]): string[][] | null {
  const several = lines.filter((line) => line.cells.length > 1);
  if (several.length < 3) return null;
  const columns = findColumns(several);
  if (columns.length < 2 || columns.length > 30) return null;
  const rows: PdfLine[][] = [];
  for (const line of lines) {
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && last.y - line.y < sameRow * line.height) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  const read = rows.map((row) => fillRow(row, columns));
  const joined = joinWrapped(read);
  const parted = several.filter((line) => isTabular(line, 1.6)).length >= several.length * 0.6;
  return isTable(joined, parted) ? joined : null;
}

/** Columns are what vertical gaps leave; a gap may be crossed by 6 % of the lines (a spanning title). */
function findColumns(lines: readonly PdfLine[]): Column[] {
  const left = Math.floor(Math.min(...lines.flatMap((line) => line.cells.map((cell) => cell.x))));
  const right = Math.ceil(Math.max(...lines.flatMap((line) => line.cells.map((c) => c.right))));
  const crossings = new Array<number>(Math.max(1, right - left)).fill(0);
  for (const cell of lines.flatMap((line) => line.cells)) {
    const end = Math.min(crossings.length, Math.ceil(cell.right) - left);
    for (let x = Math.floor(cell.x) - left; x < end; x += 1) crossings[x] = (crossings[x] ?? 0) + 1;
  }
  const most = lines.length * 0.06;
  const columns: Column[] = [];
  let start: number | null = null;
  for (let x = 0; x <= crossings.length; x += 1) {
    const filled = (crossings[x] ?? 0) > most;
    if (filled && start === null) start = x;
    if (!filled && start !== null) {
      columns.push({ left: left + start, right: left + x });
      start = null;
    }
  }
  return columns;
}

function fillRow(lines: readonly PdfLine[], columns: readonly Column[]): string[] {
  const row = columns.map(() => '');
  for (const cell of lines.flatMap((line) => line.cells)) {
    const at = columnOf(cell, columns);
    row[at] = row[at] === '' ? cell.text : `${row[at]} ${cell.text}`;
  }
  return row;
}

function columnOf(cell: PdfCell, columns: readonly Column[]): number {
  const overlaps = columns.map(
    ({ left, right }) => Math.min(cell.right, right) - Math.max(cell.x, left),
  );
  return overlaps.indexOf(Math.max(...overlaps));
}

/** Prose in columns is no table: a table has numbers, or short cells well parted in three columns or more. */
function isTable(rows: readonly string[][], parted: boolean): boolean {
  const cells = rows.flat().filter((cell) => cell !== '');
  if (rows.length < 2 || cells.length === 0) return false;
  const numeric = cells.filter((cell) => isAmount(cell)).length;
  const mean = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
  return numeric / cells.length >= 0.25 || (parted && (rows[0]?.length ?? 0) > 2 && mean < 28);
}
