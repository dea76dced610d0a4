import type { JournalEntry, JournalLine, JournalVerdict } from './journal-line.ts';

/** Append only, hash-chained; `append` resolves once the line is on the disk. */
export type Journal = {
  readonly append: (entry: JournalEntry) => Promise<void>;
  readonly verify: () => Promise<JournalVerdict>;
  readonly lines: () => AsyncIterable<JournalLine>;
};
