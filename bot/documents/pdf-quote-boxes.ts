import type { QuoteBox } from '#shared/wire/job-exchange.ts';
import { findQuote, type QuoteMatch } from './find-quote.ts';
import { type PdfFile, withPage } from './pdf-engine.ts';
import { type PageText, type PdfWord, pageWords, turnPoint } from './pdf-words.ts';

/** Where a quote stands on page `page` (from 1): a box for each line of it, of each cell for a row of a table; none when it is not there. */
export function quoteBoxes(file: PdfFile, page: number, quote: string): readonly QuoteBox[] {
  return withPage(file, page - 1, (handle) => {
    const text = pageWords(file, handle);
    return findQuote(text.words, quote)
      .flatMap((match) => linesOf(text.words, match))
      .map((line) => boxOf(file, handle, text.turn, line));
  });
}

/** Words one after the other on a line. */
function linesOf(words: readonly PdfWord[], match: QuoteMatch): readonly (readonly PdfWord[])[] {
  const lines: PdfWord[][] = [];
  for (const at of match) {
    const word = words[at];
    const last = lines.at(-1)?.at(-1);
    if (word === undefined) continue;
    const same = last !== undefined && Math.abs(last.y - word.y) < 0.5 * word.height;
    if (same && word.x >= last.x) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** Of the height of the text, above and below its baseline. */
const above = 0.85;
const below = 0.25;
/** The engine answers in whole steps: so many to a page. */
const steps = 100_000;

function boxOf(
  file: PdfFile,
  page: number,
  turn: PageText['turn'],
  line: readonly PdfWord[],
): QuoteBox {
  const left = Math.min(...line.map(({ x }) => x));
  const right = Math.max(...line.map(({ x, width }) => x + width));
  const bottom = Math.min(...line.map(({ y, height }) => y - below * height));
  const top = Math.max(...line.map(({ y, height }) => y + above * height));
  const back = turns[turn];
  const one = shareOf(file, page, turnPoint(back, left, top));
  const other = shareOf(file, page, turnPoint(back, right, bottom));
  const [x = 0, toX = 0] = [one[0], other[0]].sort((a, b) => a - b);
  const [y = 0, toY = 0] = [one[1], other[1]].sort((a, b) => a - b);
  return { x, y, width: toX - x, height: toY - y };
}

/** By turn, the one that undoes it. */
const turns = [0, 3, 2, 1] as const;

/** A point of the page as shares of its width and height as shown, turned pages turned. */
function shareOf(
  { call, memory, scratch }: PdfFile,
  page: number,
  [x, y]: readonly [number, number],
): readonly [number, number] {
  const word = Int32Array.BYTES_PER_ELEMENT;
  call.FPDF_PageToDevice(page, 0, 0, steps, steps, 0, x, y, scratch, scratch + word);
  const share = (at: number): number =>
    Math.min(1, Math.max(0, (memory.HEAP32[scratch / word + at] ?? 0) / steps));
  return [share(0), share(1)];
}
