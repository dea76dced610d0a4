import type { OpinionReason } from '../opinion-reasons.ts';

/** How often a reason was given. */
export type ReasonCount = { readonly reason: OpinionReason; readonly count: number };

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
