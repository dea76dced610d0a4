/** Places for work that costs much, shared out so that nobody waits for ever behind one person's. */
export type FairPlaces = {
  /** Runs the work once there is a place for this person: first come first served among those who have one left. */
  readonly within: <Result>(person: string, work: () => Promise<Result>) => Promise<Result>;
};

/** `each` = places that one person may have at a time; `all` = places in all, more than that of one person. */
export function openFairPlaces({
  each,
  all,
}: {
  readonly each: number;
  readonly all: number;
}): FairPlaces {
  const held = new Map<string, number>();
  const waiting: { readonly person: string; readonly enter: () => void }[] = [];
  let taken = 0;
  const heldBy = (person: string): number => held.get(person) ?? 0;
  const callIn = (): void => {
    while (taken < all) {
      const at = waiting.findIndex(({ person }) => heldBy(person) < each);
      const [next] = at === -1 ? [] : waiting.splice(at, 1);
      if (next === undefined) return;
      taken += 1;
      held.set(next.person, heldBy(next.person) + 1);
      next.enter();
    }
  };
  const leave = (person: string): void => {
    taken -= 1;
    const left = heldBy(person) - 1;
    if (left > 0) held.set(person, left);
    else held.delete(person);
    callIn();
  };
  return {
    within: async (person, work) => {
      await new Promise<void>((enter) => {
        waiting.push({ person, enter });
        callIn();
      });
      try {
        return await work();
      } finally {
        leave(person);
      }
    },
  };
}
