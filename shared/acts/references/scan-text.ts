import { normaliseSpaces } from '../../french/normalise-spaces.ts';

/** A text made ready to be read from any place of it. */
export type Scanned = {
  /** Spaces plain, apostrophes and hyphens straight. */
  readonly plain: string;
  /** The same in lower case without accents; places are the same. */
  readonly folded: string;
};

const accented = /[\u0080-\uffff]/g;

export function scanText(text: string): Scanned {
  const plain = normaliseSpaces(text).replace(/[\u2010-\u2015\u2212]/g, '-');
  const lower = plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return { plain, folded: lower.replace(accented, baseOf) };
}

/** The letter under the accents where it takes the same room: « œ » stays, places must not move. */
function baseOf(letter: string): string {
  const base = (letter.normalize('NFD')[0] ?? '').toLowerCase();
  return base.length === letter.length ? base : letter;
}

/** What a sticky expression finds at a place; null = nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
