import { cellText } from './pdf-cell-text.ts';
import type { PdfFile } from './pdf-engine.ts';
import type { PlacedTable } from './pdf-tables.ts';
import type { PdfWord } from './pdf-words.ts';

/** An element of the structure that a file gives its page (ISO 32000-1, 14.7): `Table`, `TR`, `TD`, `P`… */
type Tag = {
  readonly role: string;
  readonly marks: readonly number[];
  readonly tags: readonly Tag[];
};

const deepest = 40;
const mostTags = 50_000;

/** The tables that the tags of a page name, and the words that stand in none of them. */
export function tagTables(
  file: PdfFile,
  page: number,
  words: readonly PdfWord[],
): { readonly tables: readonly PlacedTable[]; readonly rest: readonly PdfWord[] } {
  const found = tablesIn(readTags(file, page));
  if (found.length === 0) return { tables: [], rest: words };
  const byMark = new Map<number, PdfWord[]>();
  for (const word of words) {
    const same = byMark.get(word.mark);
    if (same === undefined) byMark.set(word.mark, [word]);
    else same.push(word);
  }
  const taken = new Set<PdfWord>();
  const tables: PlacedTable[] = [];
  for (const tag of found) {
    const rows = rowsIn(tag).map((row) => cellsIn(row).map((cell) => wordsIn(cell, byMark)));
    const own = rows.flat(2);
    const table = placeTable(rows.filter((row) => row.some((cell) => cell.length > 0)));
    if (table === null) continue;
    tables.push(table);
    for (const word of own) taken.add(word);
  }
  return { tables, rest: words.filter((word) => !taken.has(word)) };
}

function readTags(file: PdfFile, page: number): readonly Tag[] {
  const { call } = file;
  const tree = call.FPDF_StructTree_GetForPage(page);
  if (tree === 0) return [];
  let left = mostTags;
  const read = (element: number, depth: number): Tag => {
    left -= 1;
    const marks: number[] = [];
    const tags: Tag[] = [];
    const count = depth < deepest ? call.FPDF_StructElement_CountChildren(element) : 0;
    for (let at = 0; at < count && left > 0; at += 1) {
      const child = call.FPDF_StructElement_GetChildAtIndex(element, at);
      if (child !== 0) tags.push(read(child, depth + 1));
      else marks.push(call.FPDF_StructElement_GetChildMarkedContentID(element, at));
    }
    return { role: roleOf(file, element), marks, tags };
  };
  const tags: Tag[] = [];
  const count = call.FPDF_StructTree_CountChildren(tree);
  for (let at = 0; at < count && left > 0; at += 1) {
    const child = call.FPDF_StructTree_GetChildAtIndex(tree, at);
    if (child !== 0) tags.push(read(child, 0));
  }
  call.FPDF_StructTree_Close(tree);
  return tags;
}

const longestRole = 128;

function roleOf({ call, memory, scratch }: PdfFile, element: number): string {
  const length = call.FPDF_StructElement_GetType(element, scratch, longestRole);
  const end = Math.max(0, Math.min(length, longestRole) - 2);
  return Buffer.from(memory.HEAPU8.subarray(scratch, scratch + end)).toString('utf16le');
}

/** Outermost tables only: one inside a cell is text of that cell. */
const tablesIn = (tags: readonly Tag[]): readonly Tag[] =>
  tags.flatMap((tag) => (tag.role === 'Table' ? [tag] : tablesIn(tag.tags)));

const rowsIn = (tag: Tag): readonly Tag[] =>
  tag.tags.flatMap((child) => (child.role === 'TR' ? [child] : rowsIn(child)));

const cellsIn = (row: Tag): readonly Tag[] =>
  row.tags.filter(({ role }) => role === 'TD' || role === 'TH');

const wordsIn = (tag: Tag, byMark: ReadonlyMap<number, PdfWord[]>): readonly PdfWord[] => [
  ...tag.marks.flatMap((mark) => byMark.get(mark) ?? []),
  ...tag.tags.flatMap((child) => wordsIn(child, byMark)),
];

type TagRow = readonly (readonly PdfWord[])[];

/** Rows of fewer cells than the others have cells that span several columns: each stands where its words do. */
function placeTable(rows: readonly TagRow[]): PlacedTable | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2 || rows.length === 0) return null;
  const columns = Array.from({ length: width }, (_, at) => {
    const words = rows.filter((row) => row.length === width).flatMap((row) => row[at] ?? []);
    return {
      left: Math.min(...words.map(({ x }) => x)),
      right: Math.max(...words.map((word) => word.x + word.width)),
    };
  });
  const read = rows.map((row) => {
    if (row.length === width) return row.map(cellText);
    const cells = Array<string>(width).fill('');
    row.forEach((cell, at) => {
      const place = cell.length === 0 ? at : firstColumn(cell, columns, at);
      cells[place] = `${cells[place] ?? ''} ${cellText(cell)}`.trim();
    });
    return cells;
  });
  const filled = read.flat().filter((cell) => cell !== '').length;
  if (filled < 3) return null;
  const heights = rows.flat(2).map(({ y }) => y);
  return {
    rows: read,
    source: 'tag',
    top: Math.max(...heights),
    bottom: Math.min(...heights),
    edges: [],
  };
}

/** The first column that a cell reaches into, never before its own rank. */
function firstColumn(
  words: readonly PdfWord[],
  columns: readonly { readonly left: number; readonly right: number }[],
  rank: number,
): number {
  const left = Math.min(...words.map(({ x }) => x));
  const right = Math.max(...words.map(({ x, width }) => x + width));
  const reached = columns.findIndex(
    (column, at) => at >= rank && left < column.right && right > column.left,
  );
  return reached < 0 ? rank : reached;
}
