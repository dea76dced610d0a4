import type { JournalEntry, JournalLine, JournalVerdict } from './journal-line.ts';

/** Append only, hash-chained; `append` resolves once the line is on the disk. */
export type Journal = {
  readonly append: (entry: JournalEntry) => Promise<void>;
  readonly verify: () => Promise<JournalVerdict>;
  /** Oldest first; with an instant, from the first line of its month in UTC on. */
  readonly lines: (from?: number) => AsyncIterable<JournalLine>;
};

/** What looks a line up, the newest first. */
export type JournalLookup = {
  /** The entry of this reference; null when there is none. */
  readonly find: (id: string) => Promise<JournalEntry | null>;
  /** The last proof of its place that was read of this model at or before an instant; null when there is none. */
  readonly lastProof: (endpoint: string, model: string, at: number) => Promise<JournalEntry | null>;
};

/** What deletes the journal's oldest files once their time is over. */
export type JournalRetention = {
  /** Deletes the sealed files whose month ended at or before this instant, oldest first; returns how many. The last file always stays. */
  readonly expire: (before: number) => Promise<number>;
};
