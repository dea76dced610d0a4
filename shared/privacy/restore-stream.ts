import { OPENING, type Vault } from './vault.ts';

/** A pure transform of a stream of text; `end` gives what was still held back. */
export type TextTransform = {
  readonly push: (chunk: string) => string;
  readonly end: () => string;
};

/** Characters after `⟦` within which a token ends, or is none. */
const patience = 40;
const whole = /^⟦([^⟦⟧\n]+)⟧/;
/** A token whose closing bracket the model lost. */
const unclosed = /^⟦[ \t]*([a-z]+(?:[ \t_\\-]+[a-z]+)?[ \t_\\-]*\d+)(?!\d)/i;
/** A token whose opening bracket, or both, the model lost: only as we wrote it. */
const bare = /^([A-Z]+(?:_[A-Z]+)?_\d+)(?![A-Za-z\d_])⟧?/;
const bareStart = /(?<![A-Za-z\d_])[A-Z]/g;
const unfinishedWord = /^[A-Z][A-Z\d_]*$/;

type Step = { readonly text: string; readonly taken: number };

const readBracketed = (rest: string, vault: Vault): Step => {
  const window = rest.slice(0, patience + 1);
  for (const pattern of [whole, unclosed]) {
    const match = pattern.exec(window);
    const value = match?.[1] === undefined ? null : vault.reveal(match[1]);
    if (match !== null && value !== null) return { text: value, taken: match[0].length };
  }
  return { text: OPENING, taken: OPENING.length };
};

const readBare = (rest: string, vault: Vault): Step => {
  const match = bare.exec(rest.slice(0, patience + 1));
  const value = match?.[1] === undefined ? null : vault.reveal(match[1]);
  if (match === null || value === null) return { text: rest.charAt(0), taken: 1 };
  return { text: value, taken: match[0].length };
};

/** Whether the text from a possible token on is long enough to tell, whatever follows it. */
const isSettled = (rest: string): boolean =>
  rest.length > patience ||
  (rest.startsWith(OPENING) ? /[⟦⟧\n]/.test(rest.slice(1)) : !unfinishedWord.test(rest));

/** Where the next possible token starts in `text`; `before` is the character that precedes it. Its length when there is none. */
const nextCandidate = (text: string, before: string): number => {
  const search = new RegExp(bareStart);
  search.lastIndex = before.length;
  const word = search.exec(before + text);
  const starts = [text.indexOf(OPENING), word === null ? -1 : word.index - before.length];
  return Math.min(...starts.map((at) => (at === -1 ? text.length : at)));
};

/**
 * Puts the hidden values back into a streamed answer. Holds back from a possible token on until it is whole, gives up
 * after 40 characters; a token that is not ours stays as it is. The result does not depend on how the stream was cut.
 */
export const restoreStream = (vault: Vault): TextTransform => {
  let held = '';
  /** The input character before `held`: tells whether a word starts there. */
  let before = '';

  const take = (count: number): string => {
    const taken = held.slice(0, count);
    before = taken.at(-1) ?? before;
    held = held.slice(count);
    return taken;
  };
  const drain = (isLast: boolean): string => {
    let out = '';
    while (held !== '') {
      const at = nextCandidate(held, before);
      out += take(at);
      if (held === '') return out;
      if (!isLast && !isSettled(held)) return out;
      const step = held.startsWith(OPENING) ? readBracketed(held, vault) : readBare(held, vault);
      take(step.taken);
      out += step.text;
    }
    return out;
  };

  return {
    push: (chunk) => {
      held += chunk;
      return drain(false);
    },
    end: () => drain(true),
  };
};
