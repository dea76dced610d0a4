import { createHash } from 'node:crypto';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { Clock, Ids } from '#shared/ports.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import type { Journal } from '#shared/registers/ports.ts';
import type { ResidencyStore } from '#shared/residency/ports.ts';
import type { ArmReading } from '../../bot/azure/read-arm.ts';
import { type OpenedStanding, openStanding } from '../../bot/standing/open-standing.ts';
import type { ProvingPorts } from '../../bot/standing/prove-endpoint.ts';
import { provingAccount } from './azure-endpoint.ts';
import { inMemoryJournal } from './in-memory-journal.ts';
import { inMemoryResidency } from './in-memory-residency.ts';
import { scriptedPolicy } from './scripted-policy.ts';

/** A standing over a store, with everything beside it that proves and tells. */
export type ProvingHouse = {
  readonly standing: OpenedStanding;
  readonly ports: ProvingPorts & { readonly standing: OpenedStanding };
  readonly policy: PolicySource;
  readonly store: ResidencyStore;
  /** Puts these endpoints in force. */
  readonly declare: (...endpoints: readonly Endpoint[]) => void;
  /** What Azure says from now on; the sound account at first. */
  readonly azureSays: (reading: ArmReading) => void;
  /** Resources that were asked for, in order. */
  readonly asked: readonly string[];
  /** The lines of the journal about evidence: outcome, endpoint, reason. */
  readonly told: () => Promise<readonly string[]>;
  readonly entries: () => Promise<readonly JournalEntry[]>;
  /** What the standing logged. */
  readonly logged: readonly string[];
};

export type ProvingHouseOptions = {
  readonly clock: Clock;
  readonly endpoints: readonly Endpoint[];
  readonly store?: ResidencyStore;
  readonly journal?: Journal;
  /** An endpoint that no route names. */
  readonly unrouted?: string;
  readonly configured?: boolean;
  readonly open?: (endpointId: string, model: string) => boolean;
};

function routeTo(endpoints: readonly Endpoint[], unrouted = ''): Policy['uses'] {
  const route = endpoints.map(({ id }) => id).filter((id) => id !== unrouted);
  const use = { enabled: true, for: ['all-agents'], dataClasses: ['public'], route } as const;
  return { 'hr-answer': { ...use, withoutModel: 'passages' } };
}

export async function openProvingHouse(options: ProvingHouseOptions): Promise<ProvingHouse> {
  const { clock, store = inMemoryResidency(), journal = inMemoryJournal() } = options;
  let endpoints = options.endpoints;
  let reading: ArmReading = { kind: 'read', account: provingAccount() };
  const asked: string[] = [];
  const policy: PolicySource = {
    current: () => ({
      ...scriptedPolicy,
      policy: { ...scriptedPolicy.policy, endpoints, uses: routeTo(endpoints, options.unrouted) },
    }),
  };
  const hasher = { sha256: (text: string) => createHash('sha256').update(text).digest('hex') };
  const logged: string[] = [];
  const standing = await openStanding({
    keys: { configured: () => options.configured ?? true },
    store,
    gateway: { isOpen: options.open ?? (() => false) },
    policy,
    clock,
    hasher,
    log: (line) => void logged.push(line),
  });
  let count = 0;
  const ids: Ids = { next: (prefix) => `${prefix}-${++count}` };
  const entries = async (): Promise<readonly JournalEntry[]> => {
    const found: JournalEntry[] = [];
    for await (const { entry } of journal.lines()) if (entry !== null) found.push(entry);
    return found;
  };
  return {
    standing,
    ports: {
      standing,
      journal,
      clock,
      ids,
      hasher,
      readAccount: async (resource) => {
        asked.push(resource);
        return reading;
      },
    },
    policy,
    store,
    declare: (...declared) => {
      endpoints = declared;
    },
    azureSays: (said) => {
      reading = said;
    },
    asked,
    told: async () =>
      (await entries()).map(({ outcome, endpoint, reason }) =>
        [outcome, endpoint, reason].filter((part) => part !== null).join(' '),
      ),
    entries,
    logged,
  };
}
