/** Milliseconds without a sign of the person after which they were elsewhere. */
const longestPause = 60_000;

export type ActiveTime = {
  /** The field that is looked at from now on; null = none. */
  readonly look: (fieldId: string | null) => void;
  /** The person did something: typed, pointed, scrolled. */
  readonly touch: () => void;
  /** The page is no longer seen: what follows counts from the next sign on. */
  readonly leave: () => void;
  /** Seconds spent on a field since it was last taken, to the tenth. */
  readonly take: (fieldId: string) => number;
};

/** Time really spent on each field: a pause of more than a minute is not counted. */
export const countActiveTime = (now: () => number): ActiveTime => {
  const spent = new Map<string, number>();
  let looked: string | null = null;
  let last: number | null = null;
  const touch = (): void => {
    const at = now();
    const gap = last === null ? 0 : at - last;
    if (looked !== null && gap > 0 && gap <= longestPause) {
      spent.set(looked, (spent.get(looked) ?? 0) + gap);
    }
    last = at;
  };
  return {
    touch,
    look: (fieldId) => {
      touch();
      looked = fieldId;
    },
    leave: () => {
      touch();
      last = null;
    },
    take: (fieldId) => {
      touch();
      const milliseconds = spent.get(fieldId) ?? 0;
      spent.delete(fieldId);
      return Math.round(milliseconds / 100) / 10;
    },
  };
};
