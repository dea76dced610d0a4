import type { BlockCollector } from '#shared/document/collect-blocks.ts';
import { isTabular, lineText, type PdfLine } from './pdf-lines.ts';
import { type FoundTable, findTables } from './pdf-tables.ts';

export type PdfPage = { readonly number: number; readonly lines: readonly PdfLine[] };

/** Puts the pages into blocks: headings by size or bold, paragraphs by distance, tables by geometry. True when a table was found so. */
export function putPdfBlocks(pages: readonly PdfPage[], collector: BlockCollector): boolean {
  const levelOf = headingLevels(pages);
  const running = runningLines(pages);
  let anyTable = false;
  let cut: string[][] | null = null;
  for (const { number, lines } of pages) {
    const own = lines.filter(
      (line, at) =>
        !(
          isEdge(at, lines.length) &&
          (running.has(runningKey(line)) || isPageNumber(line, number))
        ),
    );
    let at = 0;
    for (const table of findTables(own)) {
      putProse(own.slice(at, table.from), number, levelOf, collector);
      const rows: string[][] = withHeader(table, cut);
      collector.table(rows, { page: number }, 'geometry');
      anyTable = true;
      at = table.to;
      cut = at === own.length ? rows : null;
    }
    if (at < own.length) cut = null;
    putProse(own.slice(at), number, levelOf, collector);
  }
  return anyTable;
}

/** A table that opens a page and has as many columns as the one that ended the page before goes on with it: it gets its header. */
function withHeader(table: FoundTable, cut: string[][] | null): string[][] {
  const header = cut?.[0];
  const goesOn = table.from === 0 && header?.length === table.rows[0]?.length;
  if (!goesOn || header === undefined) return table.rows;
  return table.rows[0]?.join() === header.join() ? table.rows : [header, ...table.rows];
}

const roundSize = (height: number): number => Math.round(height * 2) / 2;

type LevelOf = (line: PdfLine) => number | null;

/**
 * Sizes clearly above the body's are headings, the largest outermost; six levels at most. Short bold lines of the
 * body's size stand below them, unless bold is common in the document.
 */
function headingLevels(pages: readonly PdfPage[]): LevelOf {
  const lines = pages.flatMap((page) => page.lines);
  const bodySize = commonSize(lines);
  const length = (some: readonly PdfLine[]): number =>
    some.reduce((sum, line) => sum + lineText(line).length, 0);
  const boldMeans = length(lines.filter((line) => line.bold)) < 0.3 * length(lines);
  const isTitle = (line: PdfLine): boolean =>
    lineText(line).length < 160 && /\p{L}{2}/u.test(lineText(line));
  const large = lines.filter((line) => roundSize(line.height) >= bodySize * 1.12 && isTitle(line));
  const sizes = [...new Set(large.map((line) => roundSize(line.height)))].sort((a, b) => b - a);
  const levels = new Map(sizes.map((size, rank) => [size, Math.min(rank + 1, 6)]));
  return (line) => {
    const bySize = levels.get(roundSize(line.height));
    if (bySize !== undefined) return bySize;
    const words = lineText(line);
    const marked = boldMeans && line.bold && roundSize(line.height) >= bodySize * 0.7;
    if (!marked || !isTitle(line) || /[.,;:]$/.test(words) || bullet.test(words)) return null;
    return Math.min(sizes.length + 1, 6);
  };
}

/** The size in which most characters of the document are set. */
function commonSize(lines: readonly PdfLine[]): number {
  const characters = new Map<number, number>();
  for (const line of lines) {
    const size = roundSize(line.height);
    characters.set(size, (characters.get(size) ?? 0) + lineText(line).length);
  }
  return [...characters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** Headers and footers: the same words, numbers apart, at the edge of at least three pages and half of all. */
function runningLines(pages: readonly PdfPage[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { lines } of pages) {
    const edges = lines.filter((_, at) => isEdge(at, lines.length)).map(runningKey);
    for (const key of new Set(edges)) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const fewest = Math.max(3, pages.length / 2);
  return new Set([...seen].filter(([, times]) => times >= fewest).map(([key]) => key));
}

function isEdge(at: number, count: number): boolean {
  return at < 2 || at >= count - 2;
}

/** `3`, `- 3 -`, or what ends in `Page 3 sur 12`. */
function isPageNumber(line: PdfLine, page: number): boolean {
  const words = lineText(line);
  const counted = /\bpage\s+\d+(?:\s*(?:sur|de|of|\/)\s*\d+)?$/i.test(words);
  return counted || words.replace(/[\s\-–—]/g, '') === String(page);
}

function runningKey(line: PdfLine): string {
  return lineText(line).replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}

const bullet = /^(?:[•▪◦‣●■❖➢✓]|[-–—](?=\s))\s*/u;
const numbered = /^(?:\d{1,2}|[a-z])[.)]\s/;

/** A line of a table of contents. */
const leader = /(?:\.{6,}|(?:\. ){6,})\s*(?:page\s*)?\d*$/i;

type Open = { lines: string[]; level: number | null; item: boolean; last: PdfLine };

function putProse(
  lines: readonly PdfLine[],
  page: number,
  levelOf: LevelOf,
  collector: BlockCollector,
): void {
  const widest = Math.max(0, ...lines.map(rightOf));
  let open: Open | null = null;
  for (const line of lines) {
    const level = levelOf(line);
    const text = lineText(line).trim();
    if (leader.test(text)) continue;
    if (open !== null && continues(open, line, level, text, widest)) {
      open.lines.push(text);
      open.last = line;
      continue;
    }
    if (open !== null) put(open, page, collector);
    const item = level === null && (bullet.test(text) || numbered.test(text));
    open = { lines: [text.replace(bullet, '')], level, item, last: line };
  }
  if (open !== null) put(open, page, collector);
}

/** A line goes on with the one above unless the distance, the size, a bullet or a short last line parts them. */
function continues(
  open: Open,
  line: PdfLine,
  level: number | null,
  text: string,
  widest: number,
): boolean {
  const distance = open.last.y - line.y;
  if (level !== open.level || distance < 0 || distance > 1.75 * line.height) return false;
  if (level !== null) return roundSize(line.height) === roundSize(open.last.height);
  if (bullet.test(text) || numbered.test(text)) return false;
  if (isTabular(line, 2.5) || isTabular(open.last, 2.5)) return false;
  const short = rightOf(open.last) < widest * 0.8;
  return !(short && /[.:;!?]$/.test(open.lines.at(-1) ?? ''));
}

function rightOf(line: PdfLine): number {
  return line.cells.at(-1)?.right ?? 0;
}

function put(open: Open, page: number, collector: BlockCollector): void {
  const text = joinLines(open.lines);
  if (open.level !== null && text.length <= 250) collector.heading(open.level, text, { page });
  else collector.text(open.item ? 'item' : 'paragraph', text, { page });
}

// Compounds whose hyphen is their own and not the end of a line.
const ownHyphen =
  /(?:^|[\s’'(])(?:\p{L}+-)*(?:peut|c'est|c’est|est|vous|nous|moi|soi|ci|là|non|sous|vice|demi|mi|après|avant|auto|quelques|celui|ceux|celle|celles|rendez|contre|entre|semi|ex)-$/iu;

/** Joins the lines of a paragraph; a hyphen before a small letter is a cut word, save in known compounds. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (!/\p{L}-$/u.test(text) || !/^\p{L}/u.test(line)) return `${text} ${line}`;
    const cut = /^\p{Ll}/u.test(line) && !ownHyphen.test(text);
    return cut ? text.slice(0, -1) + line : text + line;
  });
}
