import { describe, expect, test } from '@jest/globals';
import { ownReference } from '#shared/acts/references/own-reference.ts';
import type { OwnReference } from '#shared/acts/references/ports.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

const added = (text: string, at: number): OwnReference => ({
  reference: ownReference({
    text,
    article: null,
    title: 'Règlement intérieur de la cantine',
    versionDate: '2026-02-03',
    link: null,
    checkedAt: '2026-11-22',
    checkedWith: 'registre des délibérations',
  }),
  by: 'p-amelie',
  at,
});
const cantine = added('délibération n° 2026-12 du 3 février 2026', 1_000);
const budget = added('délibération n° 2026-13 du 3 février 2026', 2_000);

describe.each(storeAdapters)('the references of the organisation, %s', (_, open) => {
  test('are listed as they were added, each with who added it and when', async () => {
    const { actReferences, close } = await open();
    expect(await actReferences.list()).toEqual([]);
    expect(await actReferences.add(cantine)).toBe(true);
    expect(await actReferences.add(budget)).toBe(true);
    expect(await actReferences.list()).toEqual([cantine, budget]);
    await close();
  });

  test('are not added twice: the first one stays', async () => {
    const { actReferences, close } = await open();
    await actReferences.add(cantine);
    expect(await actReferences.add({ ...cantine, by: 'p-bruno', at: 3_000 })).toBe(false);
    expect(await actReferences.list()).toEqual([cantine]);
    await close();
  });

  test('are replaced in their place, and only where there is one', async () => {
    const { actReferences, close } = await open();
    await actReferences.add(cantine);
    await actReferences.add(budget);
    const superseded = { since: '2026-09-01', by: budget.reference.id };
    const changed = { ...cantine, at: 4_000, reference: { ...cantine.reference, superseded } };
    expect(await actReferences.replace(changed)).toBe(true);
    expect(await actReferences.list()).toEqual([changed, budget]);
    expect(await actReferences.replace(added('arrêté n° 9 du 1er mars 2026', 5_000))).toBe(false);
    expect(await actReferences.list()).toHaveLength(2);
    await close();
  });

  test('are gone once removed', async () => {
    const { actReferences, close } = await open();
    await actReferences.add(cantine);
    expect(await actReferences.remove(cantine.reference.id)).toBe(true);
    expect(await actReferences.remove(cantine.reference.id)).toBe(false);
    expect(await actReferences.list()).toEqual([]);
    await close();
  });
});
