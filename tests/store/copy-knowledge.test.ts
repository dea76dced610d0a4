import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openStore } from '../../bot/store/open-store.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { searchQuery } from '../builders/search-query.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

test('a copy of the knowledge base answers the same, takes nothing of anybody along, and changes alone', async () => {
  await using folder = temporaryFolder();
  const copyFolder = join(folder.path, 'copy');
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  await store.knowledge.put([toStore({ id: 'conges', texts: ['Vingt-cinq jours de congés.'] })]);
  await store.conversations.append('p-1', 'c-1', {
    question: 'ma question secrète',
    answer: 'une réponse',
    kind: 'answered',
    citations: [],
    dataClass: 'personal',
    serving: null,
    trip: null,
    asked: null,
    at: 1,
  });
  await store.copyKnowledge(copyFolder);
  const copy = await openStore({ folder: copyFolder, mode: 'inline' });
  const query = searchQuery({ text: 'jours de congés' });
  expect(await copy.knowledge.search(query)).toEqual(await store.knowledge.search(query));
  expect(await copy.conversations.history('p-1', 'c-1')).toEqual([]);

  await copy.knowledge.put([toStore({ id: 'rtt', texts: ['Quinze jours de RTT.'] })]);
  await copy.knowledge.remove('rh', ['conges']);
  expect((await copy.knowledge.list(['rh'], ['all-agents'])).map(({ id }) => id)).toEqual(['rtt']);
  expect((await store.knowledge.list(['rh'], ['all-agents'])).map(({ id }) => id)).toEqual([
    'conges',
  ]);
  await copy.close();
  await store.close();
  expect(readFileSync(join(copyFolder, 'calame.db')).includes('secrète')).toBe(false);
});
