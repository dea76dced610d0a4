/** A pure transform of a stream of text; `end` gives what was still held back. */
export type Dropping = {
  readonly push: (chunk: string) => string;
  readonly end: () => string;
};

const opening = /<(?:think|thinking|reasoning|reflection)>/iu;
const closing = /<\/(?:think|thinking|reasoning|reflection)>/iu;
/** Characters of the longest tag: what may still become one is held back. */
const longestTag = 13;

/**
 * Leaves out what a model thinks aloud between `<think>` and `</think>`; what is never closed is never shown. The result
 * does not depend on how the stream was cut.
 */
export function dropThinking(): Dropping {
  let held = '';
  let thinking = false;
  /** Takes the next tag, with what stands before it; null when no whole one is there. */
  const takeTag = (): string | null => {
    const found = (thinking ? closing : opening).exec(held);
    if (found === null) return null;
    const before = thinking ? '' : held.slice(0, found.index);
    held = held.slice(found.index + found[0].length);
    thinking = !thinking;
    return before;
  };
  const drain = (keep: (rest: string) => number): string => {
    let out = '';
    for (let before = takeTag(); before !== null; before = takeTag()) out += before;
    const kept = keep(held);
    if (!thinking) out += held.slice(0, held.length - kept);
    held = held.slice(held.length - kept);
    return out;
  };
  return {
    push: (chunk) => {
      held += chunk;
      return drain(tagStart);
    },
    end: () => drain(() => 0),
  };
}

/** How many of the last characters may be the beginning of a tag. */
function tagStart(text: string): number {
  const at = text.lastIndexOf('<');
  if (at === -1 || text.length - at >= longestTag) return 0;
  return /^<\/?[a-z]*$/iu.test(text.slice(at)) ? text.length - at : 0;
}
