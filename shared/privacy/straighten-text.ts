const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/g;
const lineBreaks = /[\r\v\f\u0085\u2028\u2029]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const invisible = /(?![\n\r\t\v\f\u0085])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** Full-width and mathematical letters and digits, which look like ours. */
const disguised = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u;
const combining = /\p{Mn}/u;
const unusual = new RegExp(
  `\\r\\n|${invisible.source}|${disguised.source}|${combining.source}`,
  'u',
);

/** A copy to search in, and where what is found in it stands in the original. */
export type StraightText = {
  readonly text: string;
  readonly place: (start: number, end: number) => { readonly start: number; readonly end: number };
};

const straighten = (text: string): string =>
  text.replace(spaces, ' ').replace(lineBreaks, '\n').replace(dashes, '-').replaceAll('’', "'");

/** What a character is copied as; a carriage return before a line feed says nothing of its own. */
const plainOf = (character: string, next: string, instead: string): string => {
  if (character === '\r' && next === '\n') return '';
  if (invisible.test(character)) return instead;
  return disguised.test(character) ? character.normalize('NFKC') : character;
};

/** The letter with the accent written after it, or null when they make none. */
const accented = (letter: string, character: string): string | null => {
  const joined = combining.test(character) ? (letter + character).normalize('NFC') : '';
  return letter !== '' && joined.length === 1 ? joined : null;
};

/** Copies the text character by character; an invisible one becomes `instead`, an accent joins its letter. */
const rewrite = (text: string, instead: string): StraightText => {
  const starts: number[] = [];
  const ends: number[] = [];
  let copy = '';
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    const joined = accented(copy.at(-1) ?? '', character);
    if (joined !== null) {
      copy = copy.slice(0, -1) + joined;
      ends[ends.length - 1] = at;
      continue;
    }
    const plain = plainOf(character, text.charAt(at), instead);
    copy += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(start);
      ends.push(at);
    }
  }
  return {
    text: straighten(copy),
    place: (from, to) => ({ start: starts[from] ?? at, end: ends[to - 1] ?? at }),
  };
};

/**
 * Copies in which every kind of space, dash, letter and digit that Word and PDF files hold is the plain one. A text with
 * invisible characters has two: without them (they hide inside a number), and with a space for each (they part words).
 */
export const straightenText = (text: string): readonly StraightText[] => {
  if (!unusual.test(text)) {
    return [{ text: straighten(text), place: (start, end) => ({ start, end }) }];
  }
  return invisible.test(text) ? [rewrite(text, ''), rewrite(text, ' ')] : [rewrite(text, '')];
};
