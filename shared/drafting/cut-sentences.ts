import { splitSentences } from '../french/split-sentences.ts';

/** A sentence of a stream, or the end of a line. */
export type Piece = {
  readonly text: string;
  /** It is the first of its line. */
  readonly opensLine: boolean;
  /** Nothing of its line follows. */
  readonly endsLine: boolean;
};

export type SentenceCutter = {
  readonly push: (chunk: string) => readonly Piece[];
  /** What is left; an unfinished sentence of a text that was cut is dropped. */
  readonly end: (ending: { readonly complete: boolean }) => readonly Piece[];
};

/** Characters after which a line that has no end of a sentence is cut all the same. */
const longestSentence = 4_000;

/** Cuts a stream into whole sentences as soon as each is certain, line by line. How the stream came changes nothing. */
export function cutSentences(): SentenceCutter {
  let held = '';
  let opensLine = true;

  const give = (text: string, endsLine: boolean): Piece => {
    const piece = { text, opensLine, endsLine };
    opensLine = endsLine;
    return piece;
  };
  const wholeLine = (line: string): readonly Piece[] => {
    const sentences = splitSentences(line);
    if (sentences.length === 0) return [give('', true)];
    return sentences.map(({ text }, at) => give(text, at === sentences.length - 1));
  };
  /** Sentences of the line in hand that nothing to come can change. */
  const certain = (): readonly Piece[] => {
    if (!/[.!?…»]/u.test(held)) return [];
    const sentences = splitSentences(held);
    const last = sentences.at(-1);
    if (last === undefined || sentences.length < 2) return [];
    // What ends a sentence is known once a letter of the next one is.
    if (!/\p{L}/u.test(last.text)) return [];
    held = held.slice(last.start);
    return sentences.slice(0, -1).map(({ text }) => give(text, false));
  };
  const drain = (): readonly Piece[] => {
    const pieces: Piece[] = [];
    for (let at = held.indexOf('\n'); at !== -1; at = held.indexOf('\n')) {
      const line = held.slice(0, at);
      held = held.slice(at + 1);
      pieces.push(...wholeLine(line));
    }
    if (held.length > longestSentence) {
      pieces.push(...wholeLine(held));
      held = '';
      return pieces;
    }
    pieces.push(...certain());
    return pieces;
  };
  return {
    push: (chunk) => {
      held += chunk.replace(/\r\n?/gu, '\n');
      return drain();
    },
    end: ({ complete }) => {
      const rest = held;
      held = '';
      return complete && rest.trim() !== '' ? wholeLine(rest) : [];
    },
  };
}
