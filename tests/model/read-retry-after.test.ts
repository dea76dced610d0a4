import { expect, test } from '@jest/globals';
import { readRetryAfter } from '../../bot/model/read-retry-after.ts';

const now = Date.parse('2026-11-22T08:00:00Z');
const read = (headers: Record<string, string>): number | null =>
  readRetryAfter(new Headers(headers), now);

test.each<[string, Record<string, string>, number | null]>([
  ['seconds', { 'retry-after': '30' }, 30_000],
  ['a fraction of a second', { 'retry-after': '0.5' }, 500],
  ['a date', { 'retry-after': 'Sun, 22 Nov 2026 08:00:10 GMT' }, 10_000],
  ['a date gone by', { 'retry-after': 'Sun, 22 Nov 2026 07:00:00 GMT' }, 0],
  ['milliseconds', { 'retry-after-ms': '120' }, 120],
  [
    'Azure’s milliseconds before the seconds',
    { 'x-ms-retry-after-ms': '9', 'retry-after': '1' },
    9,
  ],
  ['milliseconds that are none', { 'retry-after-ms': '-1', 'retry-after': '2' }, 2_000],
  ['words', { 'retry-after': 'plus tard' }, null],
  ['nothing', {}, null],
])('a wait is read from %s', (_, headers, wait) => {
  expect(read(headers)).toBe(wait);
});
