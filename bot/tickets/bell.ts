/** Wakes the one who waits for news. */
export type Bell = {
  readonly ring: () => void;
  /** Resolves at the next ring. */
  readonly next: () => Promise<void>;
};

export function createBell(): Bell {
  let rung = Promise.withResolvers<void>();
  return {
    ring: () => {
      rung.resolve();
      rung = Promise.withResolvers();
    },
    next: () => rung.promise,
  };
}
