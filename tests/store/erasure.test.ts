import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openStore } from '../../bot/store/open-store.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';
import { ticketOf } from '../builders/tickets.ts';

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

test('a question to HR, an opinion and a question without an answer leave no trace once their time is over', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  const question = `${probe} ?`.repeat(20);
  const ofTime = { createdAt: 1, changedAt: 1 };
  await store.tickets.add(ticketOf({ id: 't-1', question, ...ofTime }), 'amelie', []);
  expect(await store.tickets.expire(2)).toBe(1);
  expect(filesHolding(folder.path)).toEqual([]);
  await store.tickets.add(ticketOf({ id: 't-2', question, ...ofTime }), 'amelie', []);
  expect(await store.waysBack.erase('amelie')).toBe(1);
  expect(filesHolding(folder.path)).toEqual([]);
  await store.teams.keepOpinion({
    ...{ answerId: 'q-1', activityId: null, person: 'amelie', reasons: [] },
    ...{ reaction: 'dislike', text: question, at: 1 },
  });
  expect(await store.teams.expireOpinions(2)).toBe(1);
  expect(filesHolding(folder.path)).toEqual([]);
  const kept = { id: 'u-1', question, why: 'not-found', spaces: ['rh'], at: 1 } as const;
  await store.unanswered.keep(kept);
  expect(await store.unanswered.expire(2)).toBe(1);
  expect(filesHolding(folder.path)).toEqual([]);
  await store.close();
});

test('which message told which answer is forgotten with the opinions of that time', async () => {
  await using folder = temporaryFolder();
  const { teams, close } = await openStore({ folder: folder.path, mode: 'inline' });
  await teams.linkAnswer('c', 'a-1', 'q-1');
  await teams.expireOpinions(Date.now() - 60_000);
  expect(await teams.answerOf('c', 'a-1')).toBe('q-1');
  await teams.expireOpinions(Date.now() + 60_000);
  expect(await teams.answerOf('c', 'a-1')).toBeNull();
  await close();
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
