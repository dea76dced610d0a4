import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import { canonicalJson } from '#shared/registers/canonical-json.ts';
import type { EvidenceRecord } from '#shared/residency/evidence-record.ts';
import type { ResidencyStore } from '#shared/residency/ports.ts';
import type { OpenedStanding } from '../../bot/standing/open-standing.ts';
import { proveEndpoint } from '../../bot/standing/prove-endpoint.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { armEndpoint, provingAccount } from '../builders/azure-endpoint.ts';
import { endpoint, hour, houseAt, incident, model, start } from '../builders/dated-house.ts';
import { inMemoryResidency } from '../builders/in-memory-residency.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';
import { armResource } from '../fakes/azure.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const { signal } = new AbortController();

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

describe('what the store gives is judged anew', () => {
  /** A house over a store whose one proof was changed from outside. */
  const changedHouse = async (changes: Partial<EvidenceRecord>) => {
    const store = inMemoryResidency();
    await (await houseAt(start, store)).prove();
    const [kept] = (await store.load()).evidences;
    if (kept === undefined) throw new Error('nothing was proven');
    await store.keep([{ ...kept, ...changes }]);
    return houseAt(start + hour, store);
  };
  const elsewhere = canonicalJson(provingAccount({ location: 'eastus' }));

  test('a verdict that what was read contradicts counts for nothing', async () => {
    const house = await changedHouse({ read: elsewhere, hash: sha256(elsewhere) });
    expect(house.fault()).toBe('evidence-refused');
    expect(house.standing.proofOf(endpoint, model)).toBeNull();
    expect(house.standing.judgedOf(endpoint, model)?.verdict).toEqual({
      kind: 'refused',
      reason: 'location-differs',
      found: 'eastus',
    });
  });

  test('the other way round too: the account that was absent is absent', async () => {
    expect((await changedHouse({ read: 'null', hash: sha256('null') })).fault()).toBe(
      'evidence-refused',
    );
  });

  test.each([
    ['another text than its hash tells', { read: elsewhere }],
    ['a hash that is none', { hash: 'not-even-a-hash' }],
    [
      'a text that is no account',
      { read: '{"location":"eastus"}', hash: sha256('{"location":"eastus"}') },
    ],
    ['a text that is nothing', { read: '', hash: sha256('') }],
  ])('%s is no proof, and is told once, by its endpoint', async (_, changes) => {
    const house = await changedHouse(changes);
    expect(house.fault()).toBe('evidence-stale');
    await house.standing.refresh();
    expect(house.logged).toEqual([
      'evidence azure-eu: what was kept of it cannot be read and counts for nothing',
    ]);
    await house.prove();
    expect(house.fault()).toBeNull();
  });

  test('a row that cannot be read stops nobody else', async () => {
    await using folder = temporaryFolder();
    const first = await openStore({ folder: folder.path, mode: 'inline' });
    const house = await houseAt(start, first.residency);
    const other = armEndpoint({ id: 'autre' });
    await house.prove();
    await proveEndpoint(house.ports, other, 'hash', signal);
    await first.close();
    const database = new DatabaseSync(join(folder.path, 'calame.db'));
    database.exec("UPDATE evidences SET reading = '{' WHERE endpoint = 'azure-eu'");
    database.close();

    const second = await openStore({ folder: folder.path, mode: 'worker' });
    const again = await houseAt(start + hour, second.residency);
    expect(again.fault()).toBe('evidence-stale');
    expect(again.standing.faultOf(other, model)).toBeNull();
    expect(again.logged).toEqual([
      'evidence azure-eu: what was kept of it cannot be read and counts for nothing',
    ]);
    await second.close();
  });
});
