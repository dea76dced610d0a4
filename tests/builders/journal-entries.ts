import type { JournalEntry } from '#shared/registers/journal-line.ts';

/** Noon UTC of a day. */
export function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

/** A turn's line with what the test cares for. */
export function journalEntry(wanted: Partial<JournalEntry> = {}): JournalEntry {
  return {
    kind: 'turn',
    id: 'j-1',
    at: noon('2026-11-22'),
    channel: 'cli',
    person: 'p-3f2a',
    use: 'hr-answer',
    dataClass: 'internal',
    outcome: 'answered',
    reason: null,
    endpoint: 'souverain',
    model: 'petit-modele',
    policyHash: 'ab'.repeat(32),
    sourceIds: ['conges#2', 'télétravail#0'],
    tokens: { input: 812, output: 96 },
    attempts: [{ endpoint: 'souverain', ended: 'ok' }],
    masked: { email: 1 },
    timings: { search: 4.25, total: 812.5 },
    ...wanted,
  };
}
