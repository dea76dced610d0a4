/** Where something under way outlives the panel: its reload, a lost network, a session that ended. */
export type WorkPlace<Work> = {
  /** Null when nothing is kept, or what was kept is over its time or of another version. */
  readonly read: () => Work | null;
  /** False when this browser refuses to keep anything. */
  readonly keep: (work: Work) => boolean;
  readonly erase: () => void;
};

type Kept = { readonly version: 1; readonly until: number; readonly work: unknown };

const prefix = 'calame-word';

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'until' in value &&
  typeof value.until === 'number';

const parse = (text: string | null): Kept | null => {
  try {
    const value: unknown = text === null ? null : JSON.parse(text);
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
};

/**
 * Keeps the work of one person on one screen, on this computer alone, until `days` after it was last changed.
 * `storage` is asked at each use: a frame may refuse it. What was kept was written by this same file.
 */
export const keepWork = <Work>(
  storage: () => Storage,
  place: { readonly person: string; readonly name: string },
  { days, now }: { readonly days: number; readonly now: () => number },
): WorkPlace<Work> => {
  const key = `${prefix} ${place.person} ${place.name}`;
  const attempt = <Value>(use: (kept: Storage) => Value, otherwise: Value): Value => {
    try {
      return use(storage());
    } catch {
      return otherwise;
    }
  };
  const erase = (): void => attempt((kept) => kept.removeItem(key), undefined);
  return {
    read: () => {
      const kept = parse(attempt((box) => box.getItem(key), null));
      if (kept === null) return null;
      if (kept.until > now()) return kept.work as Work;
      erase();
      return null;
    },
    keep: (work) => {
      const kept: Kept = { version: 1, until: now() + days * 86_400_000, work };
      return attempt((box) => {
        box.setItem(key, JSON.stringify(kept));
        return true;
      }, false);
    },
    erase,
  };
};

/** Erases what is over its time, whoever wrote it: a shared computer keeps nothing longer than was told. */
export const eraseOverdue = (storage: () => Storage, now: () => number): void => {
  try {
    const box = storage();
    const names = Array.from({ length: box.length }, (_, place) => box.key(place) ?? '');
    for (const name of names.filter((one) => one.startsWith(`${prefix} `))) {
      const kept = parse(box.getItem(name));
      if (kept === null || kept.until <= now()) box.removeItem(name);
    }
  } catch {
    // Storage denied: nothing was kept either.
  }
};
