import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type OpenedStanding, openStanding } from '../../bot/standing/open-standing.ts';
import { provingAccount } from '../builders/azure-endpoint.ts';
import { endpoint, hour, houseAt, incident, model, start } from '../builders/dated-house.ts';
import { inMemoryResidency } from '../builders/in-memory-residency.ts';
import { openProvingHouse } from '../builders/proving-house.ts';

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

test('a store that cannot be read opens nothing: without proofs and quarantines nobody is called', async () => {
  const store = { ...inMemoryResidency(), load: () => Promise.reject(new Error('damaged')) };
  const house = await houseAt();
  const opening = openStanding({
    keys: { configured: () => true },
    store,
    gateway: { isOpen: () => false },
    policy: house.policy,
    clock: { now: () => start },
    hasher: house.ports.hasher,
    log: () => undefined,
  });
  await expect(opening).rejects.toThrow('damaged');
});
