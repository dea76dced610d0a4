import type { OpinionReason } from '../opinion-reasons.ts';

/** Body of `POST /api/opinions`: what the person thinks of an answer that she was given. */
export type OpinionRequest = {
  readonly conversationId: string;
  readonly answerId: string;
  readonly reaction: 'like' | 'dislike';
  /** At least one of a dislike, none of a like. */
  readonly reasons: readonly OpinionReason[];
  /** At most 2,000 characters. */
  readonly text: string;
};
