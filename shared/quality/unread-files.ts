/** A file that could not be indexed. */
export type UnreadFile = {
  readonly space: string;
  /** Where it lies; its last part alone is ever shown. */
  readonly origin: string;
  /** Why, as the reader of files says it. */
  readonly code: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** Files that the last indexing of their place could not read, for those who keep their space. */
export type UnreadFiles = {
  /** Takes the place of all that was noted under these absolute paths. */
  readonly note: (
    space: string,
    paths: readonly string[],
    unread: readonly Pick<UnreadFile, 'origin' | 'code'>[],
    at: number,
  ) => Promise<void>;
  /** Forgets those of every other space; returns how many. */
  readonly keepOnly: (spaces: readonly string[]) => Promise<number>;
  /** By origin. */
  readonly list: (spaces: readonly string[]) => Promise<readonly UnreadFile[]>;
};
