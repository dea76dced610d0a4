import type { LetterNature } from '#shared/letters/letter-nature.ts';
import type { PointKind } from '#shared/letters/letter-reading.ts';

/** A letter written for the project, and what a careful reader finds in it. */
export type GoldenLetter = {
  readonly name: string;
  readonly text: string;
  readonly nature: LetterNature;
  /** Each point by its kind and words that only it holds. */
  readonly points: readonly (readonly [PointKind, string])[];
  /** ISO dates of the deadlines that the letter tells; null for one without a date. */
  readonly told: readonly (string | null)[];
  readonly event?: string;
  readonly sender: string | null;
  readonly date: string | null;
};
