import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openStore } from '../../bot/store/open-store.ts';
import { consumption } from '../builders/consumptions.ts';
import { runShell } from '../builders/run-calame.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

const adder = join(import.meta.dirname, 'add-consumptions.ts');

test('several processes count in one account, and each sees the others’ sums', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'worker' });
  await store.ledger.add(consumption());
  expect((await store.ledger.spent('p-claire', 'rh', '2026-11-22')).personDay).toBe(120);
  const run = `"${process.execPath}" "${adder}" "${folder.path}" 30`;
  await runShell(`${run} & ${run} & ${run} & wait`, {});
  const spent = await store.ledger.spent('p-claire', null, '2026-11-22');
  expect(spent.personDay).toBe(91 * 120);
  expect(spent.month).toEqual({ tokens: 91 * 120, gCO2e: 91 * 4 });
  expect(await store.ledger.totals('2026-11')).toMatchObject([{ turns: 91, persons: 1 }]);
  await store.close();
});

test('the sums are there again when the store is opened anew', async () => {
  await using folder = temporaryFolder();
  const first = await openStore({ folder: folder.path, mode: 'inline' });
  await first.ledger.add(consumption());
  await first.close();
  const again = await openStore({ folder: folder.path, mode: 'inline' });
  expect((await again.ledger.spent('p-claire', null, '2026-11-22')).personDay).toBe(120);
  await again.close();
});

test('a person who was taken out of the account is in no file of the folder', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  await store.ledger.add(consumption({ person: 'p-0f1e2d3c4b5a' }));
  const files = (): string =>
    readdirSync(folder.path, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder.path, name))
      .map((file) => readFileSync(file, 'latin1'))
      .join('');
  expect(files()).toContain('p-0f1e2d3c4b5a');
  await store.ledger.anonymise('2026-11');
  expect(files()).not.toContain('p-0f1e2d3c4b5a');
  await store.close();
});
