import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Quarantine } from '#shared/residency/evidence-record.ts';
import type { ResidencyStore } from '#shared/residency/ports.ts';
import { serverOf } from '#shared/residency/server-of.ts';
import { type OpenedStanding, openStanding } from '../../bot/standing/open-standing.ts';
import { proveEndpoint } from '../../bot/standing/prove-endpoint.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { armEndpoint, provingAccount } from '../builders/azure-endpoint.ts';
import { inMemoryResidency } from '../builders/in-memory-residency.ts';
import { openProvingHouse } from '../builders/proving-house.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';
import { armResource } from '../fakes/azure.ts';

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 22, 8);
const signal = new AbortController().signal;
const endpoint = armEndpoint();
const [model = { name: '', role: 'chat' as const }] = endpoint.models;
const incident: Quarantine = {
  server: serverOf(endpoint),
  endpointId: endpoint.id,
  at: start,
  region: 'East US',
  journalId: 'j-9',
};

/** A house whose clock a test sets. */
const houseAt = async (now = start, store = inMemoryResidency()) => {
  const clock = { at: now };
  const house = await openProvingHouse({
    clock: { now: () => clock.at },
    endpoints: [endpoint],
    store,
  });
  const prove = () => proveEndpoint(house.ports, endpoint, 'hash', signal);
  return { ...house, clock, prove, fault: () => house.standing.faultOf(endpoint, model) };
};

describe('an endpoint proven through Azure may be called', () => {
  test('once it is proven, until its time is over', async () => {
    const house = await houseAt();
    expect(house.fault()).toBe('evidence-stale');
    expect(house.standing.proofOf(endpoint, model)).toBeNull();
    await house.prove();
    expect(house.fault()).toBeNull();
    expect(house.standing.proofOf(endpoint, model)).toMatchObject({
      type: 'arm',
      checkedAt: start,
    });
    house.clock.at += 24 * hour;
    expect(house.fault()).toBe('evidence-stale');
    expect(house.standing.proofOf(endpoint, model)).toBeNull();
  });

  test('never when Azure contradicts the policy, and again when it no longer does', async () => {
    const house = await houseAt();
    house.azureSays({ kind: 'read', account: provingAccount({ location: 'eastus' }) });
    await house.prove();
    expect(house.fault()).toBe('evidence-refused');
    house.azureSays({ kind: 'absent' });
    await house.prove();
    expect(house.fault()).toBe('evidence-refused');
    house.azureSays({ kind: 'read', account: provingAccount() });
    await house.prove();
    expect(house.fault()).toBeNull();
    expect(await house.told()).toEqual([
      'refused azure-eu location-differs',
      'refused azure-eu account-absent',
      'read azure-eu',
    ]);
  });

  test('with its old proof while Azure cannot be asked', async () => {
    const house = await houseAt();
    await house.prove();
    house.azureSays({ kind: 'unreachable', why: 'forbidden', code: null, retryAfter: null });
    expect(await house.prove()).toMatchObject({ kind: 'unreachable', why: 'forbidden' });
    expect(house.fault()).toBeNull();
  });

  test('not without its key, not in quarantine, not while its circuit is open', async () => {
    const store = inMemoryResidency();
    await (await houseAt(start, store)).prove();
    const clock = { now: () => start };
    const endpoints = [endpoint];
    const without = await openProvingHouse({ clock, endpoints, store, configured: false });
    expect(without.standing.faultOf(endpoint, model)).toBe('not-configured');
    const open = (id: string, name: string) => id === endpoint.id && name === model.name;
    const unwell = await openProvingHouse({ clock, endpoints, store, open });
    expect(unwell.standing.faultOf(endpoint, model)).toBe('unhealthy');
    await unwell.standing.quarantine(incident);
    expect(unwell.standing.faultOf(endpoint, model)).toBe('quarantined');
  });

  test('the same account gives the same hash, another one another', async () => {
    const house = await houseAt();
    await house.prove();
    const kept = house.standing.recordOf(endpoint.id, model.name);
    const first = kept?.hash;
    expect(JSON.parse(kept?.read ?? '')).toEqual(provingAccount());
    expect(house.ports.hasher.sha256(kept?.read ?? '')).toBe(first);
    house.clock.at += hour;
    await house.prove();
    expect(house.standing.recordOf(endpoint.id, model.name)?.hash).toBe(first);
    house.azureSays({ kind: 'read', account: provingAccount({ localAuthDisabled: false }) });
    await house.prove();
    expect(house.standing.recordOf(endpoint.id, model.name)?.hash).not.toBe(first);
    expect((await house.entries()).map(({ evidence }) => evidence).slice(0, 2)).toEqual([
      first,
      first,
    ]);
  });
});

describe('a clock that is set back does not make old evidence fresh', () => {
  test('in this process, and after a restart', async () => {
    const store = inMemoryResidency();
    const house = await houseAt(start, store);
    await house.prove();
    house.clock.at += 25 * hour;
    expect(house.fault()).toBe('evidence-stale');
    house.clock.at = start + hour;
    expect(house.fault()).toBe('evidence-stale');
    expect(await house.standing.spendOver([endpoint])).toHaveLength(1);
    expect(await house.standing.spendOver([endpoint])).toEqual([]);
    expect((await houseAt(start + hour, store)).fault()).toBe('evidence-stale');
    await house.prove();
    expect(house.fault()).toBeNull();
  });

  test('nor does a store that is read anew in between', async () => {
    const house = await houseAt();
    await house.prove();
    house.clock.at += 25 * hour;
    expect(house.fault()).toBe('evidence-stale');
    house.clock.at = start + hour;
    await house.standing.refresh();
    expect(house.fault()).toBe('evidence-stale');
  });

  test('whatever the clock does between two readings, stale stays stale', async () => {
    const set = fc.integer({ min: -30, max: 60 });
    const move = fc.oneof(set, fc.constantFrom('refresh' as const, 'spend' as const));
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 12 }), async (moves) => {
        const house = await houseAt();
        await house.prove();
        let stale = false;
        for (const next of moves) {
          if (typeof next === 'number') house.clock.at = start + next * hour;
          else await stir(house.standing, next);
          stale ||= house.clock.at < start || house.clock.at >= start + 24 * hour;
          expect(house.fault()).toBe(stale ? 'evidence-stale' : null);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const stir = (standing: OpenedStanding, how: 'refresh' | 'spend'): Promise<unknown> =>
  how === 'refresh' ? standing.refresh() : standing.spendOver([endpoint]);

describe('a quarantine', () => {
  test('holds over a restart until it is released', async () => {
    await using folder = temporaryFolder();
    const first = await openStore({ folder: folder.path, mode: 'inline' });
    const house = await houseAt(start, first.residency);
    await house.prove();
    expect(await house.standing.quarantine(incident)).toBe('confined');
    expect(await house.standing.quarantine({ ...incident, journalId: 'j-10' })).toBe('already');
    await first.close();

    const second = await openStore({ folder: folder.path, mode: 'inline' });
    const again = await houseAt(start + hour, second.residency);
    expect(again.fault()).toBe('quarantined');
    expect(again.standing.quarantineOf(endpoint)).toEqual(incident);
    expect(await again.standing.release(endpoint)).toBe(true);
    expect(again.fault()).toBeNull();
    expect(await again.standing.release(endpoint)).toBe(false);
    await second.close();
  });

  test('holds at once, before it is written, also while the store is being read', async () => {
    const house = await houseAt();
    await house.prove();
    const reading = house.standing.refresh();
    const writing = house.standing.quarantine(incident);
    expect(house.fault()).toBe('quarantined');
    await reading;
    expect(house.fault()).toBe('quarantined');
    await writing;
    await house.standing.refresh();
    expect(house.fault()).toBe('quarantined');
  });

  test('holds in this process even when it cannot be written', async () => {
    const store = inMemoryResidency();
    const full = { ...store, quarantine: () => Promise.reject(new Error('disk full')) };
    const house = await houseAt(start, full);
    await house.prove();
    expect(await house.standing.quarantine(incident)).toBe('unwritten');
    await house.standing.refresh();
    expect(house.fault()).toBe('quarantined');
    expect(await house.standing.release(endpoint)).toBe(true);
    expect(house.fault()).toBeNull();
  });

  test.each([
    ['at the next look at the store', (standing: OpenedStanding) => standing.refresh()],
    ['when the room is closed', (standing: OpenedStanding) => standing.close()],
  ])('that could not be written is written %s, and outlives a restart', async (_, then) => {
    const store = inMemoryResidency();
    let busy = 1;
    const once: ResidencyStore = {
      ...store,
      quarantine: async (quarantine) => {
        if (busy-- > 0) throw new Error('SQLITE_BUSY');
        return store.quarantine(quarantine);
      },
    };
    const house = await houseAt(start, once);
    await house.prove();
    expect(await house.standing.quarantine(incident)).toBe('unwritten');
    await then(house.standing);
    expect((await store.load()).quarantines).toEqual([incident]);
    expect((await houseAt(start + hour, store)).fault()).toBe('quarantined');
  });

  test('set or lifted by another process is seen at the next reading', async () => {
    const store = inMemoryResidency();
    const server = await houseAt(start, store);
    const command = await houseAt(start, store);
    await command.prove();
    await command.standing.quarantine(incident);
    expect(server.fault()).toBe('evidence-stale');
    await server.standing.refresh();
    expect(server.fault()).toBe('quarantined');
    await command.standing.release(endpoint);
    await server.standing.refresh();
    expect(server.fault()).toBeNull();
  });
});

describe('a quarantine is of a server, not of a name', () => {
  const confinedHouse = async () => {
    const house = await houseAt();
    await house.standing.quarantine(incident);
    return (one: Endpoint) => house.standing.faultOf(one, model);
  };
  const statement = { type: 'self-hosted', statement: 'ici', signedBy: 'DSI' } as const;

  test.each([
    ['another id', armEndpoint({ id: 'autre' })],
    ['another path', armEndpoint({ baseURL: 'https://ville.openai.azure.com/openai/v2/' })],
    ['its resource in other letters', armEndpoint({}, { resource: armResource.toUpperCase() })],
    ['another kind of evidence', armEndpoint({ evidence: statement })],
  ])('%s does not lift it', async (_, same) => {
    expect((await confinedHouse())(same)).toBe('quarantined');
  });

  test.each([
    ['address', armEndpoint({ baseURL: 'https://autre.openai.azure.com/openai/v1/' })],
    ['port', armEndpoint({ baseURL: 'https://ville.openai.azure.com:8443/openai/v1/' })],
    ['resource', armEndpoint({}, { resource: `${armResource}-2` })],
  ])('another %s is another server', async (_, other) => {
    expect((await confinedHouse())(other)).toBe('evidence-stale');
  });

  test('it is lifted for every name of the server, by any of them', async () => {
    const house = await houseAt();
    await house.standing.quarantine(incident);
    const renamed = armEndpoint({ id: 'autre' });
    expect(house.standing.quarantineOf(renamed)).toEqual(incident);
    expect(await house.standing.release(renamed)).toBe(true);
    expect(house.standing.quarantineOf(endpoint)).toBeNull();
    expect((await house.store.load()).quarantines).toEqual([]);
  });
});

test('a store that cannot be read opens nothing: without proofs and quarantines nobody is called', async () => {
  const store = { ...inMemoryResidency(), load: () => Promise.reject(new Error('damaged')) };
  const house = await houseAt();
  const opening = openStanding({
    keys: { configured: () => true },
    store,
    gateway: { isOpen: () => false },
    policy: house.policy,
    clock: { now: () => start },
  });
  await expect(opening).rejects.toThrow('damaged');
});
