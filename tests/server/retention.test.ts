import { expect, test } from '@jest/globals';
import { Fault } from '#shared/fault.ts';
import { startRetention } from '../../bot/run-retention.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { journalEntry, noon } from '../builders/journal-entries.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';
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
    sourceIds: [],
    dataClass: 'internal',
    serving: null,
    trip: null,
  } as const;
  await store.conversations.append('dev:claire', 'a', {
    ...exchange,
    at: now - (retention.conversations + 1) * day,
  });
  await store.conversations.append('dev:claire', 'b', { ...exchange, at: now - day });
  const opinion = { answerId: 'q-1', activityId: null, person: 'dev:claire', text: '' } as const;
  const past = now - (retention.conversations + 1) * day;
  await store.teams.keepOpinion({ ...opinion, reaction: 'dislike', at: past });
  await store.teams.keepOpinion({ ...opinion, reaction: 'like', at: now });
  await store.journal.append(journalEntry({ id: 'old', at: now - (retention.journal + 60) * day }));
  await store.journal.append(journalEntry({ id: 'new', at: now }));
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
  const ids: string[] = [];
  for await (const { entry } of store.journal.lines()) if (entry !== null) ids.push(entry.id);
  expect(ids).toEqual(['new']);
  expect(logged).toEqual(['retention: 1 exchanges, 1 opinions, 1 journal files deleted']);
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
