import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { ChangeReason, ExplainedEdit } from './change.ts';
import { keptZones } from './kept-zones.ts';

/** Words and what takes their place, read from lines `said = written`; an empty right side removes them. */
export type WordTable = {
  readonly reason: ChangeReason;
  readonly pattern: RegExp;
  readonly written: ReadonlyMap<string, string>;
};

const literal = (said: string): string => said.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** `lines` hold straight apostrophes on the left; longest first, so that a phrase goes before its words. */
export function readWordTable(lines: string, reason: ChangeReason): WordTable {
  const pairs = lines
    .trim()
    .split('\n')
    .map((line): readonly [string, string] => {
      const [said = '', written = ''] = line.split(' =');
      return [said, written.trim()];
    });
  const said = pairs.map(([left]) => left).sort((left, right) => right.length - left.length);
  // What is removed takes the space after it along.
  const tail = reason === 'shortened' ? '(?:,? +)?' : '';
  // A fault begins as its word does: « l’acceuil ». Other words would ask for another article.
  const head = reason === 'spelling' ? '(?<![\\p{L}\\p{N}-])' : "(?<![\\p{L}\\p{N}'-])";
  const pattern = new RegExp(
    `${head}(?<said>${said.map(literal).join('|')})(?![\\p{L}\\p{N}-])${tail}`,
    'giu',
  );
  return { reason, pattern, written: new Map(pairs) };
}

/** The edits of a table on a text, in order; links, gaps and file names stay as they are. */
export function replaceWords(
  text: string,
  { reason, pattern, written }: WordTable,
): readonly ExplainedEdit[] {
  const zones = keptZones(text);
  return [...normaliseSpaces(text).matchAll(pattern)].flatMap((match) => {
    const said = match.groups?.['said'] ?? '';
    const replaced = written.get(said.toLowerCase()) ?? said;
    // What is only replaced keeps the spaces that follow it.
    const length = replaced === '' ? match[0].length : said.length;
    const [start, end] = [match.index, match.index + length];
    if (zones.some((zone) => start < zone.end && zone.start < end)) return [];
    const before = text.slice(start, end);
    return [keepCapital(text, { start, end, before, after: replaced, reason })];
  });
}

/** The capital of what is replaced, or removed, passes to what stands there afterwards. */
function keepCapital(text: string, edit: ExplainedEdit): ExplainedEdit {
  const first = edit.before.charAt(0);
  if (first === first.toLowerCase()) return edit;
  if (edit.after !== '')
    return { ...edit, after: edit.after.charAt(0).toUpperCase() + edit.after.slice(1) };
  const next = text.slice(edit.end, edit.end + 1);
  return {
    ...edit,
    end: edit.end + next.length,
    before: edit.before + next,
    after: next.toUpperCase(),
  };
}
