import { describe, expect, test } from '@jest/globals';
import type { PolicyFile } from '#shared/policy/ports.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

const files: readonly PolicyFile[] = [
  { role: 'policy', name: 'commune.yaml', text: '\uFEFFextends: ../epci/base.yaml\n' },
  { role: 'base', name: '../epci/base.yaml', text: 'version: 1\r\n# « de l’EPCI »\n' },
  { role: 'charter', name: '../epci/charte.fr.md', text: '# Charte\n' },
];

const november = 'a1f0'.padEnd(64, '0');
const december = 'a1f9'.padEnd(64, '9');

describe.each(storeAdapters)('the policies that were in force, %s', (_name, open) => {
  test('a new store has kept none', async () => {
    const { policies, close } = await open();
    expect(await policies.history()).toEqual([]);
    expect(await policies.find('')).toEqual([]);
    expect(await policies.expire(2_000)).toBe(0);
    await close();
  });

  test('a policy is given back by its hash, file by file, to the last character', async () => {
    const { policies, close } = await open();
    await policies.keep(november, files, 1_000);
    expect(await policies.find(november)).toEqual([
      { hash: november, firstAt: 1_000, lastAt: 1_000, files },
    ]);
    await close();
  });

  test('the start of a hash finds every policy that begins so, the latest first, and no other', async () => {
    const { policies, close } = await open();
    await policies.keep(november, files, 1_000);
    await policies.keep(december, files.slice(0, 1), 2_000);
    const found = async (start: string) => (await policies.find(start)).map(({ hash }) => hash);
    expect(await found('a1f')).toEqual([december, november]);
    expect(await found('a1f0')).toEqual([november]);
    expect(await found('1f0')).toEqual([]);
    expect(await found('A1%')).toEqual([]);
    expect(await found('a1_0')).toEqual([]);
    await close();
  });

  test('seen again, earlier or later, its period widens and its texts stay those kept first', async () => {
    const { policies, close } = await open();
    await policies.keep(november, files, 5_000);
    await policies.keep(november, [], 9_000);
    await policies.keep(november, [], 2_000);
    expect(await policies.find(november)).toEqual([
      { hash: november, firstAt: 2_000, lastAt: 9_000, files },
    ]);
    await close();
  });

  test('the history tells each policy once, the one last in force first', async () => {
    const { policies, close } = await open();
    await policies.keep(november, files, 1_000);
    await policies.keep(december, files, 2_000);
    await policies.keep(november, files, 3_000);
    expect(await policies.history()).toEqual([
      { hash: november, firstAt: 1_000, lastAt: 3_000 },
      { hash: december, firstAt: 2_000, lastAt: 2_000 },
    ]);
    await close();
  });

  test('of two that share an instant, at a change, the one that began later comes first', async () => {
    const { policies, close } = await open();
    await policies.keep(december, files, 2_000);
    await policies.keep(november, files, 1_000);
    await policies.keep(november, files, 2_000);
    expect((await policies.history()).map(({ hash }) => hash)).toEqual([december, november]);
    await close();
  });

  test('what was last in force before an instant is deleted, the rest stays', async () => {
    const { policies, close } = await open();
    await policies.keep(november, files, 1_000);
    await policies.keep(december, files, 2_000);
    expect(await policies.expire(2_000)).toBe(1);
    expect((await policies.history()).map(({ hash }) => hash)).toEqual([december]);
    await close();
  });
});
