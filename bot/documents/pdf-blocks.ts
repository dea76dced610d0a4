import type { BlockCollector } from '#shared/document/collect-blocks.ts';
import { joinLines } from './pdf-cell-text.ts';
import { isTabular, lineText, type PdfLine } from './pdf-lines.ts';
import type { PageParts } from './pdf-parts.ts';

/** Puts the pages into blocks: headings by size or bold, paragraphs by distance, tables as they were found. */
export function putPdfBlocks(pages: readonly PageParts[], collector: BlockCollector): void {
  const levelOf = headingLevels(
    pages.flatMap(({ parts }) => parts.flatMap((part) => ('lines' in part ? part.lines : []))),
  );
  for (const { number, parts } of pages) {
    for (const part of parts) {
      if ('lines' in part) putProse(part.lines, number, levelOf, collector);
      else collector.table(part.table.rows, { page: number }, part.table.source);
    }
  }
}

const roundSize = (height: number): number => Math.round(height * 2) / 2;

type LevelOf = (line: PdfLine) => number | null;

/**
 * Sizes clearly above the body's are headings, the largest outermost; six levels at most. Short bold lines of the
 * body's size stand below them, unless bold is common in the document.
 */
function headingLevels(lines: readonly PdfLine[]): LevelOf {
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
