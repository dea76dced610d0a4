import { readNumberWords } from '../../../french/number-words.ts';
import type { JoinedText, Placed } from './text-place.ts';

/** A count in digits or in words, for patterns. */
export const countSource: string =
  '(?:(?<![\\d/.,-])\\d{1,4}(?![\\d/%]|[.,]\\d| ?h(?:eures?)?(?!\\p{L}))|(?:z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?)(?:(?: |-)(?:et[ -])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?))*(?![\\p{L}]))';

function readCount(written: string): number | null {
  const digits = /\d+/u.exec(written);
  return digits === null ? readNumberWords(written) : Number(digits[0]);
}

/** The first count that one of these patterns finds; each names it `n`. */
export function findCount(joined: JoinedText, patterns: readonly RegExp[]): Placed<number> | null {
  for (const pattern of patterns) {
    const found = pattern.exec(joined.text);
    const written = found?.groups?.['n'];
    if (found === null || written === undefined) continue;
    const value = readCount(written);
    if (value === null) continue;
    return { value, where: joined.place(found.index, found.index + found[0].trimEnd().length) };
  }
  return null;
}
