/** What may be wrong with an answer, in the order in which it is offered. */
export const opinionReasons = [
  'wrong',
  'no-sources',
  'not-my-case',
  'outdated',
  'too-long',
  'spelling',
  'other',
] as const;

export type OpinionReason = (typeof opinionReasons)[number];

/** Characters of an opinion's own words. */
export const longestOpinion = 2_000;

/** An opinion that a person gave on an answer. */
export type Opinion = {
  /** Our own answer id (journal id), or null when the message is unknown. */
  readonly answerId: string | null;
  /** The message of the channel that it was given on; null outside Teams. */
  readonly activityId: string | null;
  /** Pseudonym. */
  readonly person: string;
  readonly reaction: 'like' | 'dislike';
  /** Empty where none was asked. */
  readonly reasons: readonly OpinionReason[];
  /** Masked. */
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
};
