import type { Topic, Transcript } from './minutes.ts';

/** A stretch of the transcript that one question to a model holds: ranks of speeches, the second one excluded. */
export type MinutesWindow = {
  readonly from: number;
  readonly to: number;
  /** Speeches before it that are shown again, so that a vote begun before its edge is understood. */
  readonly before: number;
};

/** Characters of speech in one window: some 7,000 tokens, which the smallest models of a route hold with their answer. */
export const windowCharacters = 20_000;
const overlapCharacters = 1_500;
const overlapSpeeches = 3;

/** Windows that hold every speech once, cut where topics end wherever they can be. */
export function cutWindows(
  { speeches }: Transcript,
  topics: readonly Topic[],
  most: number = windowCharacters,
): readonly MinutesWindow[] {
  const starts = new Set(topics.map(({ fromSpeech }) => fromSpeech));
  const windows: MinutesWindow[] = [];
  let from = 0;
  let lastStart = 0;
  let size = 0;
  const close = (to: number): void => {
    windows.push({ from, to, before: overlapBefore(from) });
    from = to;
    lastStart = to;
  };
  const overlapBefore = (at: number): number => {
    let [count, length] = [0, 0];
    while (count < Math.min(overlapSpeeches, at)) {
      length += speeches[at - count - 1]?.text.length ?? 0;
      if (length > overlapCharacters) break;
      count += 1;
    }
    return count;
  };
  for (const [at, { text }] of speeches.entries()) {
    if (starts.has(at) && at > from) lastStart = at;
    if (size + text.length > most && at > from) {
      // A topic that fills more than half of the window alone is cut where it stands.
      close(sizeOf(speeches, from, lastStart) * 2 > most ? lastStart : at);
      size = sizeOf(speeches, from, at);
    }
    size += text.length;
  }
  if (from < speeches.length) close(speeches.length);
  return windows;
}

function sizeOf(speeches: Transcript['speeches'], from: number, to: number): number {
  return speeches.slice(from, to).reduce((sum, { text }) => sum + text.length, 0);
}
