import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openTrialTown } from '../builders/trial-town.ts';

const journalFile = /journal-\d{4}-\d{2}\.db/;

/** Files of the data folder, the journal's excepted, that hold one of the words. */
function filesHolding(folder: string, words: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !journalFile.test(entry.name))
    .map(({ name, parentPath }) => join(parentPath, name))
    .filter((file) => words.some((word) => readFileSync(file).includes(word)));
}

test('what a person asked is handed over in a file of one’s own, then erased from every file', async () => {
  await using town = openTrialTown();
  const question = 'Combien de jours de congés annuels ai-je à 80 % ?';
  await town.run(['knowledge', 'add', town.documents, '--space', 'rh']);
  await town.run(['charter', 'accept', '--as', 'claire']);
  await town.run(['ask', question, '--as', 'claire', '--conversation', 'c-1']);
  const out = join(town.path, 'claire.json');
  const exported = await town.run(['person', 'export', 'claire', '--out', out, '--json']);
  expect([exported.status, exported.json()['out']]).toEqual([0, out]);
  expect(statSync(out).mode & 0o777).toBe(0o600);
  expect(readFileSync(out, 'utf8')).toContain(question);
  expect((await town.run(['person', 'export', 'claire', '--out', out])).status).toBe(2);
  const data = join(town.path, 'data');
  expect(filesHolding(data, ['dev:claire', 'ai-je à 80 %'])).not.toEqual([]);
  const erased = await town.run(['person', 'erase', 'claire', '--json']);
  expect(erased.status).toBe(0);
  expect(erased.json()['stores']).toContainEqual({
    ...{ name: 'journal', items: 2, status: 'kept', why: 'append-only' },
  });
  expect(filesHolding(data, ['dev:claire', 'ai-je à 80 %'])).toEqual([]);
  const journal = await town.run(['journal', 'export']);
  expect(journal.out).toContain('"outcome":"person-exported"');
  expect(journal.out).toContain('"outcome":"person-erased"');
  expect(journal.out).not.toContain('claire');
});

test('nobody is erased by a typing error, nor by an option of the other command', async () => {
  await using town = openTrialTown();
  for (const words of [
    ['erase'],
    ['erase', 'Claire Moreau'],
    ['erase', 'claire', 'karim'],
    ['erase', 'claire', '--out', 'f'],
    ['export', 'claire', '--tickets'],
  ]) {
    expect((await town.run(['person', ...words])).status).toBe(2);
  }
});

test('retention run tells what was deleted and the oldest that is left', async () => {
  await using town = openTrialTown();
  await town.run(['charter', 'accept']);
  const ran = await town.run(['retention', 'run', '--json']);
  expect(ran.status).toBe(0);
  expect(ran.json()['stores']).toContainEqual({
    ...{ name: 'conversations', deleted: 0, oldest: null },
  });
  expect(ran.json()['stores']).toContainEqual({
    ...{ name: 'journal', deleted: 0, oldest: expect.any(Number) },
  });
});
