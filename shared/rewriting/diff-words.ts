import { splitSentences } from '../french/split-sentences.ts';
import type { WordEdit } from './change.ts';
import { diffTokens, type Hunk } from './diff-tokens.ts';
import { joinHunks } from './join-hunks.ts';
import { splitTokens } from './split-tokens.ts';

/** Tokens changed past which two texts are set side by side sentence by sentence first: the search grows as its square. */
const mostChanged = 600;

/**
 * The edits, word by word, that make `after` of `before`: in order, apart from one another, as few and as small as they
 * read well. Texts that have little in common are compared by sentences, then word by word within those that changed.
 */
export function diffWords(before: string, after: string): readonly WordEdit[] {
  if (before === after) return [];
  return within(before, after, 0) ?? bySentences(before, after);
}

/** The text that the edits of `diffWords` make of `before`. */
export function applyEdits(before: string, edits: readonly WordEdit[]): string {
  let text = '';
  let reached = 0;
  for (const { start, end, after } of edits) {
    text += before.slice(reached, start) + after;
    reached = end;
  }
  return text + before.slice(reached);
}

function within(before: string, after: string, at: number): readonly WordEdit[] | null {
  const left = splitTokens(before);
  const right = splitTokens(after);
  const hunks = diffTokens(left, right, mostChanged);
  if (hunks === null) return null;
  return toEdits(joinHunks(hunks, left, right), left, right, at);
}

function bySentences(before: string, after: string): readonly WordEdit[] {
  const left = pieces(before);
  const right = pieces(after);
  const hunks = diffTokens(left, right, mostChanged);
  if (hunks === null) return [{ start: 0, end: before.length, before, after }];
  return toEdits(hunks, left, right, 0).flatMap(
    (edit) => within(edit.before, edit.after, edit.start) ?? [edit],
  );
}

/** Sentences with what stands between each and the next. */
function pieces(text: string): readonly string[] {
  const starts = splitSentences(text).map(({ start }) => start);
  const cuts = [...new Set([0, ...starts, text.length])];
  return cuts.slice(1).map((cut, index) => text.slice(cuts[index], cut));
}

function toEdits(
  hunks: readonly Hunk[],
  left: readonly string[],
  right: readonly string[],
  at: number,
): readonly WordEdit[] {
  let [reached, place] = [0, at];
  return hunks.map(({ from, to, afterFrom, afterTo }) => {
    place += left.slice(reached, from).join('').length;
    const before = left.slice(from, to).join('');
    const start = place;
    reached = to;
    place += before.length;
    return { start, end: place, before, after: right.slice(afterFrom, afterTo).join('') };
  });
}
