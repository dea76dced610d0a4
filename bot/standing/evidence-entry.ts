import type { Clock, Ids } from '#shared/ports.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';

/** What the journal keeps of a proof of place or of a quarantine. */
export type EvidenceEvent = Pick<JournalEntry, 'endpoint'> &
  Partial<Pick<JournalEntry, 'id' | 'channel' | 'person' | 'reason' | 'model' | 'evidence'>> &
  Partial<Pick<JournalEntry, 'servedModel' | 'region'>> & {
    readonly outcome: 'read' | 'refused' | 'expired' | 'unreachable' | 'quarantined' | 'released';
    readonly policyHash: string;
  };

/** The journal's line of it: no person but an admin's pseudonym, nothing of anybody's question. */
export function evidenceEntry(
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
  event: EvidenceEvent,
): JournalEntry {
  return {
    kind: 'evidence',
    id: ids.next('j'),
    at: clock.now(),
    channel: 'system',
    person: null,
    use: null,
    dataClass: null,
    reason: null,
    model: null,
    sourceIds: [],
    tokens: null,
    attempts: [],
    masked: {},
    timings: null,
    ...event,
  };
}
