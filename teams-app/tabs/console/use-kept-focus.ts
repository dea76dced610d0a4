import { type RefObject, useEffect, useRef } from 'react';

/** When the control that had the focus is gone after an action, the focus goes to a heading rather than to nowhere. */
export const useKeptFocus = (heading: RefObject<HTMLElement | null>, change: unknown): void => {
  const seen = useRef(change);
  useEffect(() => {
    if (seen.current === change) return;
    seen.current = change;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) heading.current?.focus();
  }, [heading, change]);
};
