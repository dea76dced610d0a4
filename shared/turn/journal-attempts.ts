import type { JournalEntry } from '../registers/journal-line.ts';
import type { Attempt } from '../routing/routed-delta.ts';

/** The calls of models as a line of the journal tells them. */
export function journalAttempts(attempts: readonly Attempt[]): JournalEntry['attempts'] {
  return attempts.map(({ candidate, ended }) => ({
    endpoint: candidate.endpoint.id,
    model: candidate.model.name,
    ended,
  }));
}
