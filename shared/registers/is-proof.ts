import type { JournalEntry } from './journal-line.ts';

/** Whether the entry says that the place of this model was read and found proven, at or before an instant. */
export function isProof(
  { kind, outcome, ...entry }: JournalEntry,
  endpoint: string,
  model: string,
  at: number,
): boolean {
  if (kind !== 'evidence' || outcome !== 'read') return false;
  return entry.endpoint === endpoint && entry.model === model && entry.at <= at;
}
