import { type Context, createContext, useContext } from 'react';
import type { MinutesReview } from './use-minutes-review.ts';

/** The review that every part of the minutes belongs to. */
export const ReviewOfMinutes: Context<MinutesReview | null> = createContext<MinutesReview | null>(
  null,
);

/** @throws Error outside of minutes, which is a fault of the page itself */
export const useReviewOfMinutes = (): MinutesReview => {
  const review = useContext(ReviewOfMinutes);
  if (review === null) throw new Error('no minutes above');
  return review;
};
