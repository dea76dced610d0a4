import type { ValidatedDraft } from '#shared/wire/console-answers.ts';

/** A validated answer as it is being written. */
export type AnswerDraft = {
  readonly draft: ValidatedDraft;
  /** Of the answer that it was begun from; null = a new one. */
  readonly version: number | null;
};
