import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Place, Places } from '#shared/routing/places.ts';
import { virtualTime } from '../builders/virtual-time.ts';

const never = new AbortController().signal;

function open(limits: Parameters<Places['limit']>[0]) {
  const time = virtualTime();
  const places = new Places(time);
  places.limit(limits);
  const wait = (person: string, more: Partial<Parameters<Places['wait']>[0]> = {}) =>
    places.wait({ person, tokens: 1, patience: 10_000, signal: never, ...more });
  return { time, places, wait };
}

/** Lets everything run that is not asleep. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a place that is free is given at once, the next one when it is given back', async () => {
  const { places, wait } = open({ maxInFlight: 1 });
  const first = await wait('claire');
  const second = wait('youssef');
  expect([places.inFlight, places.waiting]).toEqual([1, 1]);
  first?.giveBack();
  expect(await second).not.toBeNull();
  expect([places.inFlight, places.waiting]).toEqual([1, 0]);
});

test('a wait is bounded, and one who has no patience has none', async () => {
  const { time, wait } = open({ maxInFlight: 1 });
  await wait('claire');
  expect(await wait('youssef', { patience: 0 })).toBeNull();
  expect(time.clock.now()).toBe(0);
  expect(await wait('youssef', { patience: 2_000 })).toBeNull();
  expect(time.clock.now()).toBe(2_000);
});

test('a person who leaves while waiting is taken out of the queue', async () => {
  const { places, wait } = open({ maxInFlight: 1 });
  const first = await wait('claire');
  const leaving = new AbortController();
  const left = wait('youssef', { signal: leaving.signal });
  const other = wait('nadia');
  leaving.abort();
  expect(await left).toBeNull();
  expect(places.waiting).toBe(1);
  first?.giveBack();
  expect(await other).not.toBeNull();
  expect(await wait('paul', { signal: leaving.signal })).toBeNull();
});

test('a place that is given back twice counts once', async () => {
  const { places, wait } = open({ maxInFlight: 2 });
  const first = await wait('claire');
  await wait('claire');
  first?.giveBack();
  first?.giveBack();
  expect(places.inFlight).toBe(1);
});

test('a hundred questions of one person do not delay the first of another', async () => {
  const { places, wait } = open({ maxInFlight: 1 });
  const served: string[] = [];
  const ask = async (person: string): Promise<void> => {
    const place = await wait(person, { patience: 3_600_000 });
    served.push(person);
    await settle();
    place?.giveBack();
  };
  const all = Array.from({ length: 100 }, () => ask('claire'));
  await settle();
  const before = served.length;
  all.push(ask('youssef'));
  await Promise.all(all);
  // One question of Claire's is in its place, one more was given its own: his is the next.
  expect(served.indexOf('youssef')).toBeLessThanOrEqual(before + 2);
  expect([places.inFlight, places.waiting]).toEqual([0, 0]);
});

test('nobody overtakes those who wait for the minute, not even by a smaller question', async () => {
  const { places, wait } = open({ tokensPerMinute: 1_000 });
  await wait('claire', { tokens: 900 });
  const large = wait('youssef', { tokens: 800, patience: 90_000 });
  expect(places.take(10)).toBeNull();
  expect(await large).not.toBeNull();
});

test('the minute opens by itself, without a call that ends', async () => {
  const { time, wait } = open({ requestsPerMinute: 2 });
  await wait('claire');
  await wait('claire');
  expect(await wait('claire', { patience: 61_000 })).not.toBeNull();
  expect(time.clock.now()).toBe(60_000);
});

test('nobody waits for a minute that opens too late for her', async () => {
  const { time, wait } = open({ requestsPerMinute: 1 });
  await wait('claire');
  expect(await wait('youssef', { patience: 59_000 })).toBeNull();
  expect(time.clock.now()).toBe(0);
  expect(await wait('youssef', { patience: 60_000 })).not.toBeNull();
});

test('tokens that were not needed let the next question in at once', async () => {
  const { time, wait } = open({ tokensPerMinute: 1_000 });
  const first = await wait('claire', { tokens: 1_000 });
  const second = wait('youssef', { tokens: 800 });
  first?.used(150);
  first?.giveBack();
  expect(await second).not.toBeNull();
  expect(time.clock.now()).toBeLessThan(60_000);
});

test('a question above the minute of the whole endpoint leaves alone, not never', async () => {
  const { wait } = open({ tokensPerMinute: 1_000 });
  expect(await wait('claire', { tokens: 4_000 })).not.toBeNull();
});

test('new limits hold at once: wider ones let in who waits, narrower ones let calls under way end', async () => {
  const { places, wait } = open({ maxInFlight: 1 });
  const first = await wait('claire');
  const second = wait('youssef');
  places.limit({ maxInFlight: 2 });
  expect(await second).not.toBeNull();
  places.limit({ maxInFlight: 1 });
  expect(places.take(1)).toBeNull();
  first?.giveBack();
  expect(places.take(1)).toBeNull();
  places.limit(undefined);
  expect(places.take(1)).not.toBeNull();
});

const visit = fc.record({
  person: fc.constantFrom('claire', 'youssef', 'nadia'),
  after: fc.nat({ max: 20_000 }),
  stays: fc.nat({ max: 30_000 }),
  tokens: fc.integer({ min: 1, max: 900 }),
  used: fc.nat({ max: 900 }),
  patience: fc.constantFrom(0, 2_000, 120_000),
  leaves: fc.option(fc.nat({ max: 40_000 }), { nil: undefined }),
});

test('whoever comes, stays and leaves, the limits hold and every place is given back', async () => {
  const limits = fc.record({
    maxInFlight: fc.integer({ min: 1, max: 4 }),
    requestsPerMinute: fc.integer({ min: 1, max: 12 }),
    tokensPerMinute: fc.integer({ min: 900, max: 4_000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(visit, { maxLength: 25 }), limits, async (visits, limit) => {
      const { time, places, wait } = open(limit);
      const starts: number[] = [];
      const come = async (one: (typeof visits)[number]): Promise<void> => {
        await time.timers.sleep(one.after);
        const leaving = new AbortController();
        const gone = async (): Promise<void> => {
          await time.timers.sleep(one.leaves ?? 0);
          leaving.abort();
        };
        if (one.leaves !== undefined) void gone();
        const { person, tokens, patience } = one;
        const asked = time.clock.now();
        const place = await wait(person, { tokens, patience, signal: leaving.signal });
        expect(time.clock.now() - asked).toBeLessThanOrEqual(patience);
        if (place === null) return;
        starts.push(time.clock.now());
        await stay(place, one);
      };
      const stay = async (place: Place, one: (typeof visits)[number]): Promise<void> => {
        expect(places.inFlight).toBeLessThanOrEqual(limit.maxInFlight);
        await time.timers.sleep(one.stays);
        place.used(Math.min(one.used, one.tokens));
        place.giveBack();
      };
      await Promise.all(visits.map(come));
      expect([places.inFlight, places.waiting]).toEqual([0, 0]);
      for (const start of starts) {
        const minute = starts.filter((at) => at >= start && at < start + 60_000);
        expect(minute.length).toBeLessThanOrEqual(limit.requestsPerMinute);
      }
    }),
    { numRuns: 150 },
  );
});

test('with patience enough, everybody has her place in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('claire', 'youssef', 'nadia'), { maxLength: 20 }),
      async (persons) => {
        const { time, wait } = open({ maxInFlight: 2, requestsPerMinute: 5 });
        const served = await Promise.all(
          persons.map(async (person) => {
            const place = await wait(person, { patience: 3_600_000 });
            await time.timers.sleep(1_000);
            place?.giveBack();
            return place !== null;
          }),
        );
        expect(served).not.toContain(false);
      },
    ),
    { numRuns: 100 },
  );
});

test('whoever waits in front of a screen goes before the work of a job, were it the same person’s', async () => {
  const { places, wait } = open({ maxInFlight: 2 });
  const served: string[] = [];
  const ask = async (name: string, background: boolean): Promise<void> => {
    const place = await wait('claire', { background, patience: 3_600_000 });
    served.push(name);
    await settle();
    place?.giveBack();
  };
  const job = Array.from({ length: 20 }, (_, at) => ask(`job ${at}`, true));
  const question = ask('question', false);
  await Promise.all([...job, question]);
  // Two were under way; the place of the first one is the question's.
  expect(served.indexOf('question')).toBeLessThanOrEqual(3);
  expect(served.filter((name) => name !== 'question')).toEqual(
    Array.from({ length: 20 }, (_, at) => `job ${at}`),
  );
  expect([places.inFlight, places.waiting]).toEqual([0, 0]);
});

test('the work of a job takes no place that somebody waits for', async () => {
  const { places, wait } = open({ maxInFlight: 1 });
  const first = await wait('claire');
  const question = wait('youssef');
  expect(places.take(1, true)).toBeNull();
  const job = wait('claire', { background: true });
  first?.giveBack();
  (await question)?.giveBack();
  expect(await job).not.toBeNull();
});
