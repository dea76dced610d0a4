import type { Endpoint, EndpointModel } from '#shared/policy/endpoint.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { Standing, StandingFault } from '#shared/policy/standing.ts';
import type { Clock, Hasher } from '#shared/ports.ts';
import type { EvidenceRecord, Quarantine } from '#shared/residency/evidence-record.ts';
import { evidenceFault, type Moment, proofInForce } from '#shared/residency/judge-standing.ts';
import type { ResidencyStore } from '#shared/residency/ports.ts';
import { serverOf } from '#shared/residency/server-of.ts';
import type { Gateway } from '#shared/routing/gateway.ts';
import type { Keys } from '../model/keys.ts';
import { type Confined, ResidencyMemory } from './residency-memory.ts';

export type StandingPorts = {
  readonly keys: Pick<Keys, 'configured'>;
  readonly store: ResidencyStore;
  readonly gateway: Pick<Gateway, 'isOpen'>;
  readonly policy: PolicySource;
  readonly clock: Clock;
  readonly hasher: Pick<Hasher, 'sha256'>;
  /** A line without content. */
  readonly log: (line: string) => void;
};

/** What is known now of each endpoint, from memory; the store is behind it, shared with other processes. */
export type OpenedStanding = Standing & {
  /** Reads the store anew: what another process proved, confined or released since. */
  readonly refresh: () => Promise<void>;
  readonly keep: (records: readonly EvidenceRecord[]) => Promise<void>;
  /** Notes for good the evidence of these endpoints whose time is over; returns what was found so for the first time. */
  readonly spendOver: (endpoints: readonly Endpoint[]) => Promise<readonly EvidenceRecord[]>;
  /** In force at once. Never rejects: what cannot be written holds in memory and is written at the next refresh. */
  readonly quarantine: (quarantine: Quarantine) => Promise<Confined>;
  /** Lifts it for every endpoint at the same server; false when there was none. */
  readonly release: (endpoint: Endpoint) => Promise<boolean>;
  /** As it was judged when it was read. */
  readonly recordOf: (endpointId: string, model: string) => EvidenceRecord | null;
  /** As what was read then is judged by what the policy declares now. */
  readonly judgedOf: (endpoint: Endpoint, model: EndpointModel) => EvidenceRecord | null;
  readonly quarantineOf: (endpoint: Endpoint) => Quarantine | null;
  /** Resolves once everything asked so far is written. */
  readonly close: () => Promise<void>;
};

/** The standing of the endpoints, read from the store: a restart keeps proofs and quarantines. */
export async function openStanding(ports: StandingPorts): Promise<OpenedStanding> {
  const memory = new ResidencyMemory(ports.store, ports);
  await memory.refresh();
  const moment = (): Moment => ({
    now: ports.clock.now(),
    timeZone: ports.policy.current().policy.organisation.timeZone,
  });
  const faultOf = (endpoint: Endpoint, model: EndpointModel): StandingFault | null => {
    if (!ports.keys.configured(endpoint)) return 'not-configured';
    if (memory.quarantineOf(serverOf(endpoint)) !== null) return 'quarantined';
    const record = memory.judged(endpoint, model, ports.clock.now());
    const fault = evidenceFault(endpoint, record, moment());
    if (fault !== null) return fault;
    return ports.gateway.isOpen(endpoint.id, model.name) ? 'unhealthy' : null;
  };
  return {
    faultOf,
    proofOf: (endpoint, model) => {
      const record = memory.judged(endpoint, model, ports.clock.now());
      return proofInForce(endpoint, record, moment());
    },
    refresh: () => memory.refresh(),
    keep: (records) => memory.keep(records),
    spendOver: (endpoints) => memory.spendOver(endpoints, ports.clock.now()),
    quarantine: (quarantine) => memory.quarantine(quarantine),
    release: (endpoint) => memory.release(serverOf(endpoint)),
    judgedOf: (endpoint, model) => memory.judged(endpoint, model, ports.clock.now()),
    recordOf: (endpointId, model) => memory.recordOf(endpointId, model),
    quarantineOf: (endpoint) => memory.quarantineOf(serverOf(endpoint)),
    close: () => memory.settled(),
  };
}
