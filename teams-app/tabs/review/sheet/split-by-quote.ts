/** A text around a quote that stands in it. */
export type AroundQuote = {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
};

const asPattern = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** Spaces of any kind, the bars between cells, and ends of lines may stand where the other has another of them. */
const gap = '[\\s\\u00a0\\u202f|]*';

/** Finds a quote in a text, whatever the spaces of either; null = it is not there. */
export const splitByQuote = (text: string, quote: string): AroundQuote | null => {
  const words = quote.split(/[\s\u00a0\u202f|]+/u).filter((word) => word !== '');
  if (words.length === 0) return null;
  const found = new RegExp(words.map(asPattern).join(gap), 'u').exec(text);
  if (found === null) return null;
  const end = found.index + found[0].length;
  return { before: text.slice(0, found.index), quote: found[0], after: text.slice(end) };
};
