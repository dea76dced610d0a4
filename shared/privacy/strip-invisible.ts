/** Carriage returns, vertical tabs and Unicode's own line ends part words as a line break does. */
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A text without the characters that nobody sees: control characters, soft hyphens, zero-width and bidirectional marks,
 * tags. Personal data are recognised as if they were gone, so a text may be stripped after it was masked.
 */
export const stripInvisible = (text: string): string =>
  text.replace(lineBreaks, '\n').replace(invisible, '');
