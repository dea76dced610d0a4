import type { EndpointModel } from '#shared/policy/endpoint.ts';
import type { StandingFault } from '#shared/policy/standing.ts';
import type { Quarantine } from '#shared/residency/evidence-record.ts';
import type { ResidencyStore } from '#shared/residency/ports.ts';
import { serverOf } from '#shared/residency/server-of.ts';
import { type Proving, proveEndpoint } from '../../bot/standing/prove-endpoint.ts';
import { armEndpoint } from './azure-endpoint.ts';
import { inMemoryResidency } from './in-memory-residency.ts';
import { openProvingHouse, type ProvingHouse } from './proving-house.ts';

export const hour: number = 3_600_000;
export const start: number = Date.UTC(2026, 10, 22, 8);
export const endpoint: ReturnType<typeof armEndpoint> = armEndpoint();
const [first] = endpoint.models;
export const model: EndpointModel = first ?? { name: '', role: 'chat' };

/** An answer of that endpoint from elsewhere. */
export const incident: Quarantine = {
  server: serverOf(endpoint),
  endpointId: endpoint.id,
  at: start,
  region: 'East US',
  journalId: 'j-9',
};

export type DatedHouse = ProvingHouse & {
  readonly clock: { at: number };
  readonly prove: () => Promise<Proving>;
  readonly fault: () => StandingFault | null;
};

/** A house of one Azure endpoint, whose clock a test sets. */
export async function houseAt(
  now: number = start,
  store: ResidencyStore = inMemoryResidency(),
): Promise<DatedHouse> {
  const clock = { at: now };
  const house = await openProvingHouse({
    clock: { now: () => clock.at },
    endpoints: [endpoint],
    store,
  });
  const { signal } = new AbortController();
  return {
    ...house,
    clock,
    prove: () => proveEndpoint(house.ports, endpoint, 'hash', signal),
    fault: () => house.standing.faultOf(endpoint, model),
  };
}
