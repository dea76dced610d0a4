import type { Reference } from '../reference.ts';

/** A reference that the organisation compared with its text and added. */
export type OwnReference = {
  /** `from` is `organisation`; `checkedAt` is the day on which whoever added it looked. */
  readonly reference: Reference;
  /** Pseudonym of who added it, or changed it last. */
  readonly by: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
};

/** The organisation's own references. What was added is found by the next act. */
export type OwnReferences = {
  /** In the order in which they were added. */
  readonly list: () => Promise<readonly OwnReference[]>;
  /** False when there is one of this id. */
  readonly add: (own: OwnReference) => Promise<boolean>;
  /** Replaces the one of this id, in its place; false when there is none. */
  readonly replace: (own: OwnReference) => Promise<boolean>;
  /** False when there is none of this id. */
  readonly remove: (id: string) => Promise<boolean>;
};
