import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JobRoom } from '../../bot/jobs/open-jobs.ts';
import { type JobHouse, openJobHouse } from '../builders/job-house.ts';

const documents = ['3', '1', '4', '2', '5'];
const jobId = 'job-00000001';

type Step =
  | { readonly kind: 'kill' | 'pause' | 'resume' | 'retry' }
  | { readonly kind: 'wait'; readonly milliseconds: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('kill', 'pause', 'resume', 'retry') }),
  fc.record({
    kind: fc.constant('wait' as const),
    milliseconds: fc.integer({ min: 1, max: 4_000 }),
  }),
);

/** Follows the job until it rests, and takes it up again until all is done. */
async function finish(house: JobHouse, room: JobRoom): Promise<void> {
  const { person } = house;
  for (let turn = 0; turn < 20; turn += 1) {
    const job = await room.find(person, jobId, 'fr');
    const isFailed = job.documents.some(({ state }) => state === 'failed');
    if (job.state === 'done' && !isFailed) return;
    await room.act(person, jobId, job.state === 'done' ? 'retry' : 'resume', 'fr');
    for await (const _ of room.follow(person, jobId, 'fr', new AbortController().signal)) {
      // To its rest.
    }
  }
  throw new Error('the job never came to its end');
}

async function uninterrupted(): Promise<readonly unknown[]> {
  const house = openJobHouse();
  const { room } = house.start();
  await house.launch(room, documents);
  await finish(house, room);
  return house.results(jobId);
}

test('killed, paused, resumed and failing in any order, no kept answer is asked again and the result is the same', async () => {
  const whole = await uninterrupted();
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 12 }),
      fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 12 }),
      fc.integer({ min: 0, max: 14 }),
      async (steps, failing, spentAt) => {
        // Questions that fail, each as often as its number is drawn, and one moment at which the budget is spent.
        const left = new Map<number, number>();
        for (const at of failing) left.set(at, (left.get(at) ?? 0) + 1);
        const ranks = new Map<string, number>();
        let isSpent = false;
        const house = openJobHouse({
          ends: (key) => {
            const rank = ranks.get(key) ?? ranks.size;
            ranks.set(key, rank);
            const more = left.get(rank) ?? 0;
            if (more > 0) {
              left.set(rank, more - 1);
              return 'again';
            }
            if (rank !== spentAt || isSpent) return 'answered';
            isSpent = true;
            return { kind: 'over-quota' };
          },
        });
        let process = house.start();
        await house.launch(process.room, documents);
        for (const one of steps) {
          if (one.kind === 'wait') await house.time.timers.sleep(one.milliseconds);
          else if (one.kind === 'kill') {
            process.kill();
            process = house.start();
            await process.room.resumeLeft();
          } else await process.room.act(house.person, jobId, one.kind, 'fr');
        }
        await finish(house, process.room);
        expect(house.putTwice).toEqual([]);
        expect(await house.results(jobId)).toEqual(whole);
      },
    ),
    { numRuns: 60 },
  );
});

test('what a dead process left goes on by itself in the next one', async () => {
  const house = openJobHouse();
  const first = house.start();
  await house.launch(first.room, documents);
  await house.time.timers.sleep(2_500);
  const before = house.put.length;
  first.kill();
  const second = house.start();
  expect(await second.room.resumeLeft()).toHaveLength(1);
  for await (const _ of second.room.follow(
    house.person,
    jobId,
    'fr',
    new AbortController().signal,
  )) {
    // To its rest.
  }
  expect(await house.results(jobId)).toEqual(await uninterrupted());
  expect(house.putTwice).toEqual([]);
  // What was under way, two questions at most, is all that was put again.
  expect(house.put.length - new Set(house.put).size).toBeLessThanOrEqual(2);
  expect(before).toBeGreaterThan(2);
});

test('a process that closes in peace leaves its jobs to wait for the next one', async () => {
  const house = openJobHouse();
  const first = house.start();
  await house.launch(first.room, documents);
  await house.time.timers.sleep(1_500);
  await first.room.close();
  expect(await house.jobs.find(jobId)).toMatchObject({ state: 'waiting' });
  const second = house.start();
  await second.room.resumeLeft();
  await finish(house, second.room);
  expect(house.putTwice).toEqual([]);
});
