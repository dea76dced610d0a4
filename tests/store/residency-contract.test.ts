import { describe, expect, test } from '@jest/globals';
import type { EvidenceRecord, Quarantine } from '#shared/residency/evidence-record.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { readEvidence } from '../../bot/store/read-evidence.ts';
import { storeAdapters, temporaryFolder } from '../builders/store-adapters.ts';

const record = (wanted: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  endpointId: 'azure-eu',
  model: 'gpt-4.1-mini',
  declared: {
    resource: '/subscriptions/x',
    location: 'swedencentral',
    sku: 'DataZoneStandard',
    host: 'ville.openai.azure.com',
    residency: 'eu',
  },
  verdict: { kind: 'proven', residency: 'eu', location: 'swedencentral', sku: 'DataZoneStandard' },
  checkedAt: 1_000,
  expiresAt: 2_000,
  read: '{"location":"swedencentral"}',
  hash: 'a1',
  spent: false,
  ...wanted,
});

const quarantine = (wanted: Partial<Quarantine> = {}): Quarantine => ({
  server: { origin: 'https://ville.openai.azure.com', resource: '/subscriptions/x' },
  endpointId: 'azure-eu',
  at: 1_000,
  region: 'East US',
  journalId: 'e-1',
  ...wanted,
});

describe.each(storeAdapters)('evidence and quarantines, %s', (_, open) => {
  test('nothing is known at first', async () => {
    const { residency, close } = await open();
    expect(await residency.load()).toEqual({ evidences: [], quarantines: [], damaged: [] });
    await close();
  });

  test('the last reading of each model is kept whole, proven or refused', async () => {
    const { residency, close } = await open();
    const refused = record({
      model: 'vecteurs',
      verdict: { kind: 'refused', reason: 'sku-global', found: 'GlobalStandard' },
    });
    await residency.keep([record(), refused]);
    await residency.keep([record({ checkedAt: 3_000, hash: 'b2' })]);
    const { evidences } = await residency.load();
    expect(evidences).toEqual([record({ checkedAt: 3_000, hash: 'b2' }), refused]);
    await close();
  });

  test('a reading of before takes the place of one of later: the clock was set back', async () => {
    const { residency, close } = await open();
    await residency.keep([record({ checkedAt: 9_000 })]);
    await residency.keep([record({ checkedAt: 5_000 })]);
    expect((await residency.load()).evidences).toEqual([record({ checkedAt: 5_000 })]);
    await close();
  });

  test('what is over stays over, until it is read anew', async () => {
    const { residency, close } = await open();
    await residency.keep([record()]);
    await residency.spend(record());
    expect((await residency.load()).evidences).toEqual([record({ spent: true })]);
    await residency.keep([record({ hash: 'b2' })]);
    await residency.spend(record());
    expect((await residency.load()).evidences).toEqual([record({ hash: 'b2' })]);
    await close();
  });

  test('the first incident of a server stays, whatever its endpoint is called, until it is released', async () => {
    const { residency, close } = await open();
    expect(await residency.quarantine(quarantine())).toBe(true);
    const later = quarantine({ endpointId: 'autre-nom', region: null, journalId: 'e-2' });
    expect(await residency.quarantine(later)).toBe(false);
    const { server } = quarantine();
    const other = quarantine({ server: { ...server, resource: null }, region: null });
    expect(await residency.quarantine(other)).toBe(true);
    expect((await residency.load()).quarantines).toEqual([other, quarantine()]);
    expect(await residency.release(server)).toBe(true);
    expect(await residency.release(server)).toBe(false);
    expect((await residency.load()).quarantines).toEqual([other]);
    await close();
  });
});

test('a restart keeps proofs and quarantines, and another process sees them', async () => {
  await using folder = temporaryFolder();
  const server = await openStore({ folder: folder.path, mode: 'worker' });
  const command = await openStore({ folder: folder.path, mode: 'inline' });
  await server.residency.keep([record()]);
  await command.residency.quarantine(quarantine());
  const whole = { evidences: [record()], quarantines: [quarantine()], damaged: [] };
  expect(await server.residency.load()).toEqual(whole);
  await server.close();
  await command.close();
  const again = await openStore({ folder: folder.path, mode: 'inline' });
  expect(await again.residency.load()).toEqual(whole);
  await again.close();
});

test.each([
  ['nothing', null],
  ['a verdict that this version does not know', { verdict: { kind: 'maybe' } }],
  ['a refusal without a known reason', { verdict: { kind: 'refused', reason: 'toString' } }],
  ['a proof of another class', { verdict: { kind: 'proven', residency: 'world' } }],
  ['a proof without its type of deployment', { verdict: { kind: 'proven', residency: 'eu' } }],
  ['a proof without what was read', { read: undefined }],
  ['a declaration without its host', { declared: { host: null } }],
])('%s in the store is damage, never a proof', (_, changes) => {
  const { declared, verdict, read } = record();
  const stored =
    changes === null
      ? null
      : {
          declared: 'declared' in changes ? { ...declared, ...changes.declared } : declared,
          verdict: 'verdict' in changes ? changes.verdict : verdict,
          read: 'read' in changes ? changes.read : read,
        };
  expect(readEvidence({ declared, verdict, read })).toEqual({ declared, verdict, read });
  expect(() => readEvidence(stored)).toThrow('store-damaged');
});
