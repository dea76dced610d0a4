import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@jest/globals';
import type { Notice } from '#shared/tickets/ports.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { type PortStore, storeAdapters, temporaryFolder } from '../builders/store-adapters.ts';
import { ines, sophie, ticketOf } from '../builders/tickets.ts';

const noticeOf = (said: Partial<Notice> = {}): Notice => ({
  id: 't-0001:card:1',
  ticket: 't-0001',
  desk: 'rh',
  kind: 'card',
  at: 1_000,
  ...said,
});

const withEach = (name: string, check: (store: PortStore) => Promise<void>): void => {
  test.each(storeAdapters)(`%s: ${name}`, async (_, open) => {
    const store = await open();
    try {
      await check(store);
    } finally {
      await store.close();
    }
  });
};

withEach('a ticket comes back whole, under an id that is given once', async ({ tickets }) => {
  const ticket = ticketOf({
    context: { answer: 'Selon la note [1].', citations: [] },
    answerId: 'j-1',
    asker: { name: 'Claire Moreau' },
    messages: [{ from: 'agent', kind: 'detail', author: null, text: 'Catégorie C.', at: 1_000 }],
  });
  expect(await tickets.add(ticket, 'p-claire', [])).toBe(true);
  expect(await tickets.add(ticketOf({ question: 'Autre ?' }), 'p-karim', [])).toBe(false);
  expect(await tickets.find('t-0001')).toEqual(ticket);
  expect(await tickets.find('t-0002')).toBeNull();
});

withEach('of two who act on one version, the first alone is kept', async ({ tickets }) => {
  await tickets.add(ticketOf(), 'p-claire', []);
  const taken = (handler: typeof sophie) =>
    ticketOf({ state: 'taken', handler, version: 2, changedAt: 2_000 });
  expect(await tickets.replace(taken(sophie), [noticeOf({ id: 'first' })])).toBe(true);
  expect(await tickets.replace(taken(ines), [noticeOf({ id: 'second' })])).toBe(false);
  expect(await tickets.find('t-0001')).toEqual(taken(sophie));
  expect((await tickets.claim(3_000, 60_000, 10)).map(({ id }) => id)).toEqual(['first']);
});

withEach('a reminder is written down once, and not for an older version', async ({ tickets }) => {
  await tickets.add(ticketOf(), 'p-claire', []);
  const reminded = { what: 'reminded', at: 5_000 } as const;
  expect(await tickets.mark('t-0001', 2, reminded, [])).toBe(false);
  expect(await tickets.mark('t-0001', 1, reminded, [noticeOf({ kind: 'reminder' })])).toBe(true);
  expect(await tickets.mark('t-0001', 1, reminded, [noticeOf({ id: 'again' })])).toBe(false);
  expect(await tickets.mark('t-0001', 1, { what: 'escalated', at: 6_000 }, [])).toBe(true);
  expect(await tickets.find('t-0001')).toEqual(ticketOf({ remindedAt: 5_000, escalatedAt: 6_000 }));
  expect(await tickets.claim(7_000, 1, 10)).toEqual([noticeOf({ kind: 'reminder' })]);
});

withEach(
  'each desk has its own tickets, the most pressing first, old closed ones left out',
  async ({ tickets }) => {
    const add = (id: string, said: Parameters<typeof ticketOf>[0] = {}) =>
      tickets.add(ticketOf({ id, ...said }), 'p-claire', []);
    await add('t-late', { dueAt: 2_000, state: 'answered', handler: sophie });
    await add('t-soon', { dueAt: 3_000 });
    await add('t-then', { dueAt: 5_000 });
    await add('t-done', { dueAt: 1, changedAt: 8_000, state: 'closed' });
    await add('t-before', { dueAt: 1, changedAt: 9_000, state: 'closed' });
    await add('t-old', { dueAt: 1, changedAt: 10, state: 'closed' });
    await add('t-other', { desk: 'cdg', dueAt: 1 });
    const ids = async (desks: readonly string[]) =>
      (await tickets.list({ desks, closedSince: 5_000 })).map(({ id }) => id);
    expect(await ids(['rh'])).toEqual(['t-late', 't-soon', 't-then', 't-before', 't-done']);
    expect(await ids(['cdg'])).toEqual(['t-other']);
    expect(await ids([])).toEqual([]);
    expect((await tickets.running()).map(({ id }) => id)).toEqual(['t-other', 't-soon', 't-then']);
  },
);

withEach(
  'a notice is given to one teller at a time, and until it is settled',
  async ({ tickets }) => {
    await tickets.add(ticketOf(), 'p-claire', [
      noticeOf(),
      noticeOf({ id: 'b', kind: 'answered' }),
    ]);
    expect((await tickets.claim(1_000, 500, 1)).map(({ id }) => id)).toEqual(['t-0001:card:1']);
    expect((await tickets.claim(1_100, 500, 10)).map(({ id }) => id)).toEqual(['b']);
    expect(await tickets.claim(1_200, 500, 10)).toEqual([]);
    await tickets.settle('t-0001:card:1');
    expect((await tickets.claim(9_000, 500, 10)).map(({ id }) => id)).toEqual(['b']);
  },
);

withEach('the list of a day goes once', async ({ tickets }) => {
  const digest = (day: string) =>
    noticeOf({ id: `rh:digest:${day}`, ticket: null, kind: 'digest' });
  expect(await tickets.markDigest(digest('2026-11-23'))).toBe(true);
  expect(await tickets.markDigest(digest('2026-11-23'))).toBe(false);
  expect(await tickets.markDigest(digest('2026-11-20'))).toBe(false);
  expect(await tickets.markDigest(digest('2026-11-24'))).toBe(true);
  expect((await tickets.claim(9_000, 500, 10)).map(({ id }) => id)).toEqual([
    'rh:digest:2026-11-23',
    'rh:digest:2026-11-24',
  ]);
});

withEach(
  'the way back leads to the agent, and goes with what they asked',
  async ({ tickets, waysBack }) => {
    await tickets.add(ticketOf(), 'p-claire', [noticeOf()]);
    await tickets.add(ticketOf({ id: 't-0002', createdAt: 2_000 }), 'p-claire', []);
    await tickets.add(ticketOf({ id: 't-0003' }), 'p-karim', []);
    expect(await waysBack.personOf('t-0003')).toBe('p-karim');
    expect(await waysBack.personOf('t-9')).toBeNull();
    expect((await waysBack.ticketsOf('p-claire')).map(({ id }) => id)).toEqual([
      't-0002',
      't-0001',
    ]);
    expect(await waysBack.countSince('p-claire', 1_500)).toBe(1);
    expect(await waysBack.erase('p-claire')).toBe(2);
    expect(await waysBack.personOf('t-0001')).toBeNull();
    expect(await tickets.find('t-0001')).toBeNull();
    expect(await tickets.claim(9_000, 1, 10)).toEqual([]);
    expect(await tickets.expire(1_001)).toBe(1);
    expect(await waysBack.personOf('t-0003')).toBeNull();
  },
);

withEach('those seen at a desk are known by name, deputies apart', async ({ tickets }) => {
  await tickets.seeHandler('rh', sophie, 'handler', 10);
  await tickets.seeHandler('rh', { ...sophie, name: 'Sophie Lambert-Petit' }, 'handler', 20);
  await tickets.seeHandler('rh', ines, 'handler', 30);
  await tickets.seeHandler('rh', { id: 'p-nadia', name: 'Nadia Roche' }, 'deputy', 30);
  await tickets.seeHandler('rh', { id: 'p-left', name: 'Luc' }, 'handler', 1);
  expect(await tickets.handlers('rh', 'handler', 5)).toEqual([
    ines,
    { id: 'p-sophie', name: 'Sophie Lambert-Petit' },
  ]);
  expect(await tickets.handlers('rh', 'deputy', 5)).toEqual([
    { id: 'p-nadia', name: 'Nadia Roche' },
  ]);
  expect(await tickets.handlers('cdg', 'handler', 0)).toEqual([]);
});

withEach(
  'a chat is known until it is forgotten; what was chosen in it stays',
  async ({ ticketPlaces }) => {
    expect(await ticketPlaces.chatOf('p-claire')).toBeNull();
    expect(await ticketPlaces.quietChat('p-claire', true)).toBe(false);
    await ticketPlaces.keepChat('p-claire', 'chat-1', '{"old":1}', 10);
    expect(await ticketPlaces.quietChat('p-claire', true)).toBe(true);
    await ticketPlaces.blockChat('p-claire');
    expect(await ticketPlaces.chatOf('p-claire')).toMatchObject({ quiet: true, blocked: true });
    await ticketPlaces.keepChat('p-claire', 'chat-1', '{"new":1}', 20);
    expect(await ticketPlaces.chatOf('p-claire')).toEqual({
      conversationId: 'chat-1',
      reference: '{"new":1}',
      quiet: true,
      blocked: false,
    });
    expect(await ticketPlaces.takeReminder('p-claire', 0, 100)).toBe(true);
    expect(await ticketPlaces.takeReminder('p-claire', 50, 110)).toBe(false);
    expect(await ticketPlaces.takeReminder('p-claire', 101, 200)).toBe(true);
    await ticketPlaces.keepChat('p-karim', 'chat-2', '{}', 5);
    expect(await ticketPlaces.expireChats(15)).toBe(1);
    await ticketPlaces.forgetChat('chat-1');
    expect(await ticketPlaces.chatOf('p-claire')).toBeNull();
  },
);

withEach('a desk has one channel, a ticket one card', async ({ tickets, ticketPlaces }) => {
  expect(await ticketPlaces.channelOf('rh')).toBeNull();
  await ticketPlaces.keepChannel('rh', '{"a":1}', 1);
  await ticketPlaces.keepChannel('rh', '{"b":1}', 2);
  expect(await ticketPlaces.channelOf('rh')).toBe('{"b":1}');
  await tickets.add(ticketOf(), 'p-claire', []);
  await ticketPlaces.keepCard('t-0001', { reference: '{}', activity: 'a-1' });
  await ticketPlaces.keepCard('t-0001', { reference: '{}', activity: 'a-2' });
  expect(await ticketPlaces.cardOf('t-0001')).toEqual({ reference: '{}', activity: 'a-2' });
  expect(await ticketPlaces.cardOf('t-9')).toBeNull();
});

test('two people who take one question from two processes at once: one wins, and nothing of the other stays', async () => {
  await using folder = temporaryFolder();
  const stores = await Promise.all(
    (['worker', 'worker', 'inline'] as const).map((mode) =>
      openStore({ folder: folder.path, mode }),
    ),
  );
  const [first] = stores;
  for (let round = 1; round <= 20; round += 1) {
    const id = `t-${round}`;
    await first?.tickets.add(ticketOf({ id }), 'p-claire', []);
    const tries = stores.map(({ tickets }, at) => {
      const handler = { id: `p-${at}`, name: `Personne ${at}` };
      const notices = [noticeOf({ id: `${id}:${at}`, ticket: id })];
      return tickets.replace(ticketOf({ id, state: 'taken', handler, version: 2 }), notices);
    });
    const won = await Promise.all(tries);
    expect(won.filter(Boolean)).toHaveLength(1);
    const kept = await stores.at(-1)?.tickets.find(id);
    expect(kept?.handler?.id).toBe(`p-${won.indexOf(true)}`);
  }
  const claims = await Promise.all(stores.map(({ tickets }) => tickets.claim(9, 1_000, 100)));
  const claimed = claims.flat().map(({ id }) => id);
  expect(claimed).toHaveLength(20);
  expect(new Set(claimed).size).toBe(20);
  for (const store of stores) await store.close();
});

test('nothing of an erased question is left in the files', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  await store.tickets.add(ticketOf({ question: 'ma-question-tres-privee' }), 'p-claire', []);
  await store.waysBack.erase('p-claire');
  await store.close();
  const file = join(folder.path, 'calame.db');
  const database = new DatabaseSync(file);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  expect(readFileSync(file).includes('ma-question-tres-privee')).toBe(false);
});
