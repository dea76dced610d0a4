/** Places for questions under way, first come first served; their number may change at any time. */
export type PlacesOfRun = {
  /** Resolves once there is one; gives back how to leave it. */
  readonly take: () => Promise<() => void>;
  /** Who waits for one. */
  readonly waiting: () => number;
  /** Resolves once fewer than a round of places wait. */
  readonly room: () => Promise<void>;
  /** Everybody who waits is let in at once: the run is over, and they leave again. */
  readonly open: () => void;
};

/** `most` is asked anew at each change: a policy in force may have changed meanwhile. */
export function openPlaces(most: () => number): PlacesOfRun {
  const queue: (() => void)[] = [];
  const calm: (() => void)[] = [];
  let taken = 0;
  let isOpen = false;
  const mayEnter = (): boolean => isOpen || taken < Math.max(1, most());
  const isCalm = (): boolean => isOpen || queue.length < Math.max(1, most());
  const callIn = (): void => {
    while (queue.length > 0 && mayEnter()) {
      taken += 1;
      queue.shift()?.();
    }
    if (isCalm()) for (const wake of calm.splice(0)) wake();
  };
  const leaveOnce = (): (() => void) => {
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      taken -= 1;
      callIn();
    };
  };
  return {
    take: async () => {
      await new Promise<void>((resolve) => {
        queue.push(resolve);
        callIn();
      });
      return leaveOnce();
    },
    waiting: () => queue.length,
    room: async () => {
      if (!isCalm()) await new Promise<void>((resolve) => calm.push(resolve));
    },
    open: () => {
      isOpen = true;
      callIn();
    },
  };
}
