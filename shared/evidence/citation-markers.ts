/** A citation in a text: where it stands and the numbers it names, `[1, 2]` being two. */
export type CitationMarker = {
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly number[];
};

const word = '(?:sources?|passages?|documents?|docs?|extraits?|r[ée]f\\.?|n°)';
const number = '\\d{1,3}';
const list = `${number}(?:\\s*(?:,|;|et|&|-|–|à)\\s*(?:${word}\\s*)?${number})*`;
/** `[1]`, `[1, 2]`, `[1-3]`, `[source 1]`, `[^1]`, `【1†source】`; an address glued to it is taken with it. */
const marker = new RegExp(
  `(?:\\[\\^?\\s*(?:${word}\\s*)?(?<square>${list})\\s*\\]|【\\s*(?:${word}\\s*)?(?<lens>${list})[^】\\n]{0,20}】)(?:\\([^)\\n]*\\))?`,
  'giu',
);
const widestRange = 20;

const readNumbers = (written: string): readonly number[] => {
  const numbers: number[] = [];
  for (const [, first = '', last] of written.matchAll(/(\d+)(?:\s*[-–à]\s*(\d+))?/gu)) {
    const from = Number(first);
    const to = Math.min(last === undefined ? from : Number(last), from + widestRange);
    for (let n = from; n <= Math.max(from, to); n += 1) numbers.push(n);
  }
  return [...new Set(numbers)];
};

/** Every citation of a text, in order. */
export const findCitationMarkers = (text: string): readonly CitationMarker[] =>
  [...text.matchAll(marker)].map((match) => {
    const { square, lens } = match.groups ?? {};
    const end = match.index + match[0].length;
    return { start: match.index, end, numbers: readNumbers(square ?? lens ?? '') };
  });

/** The text with each citation rewritten from its numbers; spaces before one that vanishes go with it. */
export const rewriteCitationMarkers = (
  text: string,
  rewrite: (numbers: readonly number[]) => string,
): string => {
  let rewritten = '';
  let done = 0;
  for (const { start, end, numbers } of findCitationMarkers(text)) {
    const replacement = rewrite(numbers);
    const before = text.slice(done, start);
    rewritten += (replacement === '' ? before.trimEnd() : before) + replacement;
    done = end;
  }
  return rewritten + text.slice(done);
};
