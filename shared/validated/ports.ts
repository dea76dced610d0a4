import type { Versant } from '../policy/policy.ts';
import type { ValidatedAnswer } from './validated-answer.ts';

export type ValidatedQuery = {
  /** The question in its context, masked. */
  readonly text: string;
  /** Spaces that the person may read. */
  readonly spaces: readonly string[];
  /** Groups of the person; empty = nothing. */
  readonly groups: readonly string[];
  /** Branch of whoever asks: an answer for another one is as if absent. */
  readonly versant: Versant;
};

export type ValidatedMatch = {
  /** The answer to this very question; null = none. */
  readonly answer: ValidatedAnswer | null;
  /** Answers to questions close to it, the closest first, never `answer`. */
  readonly near: readonly ValidatedAnswer[];
};

/** A version of an answer as it was kept; the last one is the answer itself. */
export type ValidatedVersion = { readonly answer: ValidatedAnswer; readonly at: number };

/** Answers that HR wrote or confirmed. What was kept is found by the next question. */
export type ValidatedAnswers = {
  readonly match: (query: ValidatedQuery) => Promise<ValidatedMatch>;
  /** Of these spaces, withdrawn ones included, the last changed first. */
  readonly list: (spaces: readonly string[]) => Promise<readonly ValidatedAnswer[]>;
  readonly find: (id: string) => Promise<ValidatedAnswer | null>;
  /**
   * Keeps an answer whose `version` is one more than that of the answer it replaces, 1 for a new one; false when
   * somebody kept another one meanwhile. `served` is not taken from it.
   */
  readonly put: (answer: ValidatedAnswer, at: number) => Promise<boolean>;
  /** Every version, the last first. */
  readonly history: (id: string) => Promise<readonly ValidatedVersion[]>;
  readonly countServed: (id: string) => Promise<void>;
};
