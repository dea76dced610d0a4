import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window matches a media query, as it changes. */
export const useMedia = (query: string): boolean => {
  const follow = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(follow, () => window.matchMedia(query).matches);
};
