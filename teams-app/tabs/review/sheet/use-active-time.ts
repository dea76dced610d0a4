import { useEffect, useMemo } from 'react';
import { useReviewDesk } from '../review-desk.ts';
import { type ActiveTime, countActiveTime } from './active-time.ts';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll'] as const;

/** The time spent on each field, from the signs of the person anywhere on the page. */
export const useActiveTime = (looked: string | null): ActiveTime => {
  const { now } = useReviewDesk();
  const time = useMemo(() => countActiveTime(now), [now]);
  useEffect(() => {
    const { touch, leave } = time;
    const hide = (): void => (document.visibilityState === 'hidden' ? leave() : touch());
    for (const sign of signs)
      document.addEventListener(sign, touch, { capture: true, passive: true });
    document.addEventListener('visibilitychange', hide);
    return () => {
      for (const sign of signs) document.removeEventListener(sign, touch, { capture: true });
      document.removeEventListener('visibilitychange', hide);
    };
  }, [time]);
  useEffect(() => time.look(looked), [time, looked]);
  return time;
};
