import { lineText, type PdfLine } from './pdf-lines.ts';

/**
 * The lines of each page that are its own: without the header, the footer and the number that it shares with the others.
 * Where next to nothing would be left (a series of forms), what the pages share is their text.
 */
export function ownLines(
  pages: readonly { readonly number: number; readonly lines: readonly PdfLine[] }[],
): readonly (readonly PdfLine[])[] {
  const running = runningLines(pages.map(({ lines }) => lines));
  const own = pages.map(({ number, lines }) =>
    lines.filter(
      (line, at) =>
        !isEdge(at, lines.length) || !(running.has(runningKey(line)) || isPageNumber(line, number)),
    ),
  );
  const bare = own.filter((lines, at) => lines.length === 0 && (pages[at]?.lines.length ?? 0) > 0);
  return running.size > 0 && bare.length > pages.length / 2 ? pages.map(({ lines }) => lines) : own;
}

/** Headers and footers: the same words, numbers apart, at the edge of at least three pages and half of all. */
function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const lines of pages) {
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
