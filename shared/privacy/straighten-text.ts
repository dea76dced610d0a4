const spaces = /[\u00A0\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF\t]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const fullWidthDigits = /[\uFF10-\uFF19]/g;
const fullWidthOffset = 0xfee0;

/**
 * A copy in which every kind of space, dash and digit that Word and PDF files hold is the plain one.
 * Each character stays one UTF-16 unit, so that offsets in the copy are offsets in the original.
 */
export const straightenText = (text: string): string =>
  text
    .replace(spaces, ' ')
    .replace(dashes, '-')
    .replaceAll('’', "'")
    .replace(fullWidthDigits, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) - fullWidthOffset),
    );
