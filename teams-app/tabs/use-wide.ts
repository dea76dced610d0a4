import { useSyncExternalStore } from 'react';

const wide = '(min-width: 1080px)';

const follow = (onChange: () => void): (() => void) => {
  const media = window.matchMedia(wide);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
};

/** Whether the window has room for a panel beside the conversation. */
export const useWide = (): boolean =>
  useSyncExternalStore(follow, () => window.matchMedia(wide).matches);
