import { groupLines, wordsText } from './pdf-lines.ts';
import type { PdfWord } from './pdf-words.ts';

/** The words of a cell as its text. */
export function cellText(words: readonly PdfWord[]): string {
  return words.length === 0 ? '' : joinLines(groupLines(words).map(wordsText));
}

// Compounds whose hyphen is their own and not the end of a line.
const ownHyphen =
  /(?:^|[\s’'(])(?:\p{L}+-)*(?:peut|c'est|c’est|est|vous|nous|moi|soi|ci|là|non|sous|vice|demi|mi|après|avant|auto|quelques|celui|ceux|celle|celles|rendez|contre|entre|semi|ex)-$/iu;

/** A web address keeps its hyphens. */
const address = /[/@]\S*-$/;

/** Joins lines; a hyphen before a small letter is a cut word, save in known compounds; digits may be cut anywhere. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (isCutNumber(text, line)) return text + line;
    if (!/\p{L}-$/u.test(text) || !/^\p{L}/u.test(line)) return `${text} ${line}`;
    const cut = /^\p{Ll}/u.test(line) && !ownHyphen.test(text) && !address.test(text);
    return cut ? text.slice(0, -1) + line : text + line;
  });
}

/** A cell too narrow for its amount: `1 234 56` over `7,89`. */
function isCutNumber(text: string, line: string): boolean {
  const open = /\d[\s\u00a0\u202f](\d{1,2})$/.exec(text)?.[1]?.length ?? 0;
  const rest = /^(\d{1,2})(?:,\d|$)/.exec(line)?.[1]?.length ?? 0;
  return open > 0 && open + rest === 3;
}
