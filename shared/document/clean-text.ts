/**
 * Text of a document as it may be stored, quoted and shown: without control characters, invisible
 * characters and direction overrides (which could make a citation read otherwise than it is), with
 * runs of blanks as one. Line breaks inside a paragraph stay.
 */
export function cleanText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(unwanted, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The same on one line, for titles and cells. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replaceAll('\n', ' ');
}

// Controls except blanks; invisible and direction marks (soft hyphen, zero width, byte order); non-characters.
const unwanted: RegExp = /[\p{Cf}\u{fffe}\u{ffff}]|(?![\t\n\v\f\r])\p{Cc}/gu;
