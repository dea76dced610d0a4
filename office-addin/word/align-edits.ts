import type { WordEdit } from '#shared/rewriting/change.ts';

/** Words `first` to `last` of a paragraph become `text`. */
export type RangeEdit = { readonly first: number; readonly last: number; readonly text: string };

/**
 * Edits by character as edits by the words that Word gives for a paragraph, from the last to the first so that none moves
 * another; neighbours within one word are joined. Null where these words are not the text: Word then reads it otherwise
 * than it shows it.
 */
export function alignEdits(
  text: string,
  words: readonly string[],
  edits: readonly WordEdit[],
): readonly RangeEdit[] | null {
  if (words.join('') !== text) return null;
  const starts: number[] = [];
  let reached = 0;
  for (const word of words) {
    starts.push(reached);
    reached += word.length;
  }
  const wordAt = (at: number): number => {
    const found = starts.findLastIndex((start) => start <= at);
    return Math.max(0, found);
  };
  const joined: { first: number; last: number; edits: WordEdit[] }[] = [];
  for (const edit of edits) {
    const first = wordAt(edit.start);
    const last = wordAt(Math.max(edit.start, edit.end - 1));
    const before = joined.at(-1);
    if (before !== undefined && first <= before.last) {
      before.last = Math.max(before.last, last);
      before.edits.push(edit);
    } else joined.push({ first, last, edits: [edit] });
  }
  return joined
    .map(({ first, last, edits: within }) => {
      const start = starts[first] ?? 0;
      const end = (starts[last] ?? 0) + (words[last]?.length ?? 0);
      return { first, last, text: rewritten(text, start, end, within) };
    })
    .toReversed();
}

function rewritten(text: string, start: number, end: number, edits: readonly WordEdit[]): string {
  let written = '';
  let reached = start;
  for (const edit of edits) {
    written += text.slice(reached, edit.start) + edit.after;
    reached = edit.end;
  }
  return written + text.slice(reached, end);
}
