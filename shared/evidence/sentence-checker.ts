import type { CutReason, Evidence } from './check-sentence.ts';

/** Push transform of a streamed answer: whole sentences that hold come out, in order, with final citation numbers. */
export type SentenceChecker = {
  readonly push: (chunk: string) => string;
  readonly end: () => string;
  /** Sentences dropped, by reason, in order. */
  readonly cuts: () => readonly CutReason[];
  /** Which passage of the prompt each shown number stands for, in order. */
  readonly used: () => readonly { readonly shown: number; readonly passage: number }[];
};

export const createSentenceChecker = (_evidence: Evidence): SentenceChecker => ({
  push: () => '',
  end: () => '',
  cuts: () => [],
  used: () => [],
});
