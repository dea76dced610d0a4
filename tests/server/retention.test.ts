import { expect, test } from '@jest/globals';
import { Fault } from '#shared/fault.ts';
import { startRetention } from '../../bot/run-retention.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { consumption } from '../builders/consumptions.ts';
import { journalEntry, noon } from '../builders/journal-entries.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';
import { ticketOf } from '../builders/tickets.ts';
import { virtualTime } from '../builders/virtual-time.ts';

const day = 86_400_000;
const policy = { current: () => scriptedPolicy };
const { retention } = scriptedPolicy.policy;

test('at start, exchanges and sealed months that are past their time are gone, the others stay', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  const now = noon('2026-11-22');
  const exchange = {
    question: 'q',
    answer: 'r',
    kind: 'answered',
    citations: [],
    dataClass: 'internal',
    serving: null,
    trip: null,
    asked: null,
  } as const;
  await store.conversations.append('dev:claire', 'a', {
    ...exchange,
    at: now - (retention.conversations + 1) * day,
  });
  await store.conversations.append('dev:claire', 'b', { ...exchange, at: now - day });
  const opinion = {
    answerId: 'q-1',
    activityId: null,
    person: 'dev:claire',
    reasons: [],
    text: '',
  } as const;
  const past = now - (retention.conversations + 1) * day;
  await store.teams.keepOpinion({ ...opinion, reaction: 'dislike', at: past });
  await store.teams.keepOpinion({ ...opinion, reaction: 'like', at: now });
  const question = { question: 'q', why: 'not-found', spaces: ['rh'] } as const;
  await store.unanswered.keep({ ...question, id: 'u-old', at: past });
  await store.unanswered.keep({ ...question, id: 'u-new', at: now });
  await store.journal.append(journalEntry({ id: 'old', at: now - (retention.journal + 60) * day }));
  await store.journal.append(journalEntry({ id: 'new', at: now }));
  await store.policies.keep('old', [], now - (retention.journal + 60) * day);
  await store.policies.keep('recent', [], now - (retention.journal - 1) * day);
  await store.memberships.keep('p1', { asked: [], held: [], until: now });
  await store.memberships.keep('p2', { asked: [], held: [], until: now + 1 });
  const asked = now - (retention.tickets + 1) * day;
  await store.tickets.add(ticketOf({ id: 't-old', changedAt: asked }), 'p1', []);
  await store.tickets.add(ticketOf({ id: 't-new', createdAt: asked, changedAt: now }), 'p1', []);
  await store.ticketPlaces.keepChat('p1', 'chat-1', '{}', asked);
  const [space] = policy.current().policy.knowledge.spaces;
  const unread = { origin: '/a/fiche-durand.pdf', code: 'unreadable' };
  await store.unreadFiles.note('gone', ['/a'], [unread], now);
  await store.unreadFiles.note(space?.id ?? '', ['/a'], [unread], now);
  const logged: string[] = [];
  const running = startRetention({
    store,
    policy,
    clock: { now: () => now },
    timers: virtualTime().timers,
    log: (line) => logged.push(line),
  });
  await running.stop();
  expect(await store.conversations.history('dev:claire', 'a')).toEqual([]);
  expect(await store.conversations.history('dev:claire', 'b')).toHaveLength(1);
  expect(await store.teams.opinions('q-1')).toMatchObject([{ reaction: 'like' }]);
  expect(await store.unreadFiles.list(['gone', space?.id ?? ''])).toMatchObject([
    { space: space?.id },
  ]);
  const ids: string[] = [];
  for await (const { entry } of store.journal.lines()) if (entry !== null) ids.push(entry.id);
  expect(ids).toEqual(['new']);
  expect(await store.policies.history()).toMatchObject([{ hash: 'recent' }]);
  expect([await store.memberships.recall('p1'), await store.memberships.recall('p2')]).toEqual([
    null,
    { asked: [], held: [], until: now + 1 },
  ]);
  expect([await store.tickets.find('t-old'), await store.waysBack.personOf('t-old')]).toEqual([
    null,
    null,
  ]);
  expect(await store.tickets.find('t-new')).not.toBeNull();
  expect(await store.ticketPlaces.chatOf('p1')).toBeNull();
  expect(logged).toEqual([
    'retention: 1 exchanges, 1 opinions, 1 unanswered questions, 1 journal files, 1 policies, 1 readings of groups, 1 questions to HR, 1 chats',
  ]);
  expect(await store.journal.verify()).toMatchObject({ ok: true });
  await store.close();
});

test('then every day; a failure is told by its code alone and tried again the next day', async () => {
  const { clock, timers } = virtualTime();
  const asked: number[] = [];
  const logged: string[] = [];
  await new Promise<void>((done) => {
    const running = startRetention({
      store: {
        conversations: {
          expire: async (before) => {
            asked.push(before / day + retention.conversations);
            if (asked.length === 2) throw new Fault('store-full', { folder: '/secret' });
            if (asked.length === 4) void running.stop().then(done);
            return 0;
          },
        },
        teams: { expireOpinions: async () => 0 },
        journal: { expire: async () => 0 },
        policies: { expire: async () => 0 },
        memberships: { expire: async () => 0 },
        unanswered: { expire: async () => 0 },
        evaluations: { expire: async () => 0 },
        unreadFiles: { keepOnly: async () => 0 },
        tickets: { expire: async () => 0 },
        ticketPlaces: { expireChats: async () => 0 },
        ledger: { anonymise: async () => 0, expire: async () => 0 },
        drafts: { expire: async () => 0 },
        actValidations: { expire: async () => 0 },
        jobs: { expire: async () => 0, expireEntries: async () => 0 },
      },
      policy,
      clock,
      timers,
      log: (line) => logged.push(line),
    });
  });
  expect(asked).toEqual([0, 1, 2, 3]);
  expect(logged).toEqual(['retention failed (store-full), next try in 24 hours']);
});

test('the time kept is the one of the policy in force, not of the one at start', async () => {
  const { clock, timers } = virtualTime();
  const befores: number[] = [];
  let days = 30;
  await new Promise<void>((done) => {
    const running = startRetention({
      store: {
        conversations: {
          expire: async (before) => {
            befores.push((clock.now() - before) / day);
            days = 10;
            if (befores.length === 2) void running.stop().then(done);
            return 0;
          },
        },
        teams: { expireOpinions: async () => 0 },
        journal: { expire: async () => 0 },
        policies: { expire: async () => 0 },
        memberships: { expire: async () => 0 },
        unanswered: { expire: async () => 0 },
        evaluations: { expire: async () => 0 },
        unreadFiles: { keepOnly: async () => 0 },
        tickets: { expire: async () => 0 },
        ticketPlaces: { expireChats: async () => 0 },
        ledger: { anonymise: async () => 0, expire: async () => 0 },
        drafts: { expire: async () => 0 },
        actValidations: { expire: async () => 0 },
        jobs: { expire: async () => 0, expireEntries: async () => 0 },
      },
      policy: {
        current: () => ({
          ...scriptedPolicy,
          policy: { ...scriptedPolicy.policy, retention: { ...retention, conversations: days } },
        }),
      },
      clock,
      timers,
      log: () => undefined,
    });
  });
  expect(befores).toEqual([30, 10]);
});

test.each([
  ['2026-11-01', ['p-claire', 'p-claire', 'p-claire']],
  ['2026-11-02', [null, 'p-claire', 'p-claire']],
  ['2026-12-02', [null, null, 'p-claire']],
])('on %s nobody stands in the account for longer than 62 days', async (today, wanted) => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  for (const on of ['2026-09-01', '2026-10-01', '2026-11-30']) {
    await store.ledger.add(consumption({ day: on }));
  }
  const ports = { store, policy, timers: virtualTime().timers, log: () => undefined };
  const running = startRetention({ ...ports, clock: { now: () => noon(today) } });
  await running.stop();
  const kept = ['2026-09-01', '2026-10-01', '2026-11-30'].map(async (on) =>
    (await store.ledger.spent('p-claire', null, on)).personDay > 0 ? 'p-claire' : null,
  );
  expect(await Promise.all(kept)).toEqual(wanted);
  expect(await store.ledger.totals('2026-09')).toMatchObject([{ persons: 1, turns: 1 }]);
  await store.close();
});

test('a month of the account goes with the journal of that month', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  for (const on of ['2025-10-31', '2025-11-01']) await store.ledger.add(consumption({ day: on }));
  const ports = { store, policy, timers: virtualTime().timers, log: () => undefined };
  const running = startRetention({ ...ports, clock: { now: () => noon('2026-11-22') } });
  await running.stop();
  expect(await store.ledger.totals('2025-10')).toEqual([]);
  expect(await store.ledger.totals('2025-11')).toHaveLength(1);
  await store.close();
});
