import type { UnansweredQuestion } from './quality.ts';

/** With the spaces that were searched and that somebody keeps: nobody else reads the question. */
export type KeptQuestion = UnansweredQuestion & { readonly spaces: readonly string[] };

/** Questions that got no answer, for those who keep the spaces that were searched. */
export type Unanswered = {
  /** Keeps a question once under its id. */
  readonly keep: (question: KeptQuestion) => Promise<void>;
  /** Those that were searched in one of these spaces and are not set aside, the latest first; at most the last 2,000. */
  readonly list: (spaces: readonly string[]) => Promise<readonly KeptQuestion[]>;
  /** Sets aside those of the ids that were searched in one of these spaces, or takes that back; returns how many. */
  readonly dismiss: (
    ids: readonly string[],
    spaces: readonly string[],
    dismissed: boolean,
  ) => Promise<number>;
  /** Deletes those older than this instant; returns how many. */
  readonly expire: (before: number) => Promise<number>;
};
