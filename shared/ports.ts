/** The small outside world every room may ask for; adapters live in bot/assemble.ts and tests/builders. */

/** Milliseconds since the Unix epoch. */
export type Clock = { readonly now: () => number };

/** Unique, unguessable, sortable by nothing: `next('q')` gives `q-…`. */
export type Ids = { readonly next: (prefix: string) => string };

export type Hasher = {
  /** SHA-256 of the UTF-8 text, lower-case hexadecimal. */
  readonly sha256: (text: string) => string;
  /** Keyed hash of a person's id: the same person gives the same name, the name gives nobody back. */
  readonly pseudonym: (personId: string) => string;
};

export type Timers = {
  /** Resolves after so many milliseconds; rejects with the signal's reason when it aborts first. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** A random fraction in [0, 1), to spread retries. */
  readonly jitter: () => number;
};
