import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Person } from '#shared/policy/person.ts';
import type { Space } from '#shared/policy/policy.ts';
import type { Desk } from '../../bot/desk.ts';
import { openIndexer } from '../../bot/indexing/open-indexer.ts';
import { openDesk } from '../../bot/open-desk.ts';
import { openStore, type Store } from '../../bot/store/open-store.ts';
import { folderOfFiles } from '../builders/folder-of-files.ts';
import { inMemoryConversations } from '../builders/in-memory-conversations.ts';
import { claire } from '../builders/scripted-policy.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';
import { hearTurn, openTurnHouse, type TurnHouse } from '../builders/turn-house.ts';

const hr: Person = { ...claire, id: 'dev:rh', groups: ['all-agents', 'group:rh'] };
const data = temporaryFolder();
let store: Store;
let house: TurnHouse;
let desk: Desk;

/** The policy's one space from now on. */
const openTo = (...readers: readonly string[]): void => {
  const space: Space = { id: 'rh', title: 'RH', readers, stewards: ['group:rh'] };
  house.swap((snapshot) => ({
    ...snapshot,
    policy: { ...snapshot.policy, knowledge: { spaces: [space] } },
  }));
};

const ask = async (person: Person): Promise<string> => {
  const heard = hearTurn(
    desk.ask({
      person,
      channel: 'tab',
      conversationId: null,
      text: 'Quel est le plafond des titres-restaurant ?',
      spaces: null,
      language: 'fr',
      signal: new AbortController().signal,
    }),
  );
  return (await heard).outcome.kind;
};

const listed = async (person: Person): Promise<readonly string[]> =>
  (await desk.sources(person)).map(({ id }) => id).sort();

beforeEach(async () => {
  house = await openTurnHouse({ documents: [] });
  store = await openStore({ folder: data.path, mode: 'inline' });
  const { knowledge } = store;
  desk = openDesk({ ...house.ports, conversations: inMemoryConversations(), knowledge });
  await using folder = folderOfFiles({
    'titres.md':
      '---\nid: titres\n---\n# Titres-restaurant\n\nLe plafond des titres-restaurant est de 9 euros.',
    'paie.md': '---\nid: paie\nlecteurs: [group:rh]\n---\n# Paie\n\nLa paie est versée le 27.',
  });
  openTo('all-agents');
  const { hasher, clock, policy } = house.ports;
  const setPending = async (): Promise<void> => undefined;
  const indexer = openIndexer({ policy, knowledge, setPending, hasher, clock });
  await indexer.add({ paths: [folder.path], space: 'rh' });
  await indexer.close();
  for (const person of [claire, hr]) {
    await desk.acceptCharter(person, 'tab', house.snapshot().charter.hash);
  }
});

afterEach(async () => {
  await store.close();
  await data[Symbol.asyncDispose]();
});

test('a space that the policy closes is closed at once, without indexing again', async () => {
  expect(await listed(claire)).toEqual(['titres']);
  expect(await ask(claire)).toBe('degraded');
  openTo('group:rh');
  expect(await listed(claire)).toEqual([]);
  expect(await desk.openSource(claire, 'rh', 'titres')).toBeNull();
  expect(await desk.knowledge(claire)).toMatchObject({ documents: 0, passages: 0 });
  expect(await ask(claire)).toBe('not-found');
  expect(await listed(hr)).toEqual(['paie', 'titres']);
  openTo();
  expect(await listed(hr)).toEqual([]);
});

test('a space that it opens is open at once, but for the documents that name their readers', async () => {
  openTo('group:direction');
  expect(await listed(hr)).toEqual([]);
  const director: Person = { ...claire, id: 'dev:dg', groups: ['group:direction'] };
  expect(await listed(director)).toEqual(['titres']);
  expect(await desk.openSource(director, 'rh', 'titres')).not.toBeNull();
  expect(await desk.openSource(director, 'rh', 'paie')).toBeNull();
  expect(await listed({ ...director, groups: [] })).toEqual([]);
});

test('a count tells nobody of documents that she may not read', async () => {
  expect(await desk.knowledge(claire)).toMatchObject({ documents: 1 });
  expect(await desk.knowledge(hr)).toMatchObject({ documents: 2 });
  expect(await desk.knowledge({ ...hr, groups: [] })).toMatchObject({ documents: 0, passages: 0 });
});
