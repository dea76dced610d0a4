import { type Context, createContext, useContext } from 'react';

/** What the parts that several pages share work with, whatever the page. */
export type PageFrame = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Whether the person went elsewhere since the page was loaded: what was left then has no focus any more. */
  readonly hasMoved: () => boolean;
};

export const Frame: Context<PageFrame | null> = createContext<PageFrame | null>(null);

/** @throws Error outside of a page, which is a fault of the page itself */
export const useFrame = (): PageFrame => {
  const frame = useContext(Frame);
  if (frame === null) throw new Error('no frame above');
  return frame;
};
