import type { Clock, Hasher, Ids } from '#shared/ports.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';

/** A line for what is not a turn: somebody, a moment, a policy, and nothing else yet. `person` is a person's id. */
export function blankEntry(
  ports: {
    readonly ids: Ids;
    readonly clock: Clock;
    readonly hasher: Pick<Hasher, 'pseudonym'>;
  },
  person: string | null,
  policyHash: string,
): JournalEntry {
  return {
    kind: 'turn',
    id: ports.ids.next('j'),
    at: ports.clock.now(),
    channel: 'system',
    person: person === null ? null : ports.hasher.pseudonym(person),
    use: null,
    dataClass: null,
    outcome: '',
    reason: null,
    endpoint: null,
    model: null,
    policyHash,
    sourceIds: [],
    tokens: null,
    attempts: [],
    masked: {},
    timings: null,
  };
}
