import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';

/** A validated answer that is looked at or written, and who hears what became of it. */
export type OpenedAnswer = {
  /** The answer's id, or the name of the place where a new one is written. */
  readonly place: string;
  readonly stored: ValidatedAnswer | null;
  readonly onChanged: (answer: ValidatedAnswer) => void;
  readonly onRefused: () => void;
};
