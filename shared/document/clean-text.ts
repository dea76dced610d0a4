/**
 * Text of a document as it may be stored, quoted and shown: without control characters, invisible
 * characters and direction overrides (which could make a citation read otherwise than it is), with
 * runs of blanks as one. Line breaks inside a paragraph stay.
 */
export function cleanText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(unwanted, '')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The same on one line, for titles and cells. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replaceAll('\n', ' ');
}

// Controls except tab and line ends; soft hyphen; zero-width and direction marks; byte order mark; non-characters.
const unwanted: RegExp =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;
