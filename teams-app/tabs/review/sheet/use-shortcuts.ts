import { useEffect, useRef } from 'react';
import { pressedIn, type Shortcut, shortcutOf } from './shortcuts.ts';

/** Hears the single keys of the review. */
export const useShortcuts = (on: boolean, act: (shortcut: Shortcut) => void): void => {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const shortcut = shortcutOf(event, pressedIn(event.target), on);
      if (shortcut === null) return;
      event.preventDefault();
      latest.current(shortcut);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [on]);
};
