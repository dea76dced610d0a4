import type { PdfLine } from './pdf-lines.ts';
import { ownLines } from './pdf-running-lines.ts';
import { stitchTables } from './pdf-stitch.ts';
import { findTables, type PlacedTable } from './pdf-tables.ts';

/** What stands on a page: the tables that tags or lines gave, and the other text in lines. */
export type PdfPage = {
  readonly number: number;
  readonly lines: readonly PdfLine[];
  readonly tables: readonly PlacedTable[];
};

export type PagePart = { readonly lines: readonly PdfLine[] } | { readonly table: PlacedTable };

/** A page in reading order. */
export type PageParts = { readonly number: number; readonly parts: readonly PagePart[] };

/** Puts each page in reading order, finds the tables that nothing but the place of their words tells, and goes on with tables over page breaks. */
export function pageParts(pages: readonly PdfPage[]): readonly PageParts[] {
  const own = ownLines(pages);
  return stitchTables(
    pages.map(({ number, tables }, at) => ({ number, parts: partsOf(own[at] ?? [], tables) })),
  );
}

function partsOf(lines: readonly PdfLine[], tables: readonly PlacedTable[]): PagePart[] {
  const parts: PagePart[] = [];
  let from = 0;
  for (const table of [...tables].sort((one, other) => other.top - one.top)) {
    const below = lines.findIndex((line, at) => at >= from && line.y < table.top);
    const to = below < 0 ? lines.length : below;
    parts.push(...proseAndTables(lines.slice(from, to)), { table });
    from = to;
  }
  parts.push(...proseAndTables(lines.slice(from)));
  return parts;
}

function proseAndTables(lines: readonly PdfLine[]): PagePart[] {
  const parts: PagePart[] = [];
  let at = 0;
  for (const { from, to, rows } of findTables(lines)) {
    if (from > at) parts.push({ lines: lines.slice(at, from) });
    const place = { top: lines[from]?.y ?? 0, bottom: lines[to - 1]?.y ?? 0, edges: [] };
    parts.push({ table: { rows, source: 'geometry', ...place } });
    at = to;
  }
  if (at < lines.length) parts.push({ lines: lines.slice(at) });
  return parts;
}
