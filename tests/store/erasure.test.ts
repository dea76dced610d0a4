import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openStore } from '../../bot/store/open-store.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

const probe = 'xylophonequaternaire';

/** Files of the folder in which the probe can still be read, deleted or not. */
function filesHolding(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(probe));
}

test('a forgotten conversation leaves no trace in any file, while the store is open', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  for (const conversation of ['c-1', 'c-2']) {
    for (let at = 0; at < 50; at += 1) {
      const question = `${probe} ${at}`.repeat(20);
      const dataClass = 'personal' as const;
      const nowhere = { serving: null, trip: null, asked: null };
      const exchange = {
        question,
        answer: question,
        kind: 'answered' as const,
        citations: [{ n: 1, space: 'rh', sourceId: probe, passageHash: '0' }],
        dataClass,
        ...nowhere,
        at,
      };
      await store.conversations.append('amelie', conversation, exchange);
    }
  }
  expect(filesHolding(folder.path)).not.toEqual([]);
  await store.conversations.forget('amelie', 'c-1');
  expect(await store.conversations.expire(1_000)).toBe(50);
  expect(filesHolding(folder.path)).toEqual([]);
  await store.close();
});

test('a removed document leaves no trace once the pieces are merged', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  const texts = Array.from({ length: 30 }, (_, at) => `${probe} numéro ${at}.`);
  await store.knowledge.put([toStore({ id: 'garde', texts: ['Congés.'] })]);
  await store.knowledge.put([toStore({ id: probe, title: probe, texts })]);
  await store.knowledge.remove('rh', [probe]);
  await store.knowledge.settle();
  expect(filesHolding(folder.path)).toEqual([]);
  await store.close();
});
