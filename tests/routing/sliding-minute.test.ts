import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type MinuteEntry, SlidingMinute } from '#shared/routing/sliding-minute.ts';

const minute = 60_000;
const free = { requests: Number.POSITIVE_INFINITY, tokens: Number.POSITIVE_INFINITY };

test('a request that would be one too many waits until the oldest is a minute old', () => {
  const sliding = new SlidingMinute();
  for (const at of [0, 10_000, 20_000]) sliding.add(at, 100);
  expect(sliding.opensAt(30_000, 100, { ...free, requests: 4 })).toBe(30_000);
  expect(sliding.opensAt(30_000, 100, { ...free, requests: 3 })).toBe(60_000);
  expect(sliding.opensAt(30_000, 100, { ...free, requests: 2 })).toBe(70_000);
  expect(sliding.opensAt(60_000, 100, { ...free, requests: 3 })).toBe(60_000);
});

test('tokens wait until enough of them are a minute old', () => {
  const sliding = new SlidingMinute();
  for (const at of [0, 10_000]) sliding.add(at, 400);
  expect(sliding.opensAt(20_000, 200, { ...free, tokens: 1_000 })).toBe(20_000);
  expect(sliding.opensAt(20_000, 500, { ...free, tokens: 1_000 })).toBe(60_000);
  expect(sliding.opensAt(20_000, 900, { ...free, tokens: 1_000 })).toBe(70_000);
});

test('a request larger than the whole minute is not kept for ever: it leaves alone', () => {
  const sliding = new SlidingMinute();
  expect(sliding.opensAt(0, 5_000, { ...free, tokens: 1_000 })).toBe(0);
  sliding.add(0, 1);
  expect(sliding.opensAt(0, 5_000, { ...free, tokens: 1_000 })).toBe(minute);
});

test('what a request really used replaces its estimate, as long as it counts', () => {
  const sliding = new SlidingMinute();
  const entry = sliding.add(0, 900);
  sliding.correct(entry, 100, 1_000);
  expect(sliding.opensAt(1_000, 900, { ...free, tokens: 1_000 })).toBe(1_000);
  sliding.correct(entry, 50, minute);
  sliding.add(minute, 1_000);
  expect(sliding.opensAt(minute, 1, { ...free, tokens: 1_000 })).toBe(2 * minute);
});

test('a clock that is set back by a year does not close the minute for a year', () => {
  const sliding = new SlidingMinute();
  const entry = sliding.add(Date.UTC(2027, 0), 1_000);
  const now = Date.UTC(2026, 0);
  expect(sliding.opensAt(now, 1, { requests: 1, tokens: 1_000 })).toBe(now);
  sliding.add(now, 10);
  sliding.correct(entry, 500_000, now);
  expect(sliding.opensAt(now, 1, { ...free, tokens: 1_000 })).toBe(now);
});

test('in every minute, wherever it begins, the limits hold', () => {
  const request = fc.record({
    pause: fc.nat({ max: 30_000 }),
    tokens: fc.integer({ min: 1, max: 600 }),
    used: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(request, { maxLength: 60 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 600, max: 2_000 }),
      (wanted, requests, tokens) => {
        const sliding = new SlidingMinute();
        const left: MinuteEntry[] = [];
        let now = 0;
        for (const one of wanted) {
          now = sliding.opensAt(now + one.pause, one.tokens, { requests, tokens });
          const entry = sliding.add(now, one.tokens);
          left.push(entry);
          sliding.correct(entry, Math.floor(one.tokens * one.used), now);
        }
        for (const { at } of left) {
          const together = left.filter((other) => other.at >= at && other.at < at + minute);
          expect(together.length).toBeLessThanOrEqual(requests);
          expect(together.reduce((sum, other) => sum + other.tokens, 0)).toBeLessThanOrEqual(
            tokens,
          );
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('the wait that is told is the shortest one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: 20_000 }), fc.integer({ min: 1, max: 500 })), {
        minLength: 1,
        maxLength: 30,
      }),
      fc.integer({ min: 1, max: 500 }),
      (pauses, asked) => {
        const limits = { requests: 5, tokens: 1_200 };
        const sliding = new SlidingMinute();
        const entries: MinuteEntry[] = [];
        let now = 0;
        for (const [pause, tokens] of pauses) {
          now += pause;
          entries.push(sliding.add(now, tokens));
        }
        const fits = (at: number): boolean => {
          const counting = entries.filter((entry) => at - entry.at < minute);
          const tokens = counting.reduce((sum, entry) => sum + entry.tokens, asked);
          return counting.length < limits.requests && tokens <= limits.tokens;
        };
        const opens = sliding.opensAt(now, asked, limits);
        expect(fits(opens)).toBe(true);
        expect(opens === now || !fits(opens - 1)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
