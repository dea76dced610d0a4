import { expect, test } from '@jest/globals';
import type { PolicyFile } from '#shared/policy/ports.ts';
import { keepPolicies } from '../../bot/journal/keep-policies.ts';
import { inMemoryJournal } from '../builders/in-memory-journal.ts';
import { inMemoryPolicies } from '../builders/in-memory-policies.ts';
import { journalEntry } from '../builders/journal-entries.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const hour = 3_600_000;
const first: readonly PolicyFile[] = [{ role: 'policy', name: 'a.yaml', text: 'version: 1' }];
const second: readonly PolicyFile[] = [{ role: 'policy', name: 'a.yaml', text: 'version: 1 #' }];

function openKeeping() {
  const archive = inMemoryPolicies();
  const journal = inMemoryJournal();
  const logged: string[] = [];
  let now = 1_000;
  let refuses = false;
  let keepings = 0;
  const kept = keepPolicies({
    journal,
    archive: {
      keep: async (...kept) => {
        keepings += 1;
        if (refuses) throw new Error('the disk is full');
        await archive.keep(...kept);
      },
    },
    policy: { current: () => ({ ...scriptedPolicy, hash: 'one' }), files: () => first },
    clock: { now: () => now },
    log: (line) => logged.push(line),
  });
  return {
    ...{ archive, journal, kept, logged },
    keepings: () => keepings,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    refuse: (wanted: boolean) => {
      refuses = wanted;
    },
    change: () =>
      kept.changed({
        kind: 'swapped',
        at: now,
        snapshot: { ...scriptedPolicy, hash: 'two' },
        files: second,
      }),
  };
}

test('a policy is kept before the first line that names it, and once, however many lines follow', async () => {
  const { archive, kept, keepings } = openKeeping();
  expect(await archive.history()).toEqual([]);
  for (const id of ['q-1', 'q-2', 'q-3']) {
    await kept.append(journalEntry({ id, policyHash: 'one' }));
  }
  expect(await archive.find('one')).toEqual([
    { hash: 'one', firstAt: 1_000, lastAt: 1_000, files: first },
  ]);
  expect(keepings()).toBe(1);
});

test('one that stays in force is noted again after an hour', async () => {
  const { archive, kept, wait } = openKeeping();
  await kept.append(journalEntry({ id: 'q-1', policyHash: 'one' }));
  wait(hour);
  await kept.append(journalEntry({ id: 'q-2', policyHash: 'one' }));
  expect(await archive.history()).toEqual([{ hash: 'one', firstAt: 1_000, lastAt: 1_000 + hour }]);
});

test('at a change the one before is noted to its last instant, and the new one is kept at once', async () => {
  const { archive, kept, wait, change } = openKeeping();
  await kept.append(journalEntry({ id: 'q-1', policyHash: 'one' }));
  wait(5_000);
  await change();
  expect(await archive.find('')).toEqual([
    { hash: 'two', firstAt: 6_000, lastAt: 6_000, files: second },
    { hash: 'one', firstAt: 1_000, lastAt: 6_000, files: first },
  ]);
});

test('a change that is refused changes nothing that is kept', async () => {
  const { archive, kept } = openKeeping();
  await kept.changed({ kind: 'kept', at: 2_000, faults: [{ path: '$', message: 'x' }] });
  expect(await archive.history()).toEqual([]);
});

test('a store that takes no text costs no line: it is told without content, and tried again at the next one', async () => {
  const { archive, journal, kept, logged, refuse } = openKeeping();
  refuse(true);
  await kept.append(journalEntry({ id: 'q-1', policyHash: 'one' }));
  expect((await journal.verify()).lines).toBeGreaterThan(0);
  expect(logged).toEqual(['policy one: its text could not be kept, next try at the next line']);
  refuse(false);
  await kept.append(journalEntry({ id: 'q-2', policyHash: 'one' }));
  expect(await archive.history()).toMatchObject([{ hash: 'one' }]);
});
