import { foldText } from '#shared/french/fold-text.ts';
import type { PdfWord } from './pdf-words.ts';

/** Words of a page that are a quote, by index, in the order of the page. */
export type QuoteMatch = readonly number[];

const longestQuote = 4_000;
/** Of a quote that runs over the page's edge: share of its words, and words, that must stand on the page. */
const fewestOfQuote = 0.4;
const fewestWords = 4;
/** Rows of a table are taller than their text: lines between the cells of one row. */
const rowReach = 6;

/**
 * Where a quote stands among the words of a page: letters and digits count, folded; blanks, signs and hyphens do not. Cells
 * joined by ` | ` are found each by itself, on the row of the one that is rarest on the page. Several matches = several cells.
 */
export function findQuote(words: readonly PdfWord[], quote: string): readonly QuoteMatch[] {
  const stream = buildStream(words);
  const cells = quote
    .slice(0, longestQuote)
    .split(' | ')
    .map((cell) => cell.trim().split(/\s+/))
    .filter((cell) => keyOf(cell.join('')) !== '');
  if (cells.length < 2) return longestPart(stream, cells[0] ?? []).slice(0, 1);
  const found = cells
    .map((cell) => occurrences(stream, keyOf(cell.join(''))))
    .filter((places) => places.length > 0)
    .sort((one, other) => one.length - other.length);
  const [anchors = [], ...others] = found;
  const rows = anchors.map((anchor) => [
    anchor,
    ...others.flatMap((places) => nearest(words, anchor, places)),
  ]);
  return rows.sort((one, other) => other.length - one.length)[0] ?? [];
}

type Stream = {
  readonly key: string;
  /** By character of the key: its word. */
  readonly wordAt: readonly number[];
};

const keyOf = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

function buildStream(words: readonly PdfWord[]): Stream {
  const keys = words.map(({ text }) => keyOf(text));
  return {
    key: keys.join(''),
    wordAt: keys.flatMap((key, word) => Array<number>(key.length).fill(word)),
  };
}

/** Every place where the key stands as whole words. */
function occurrences({ key, wordAt }: Stream, wanted: string): readonly QuoteMatch[] {
  const found: QuoteMatch[] = [];
  if (wanted === '') return found;
  for (let at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const whole = wordAt[at] !== wordAt[at - 1] && wordAt[end - 1] !== wordAt[end];
    if (whole) found.push([...new Set(wordAt.slice(at, end))]);
  }
  return found;
}

/** The whole quote, else what of its start or its end stands here: it may run over the page's edge. */
function longestPart(stream: Stream, quote: readonly string[]): readonly QuoteMatch[] {
  const fewest = Math.max(quote.length * fewestOfQuote, Math.min(quote.length, fewestWords));
  for (let size = quote.length; size >= fewest; size -= 1) {
    const start = occurrences(stream, keyOf(quote.slice(0, size).join('')));
    if (start.length > 0) return start;
    const end = occurrences(stream, keyOf(quote.slice(-size).join('')));
    if (end.length > 0) return end;
  }
  return [];
}

/** The place on the row of another, to its right or left; none when all are farther than a row is tall. */
function nearest(
  words: readonly PdfWord[],
  anchor: QuoteMatch,
  places: readonly QuoteMatch[],
): readonly QuoteMatch[] {
  const middle = middleOf(words, anchor);
  const reach = rowReach * (words[anchor[0] ?? 0]?.height ?? 0);
  const [best] = places
    .filter((place) => !place.some((word) => anchor.includes(word)))
    .map((place) => ({ place, away: Math.abs(middleOf(words, place) - middle) }))
    .sort((one, other) => one.away - other.away);
  return best === undefined || best.away > reach ? [] : [best.place];
}

function middleOf(words: readonly PdfWord[], match: QuoteMatch): number {
  const heights = match.map((word) => words[word]?.y ?? 0);
  return (Math.min(...heights) + Math.max(...heights)) / 2;
}
