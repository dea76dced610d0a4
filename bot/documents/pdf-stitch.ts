import { isAmount, isFigure } from './pdf-amounts.ts';
import type { PagePart, PageParts } from './pdf-parts.ts';
import type { PlacedTable } from './pdf-tables.ts';
import { appendRow, isRestOfRow } from './pdf-wrapped-rows.ts';

/**
 * Goes on with tables that a page break cuts: the rest of a cut row goes back to the page where it starts, and the part on
 * the next page gets the header. Each part stays on its page, so that a figure keeps the page where it stands.
 */
export function stitchTables(pages: readonly PageParts[]): readonly PageParts[] {
  let above: PlacedTable | null = null;
  let header: string[] | null = null;
  return pages.map(({ number, parts }) => {
    const [first, ...others] = parts;
    const cut = tableOf(first);
    const isCut = above !== null && cut !== null && goesOn(above, cut);
    const own = isCut ? [...putUnder(above, cut, header), ...others] : parts;
    const ending = tableOf(own.at(-1));
    // A part whose only row went back leaves its page to the table that it belongs to.
    if (isCut && own.length === 0) return { number, parts: own };
    if (!isCut || own.length > 1) header = ending === null ? null : headerOf(ending.rows);
    above = ending;
    return { number, parts: own };
  });
}

const tableOf = (part: PagePart | undefined): PlacedTable | null =>
  part !== undefined && 'table' in part ? part.table : null;

/** A part of a table without what belongs to the part above it, and under its header; nothing when no row is left. */
function putUnder(
  above: PlacedTable | null,
  table: PlacedTable,
  header: string[] | null,
): readonly PagePart[] {
  const rows = above === null ? table.rows : withoutRest(above, table.rows);
  if (rows.length === 0) return [];
  const titled = header === null || repeats(header, rows[0]) ? rows : [header, ...rows];
  return [{ table: { ...table, rows: titled } }];
}

/** Points by which the columns of two parts of a table may differ. */
const edgeMiss = 3;

/** The same columns, and no header of its own. */
function goesOn(above: PlacedTable, table: PlacedTable): boolean {
  const width = above.rows[0]?.length;
  if (width !== table.rows[0]?.length || above.source !== table.source) return false;
  const aligned = above.edges.every((edge, at) => {
    const other = table.edges[at];
    return other === undefined || Math.abs(edge - other) < edgeMiss;
  });
  if (aligned && isRestOfRow(above.rows.at(-1) ?? [], table.rows[0] ?? [])) return true;
  const numeric = above.rows.some((row) => row.some(isFigure));
  const titles = (table.rows[0] ?? []).filter((cell) => cell !== '' && !isAmount(cell)).length;
  const opensAnother =
    numeric && titles > 1 && !(table.rows[0] ?? []).some(isFigure) && table.rows.length > 1;
  const repeated = repeats(above.rows[0] ?? [], table.rows[0]);
  return aligned && (repeated || !opensAnother);
}

/** The rows but the one that is the end of the last row above, which it goes back to. */
function withoutRest(above: PlacedTable, rows: string[][]): string[][] {
  const last = above.rows.at(-1);
  const [first, ...others] = rows;
  if (last === undefined || first === undefined) return rows;
  if (!isRestOfRow(last, first)) return rows;
  appendRow(last, first);
  return others;
}

const repeats = (header: readonly string[], row: readonly string[] | undefined): boolean =>
  row !== undefined && row.join() === header.join();

/** The first row, when it names its columns: a row of amounts is no header. */
function headerOf(rows: readonly string[][]): string[] | null {
  const [first] = rows;
  if (first === undefined || first.some(isFigure)) return null;
  return first.filter((cell) => cell !== '').length > 1 ? first : null;
}
