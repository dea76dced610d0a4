import { type Context, createContext, useContext } from 'react';
import { type ReviewTexts, reviewTexts } from '#shared/language/review-texts.ts';

/** The page's texts in the reader's language. */
export const ReviewLanguage: Context<ReviewTexts> = createContext(reviewTexts.fr);

export const useReviewTexts = (): ReviewTexts => useContext(ReviewLanguage);
