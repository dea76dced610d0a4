import { type Context, createContext, useContext } from 'react';
import type { PageFrame } from '../console/page-frame.ts';
import type { ReviewClient } from './review-client.ts';

/** What every screen of the page works with. */
export type ReviewDesk = PageFrame & {
  readonly client: ReviewClient;
  /** Said by a screen reader, without moving the focus. */
  readonly announce: (words: string) => void;
};

export const Desk: Context<ReviewDesk | null> = createContext<ReviewDesk | null>(null);

/** @throws Error outside of the page, which is a fault of the page itself */
export const useReviewDesk = (): ReviewDesk => {
  const desk = useContext(Desk);
  if (desk === null) throw new Error('no desk above');
  return desk;
};
