import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus to a place once what stood before it is over, so that the person goes on from there. */
export const useFocusAfter = (before: boolean, place: RefObject<HTMLElement | null>): void => {
  const stood = useRef(before);
  useEffect(() => {
    if (stood.current && !before) place.current?.focus();
    stood.current = before;
  }, [before, place]);
};
