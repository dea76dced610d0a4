import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';

/** Folded without a change of length, so that places stay what they are. */
export function foldKeeping(text: string): string {
  return normaliseSpaces(
    [...text]
      .map((sign) => (foldText(sign).length === sign.length ? foldText(sign) : sign.toLowerCase()))
      .join(''),
  );
}

/** Where a label stands in a text: its words in a row, articles between them or not; null = they stand apart. */
export function placeOfLabel(
  words: readonly string[],
  text: string,
): { readonly start: number; readonly end: number } | null {
  const between =
    '(?:[^a-z0-9]+(?:d|de|du|des|l|la|le|les|a|au|aux|en|et|est|sont|pour|par|sur))*[^a-z0-9]+';
  const phrase = words.map((word) => `${word.replace(/[^a-z0-9]/g, '')}[a-z]?`).join(between);
  const match = new RegExp(`(?<![a-z0-9])${phrase}(?![a-z0-9])`).exec(foldKeeping(text));
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
