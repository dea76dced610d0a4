import { labelWords } from './label-words.ts';
import type { SheetField } from './sheet.ts';

/** Whether the titles above a place hold all words of one of those under which the field is looked for first. */
export function isUnder(
  { under }: SheetField,
  path: readonly string[],
  title = '',
  groups: readonly string[] = [],
): boolean {
  if (under.length === 0) return false;
  const words = new Set(labelWords([...path, title, ...groups].join(' ')));
  return under.some((one) => labelWords(one).every((word) => words.has(word)));
}
