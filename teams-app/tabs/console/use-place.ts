import { useMemo, useSyncExternalStore } from 'react';
import { type ConsolePlace, readPlace } from './console-place.ts';

const follow = (onChange: () => void): (() => void) => {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
};

/** Where one is, as the address says: the browser's back button and a link from a card lead there too. */
export const usePlace = (): ConsolePlace => {
  const hash = useSyncExternalStore(follow, () => window.location.hash);
  return useMemo(() => readPlace(hash), [hash]);
};
