import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressOf, readPlace } from '../../teams-app/tabs/review/review-place.ts';
import { countActiveTime } from '../../teams-app/tabs/review/sheet/active-time.ts';
import { secondsLeft } from '../../teams-app/tabs/review/sheet/count-left.ts';
import { expandLines } from '../../teams-app/tabs/review/sheet/expand-lines.ts';
import { joinBoxes } from '../../teams-app/tabs/review/sheet/join-boxes.ts';
import { readWritten } from '../../teams-app/tabs/review/sheet/read-written.ts';
import { filterFields, searchFields } from '../../teams-app/tabs/review/sheet/sheet-subject.ts';
import { shortcutOf } from '../../teams-app/tabs/review/sheet/shortcuts.ts';
import { splitByQuote } from '../../teams-app/tabs/review/sheet/split-by-quote.ts';
import { sampleSheet } from '../builders/synthesis-samples.ts';

const name = fc.string({ minLength: 1, unit: 'grapheme' });

test('every place has an address that leads back to it, whatever the names in it', () => {
  const place = fc.oneof(
    fc.record({ screen: fc.constant('jobs' as const), jobId: fc.option(name) }),
    fc.record({ screen: fc.constant('start' as const) }),
    fc.record({ screen: fc.constant('minutes' as const), jobId: name }),
    fc.record({
      screen: fc.constant('sheet' as const),
      ...{ jobId: name, documentId: name, fieldId: fc.option(name) },
    }),
  );
  fc.assert(fc.property(place, (one) => expect(readPlace(addressOf(one))).toEqual(one)));
  expect(readPlace('#relecture/%E0%A4%A')).toEqual({ screen: 'jobs', jobId: null });
});

test.each([
  ['1 234 567,89 €', 1_234_567.89],
  ['1.234.567,89', 1_234_567.89],
  ['1234.5', 1_234.5],
  ['-\u00a012\u202f500', -12_500],
  ['(12 500)', -12_500],
  ['1,2 M€', 1_200_000],
  ['4,6 %', 4.6],
] as const)('an amount typed as %s is understood', (typed, value) => {
  const read = readWritten('amount', typed);
  expect(read?.as === 'number' && Math.abs(read.value - value) < 1e-6).toBe(true);
});

test('what is no amount, no day, neither yes nor no is not understood', () => {
  for (const typed of ['', 'beaucoup', '12-13', '1,2,3', '€']) {
    expect([typed, readWritten('amount', typed)]).toEqual([typed, null]);
  }
  expect(readWritten('date', '31/02/2025')).toBeNull();
  expect(readWritten('date', '14/10/2025')).toEqual({ as: 'date', iso: '2025-10-14' });
  expect([readWritten('yes-no', 'Oui'), readWritten('yes-no', 'peut-être')]).toEqual([
    { as: 'yes-no', yes: true },
    null,
  ]);
});

test('every number is understood as it is written in French', () => {
  const format = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
      expect(readWritten('amount', `${format.format(cents / 100)} €`)).toEqual({
        as: 'number',
        value: cents === 0 ? expect.anything() : cents / 100,
      });
    }),
  );
});

test('a pause of more than a minute is not counted, nor the time of a page that is not seen', () => {
  let now = 0;
  const time = countActiveTime(() => now);
  time.look('a');
  now += 20_000;
  time.touch();
  now += 61_000;
  time.touch();
  now += 5_000;
  time.leave();
  now += 30_000;
  time.touch();
  now += 4_000;
  time.look('b');
  now += 1_500;
  expect([time.take('a'), time.take('b'), time.take('a')]).toEqual([29, 1.5, 0]);
});

test('the time left follows the pace that was measured, and is not told before', () => {
  const count = { accepted: 3, corrected: 1, rejected: 0, open: 0, seconds: 80 };
  expect(secondsLeft(18, count)).toBe(360);
  expect(secondsLeft(18, { ...count, accepted: 0, corrected: 0, seconds: 0 })).toBeNull();
});

test('a quote is found whatever the spaces, bars and ends of line; nothing is marked for one that is not there', () => {
  expect(
    splitByQuote('Voir : Total  des\nrecettes 12\u00a0500 € fin', 'Total des recettes | 12 500 €'),
  ).toEqual({
    ...{ before: 'Voir : ', quote: 'Total  des\nrecettes 12\u00a0500 €', after: ' fin' },
  });
  expect(splitByQuote('Total (a+b)*', '(a+b)*')?.before).toBe('Total ');
  expect([splitByQuote('Total', 'Somme'), splitByQuote('Total', ' | ')]).toEqual([null, null]);
});

test('the cells of a row are marked as one, two lines as two', () => {
  const cell = (x: number, y: number) => ({ x, y, width: 0.1, height: 0.02 });
  const lines = joinBoxes([cell(0.1, 0.5), cell(0.4, 0.501), cell(0.1, 0.53)]);
  expect(lines).toHaveLength(2);
  expect(lines[0]?.width).toBeCloseTo(0.4);
});

test('single keys act outside texts only, without a modifier, and not once they are off; arrows among the fields', () => {
  const press = (key: string, part: object = {}) => ({
    ...{ key, ctrlKey: false, metaKey: false, altKey: false },
    ...part,
  });
  expect(shortcutOf(press('a'), 'elsewhere', true)).toBe('accept');
  expect(shortcutOf(press('A'), 'fields', true)).toBe('accept');
  expect(shortcutOf(press('a'), 'text', true)).toBeNull();
  expect(shortcutOf(press('a', { ctrlKey: true }), 'elsewhere', true)).toBeNull();
  expect(shortcutOf(press('a'), 'fields', false)).toBeNull();
  expect(shortcutOf(press('ArrowDown'), 'fields', false)).toBe('next');
  expect(shortcutOf(press('ArrowDown'), 'elsewhere', true)).toBeNull();
  expect(shortcutOf(press('toString'), 'elsewhere', true)).toBeNull();
});

test('a table is reviewed line by line under the titles that tell its lines apart; fields without lines stay whole', () => {
  const fields = expandLines(sampleSheet.fields);
  expect(fields.map(({ fieldId }) => fieldId).slice(-2)).toEqual(['lignes.1', 'lignes.2']);
  expect(fields.some(({ fieldId }) => fieldId === 'lignes')).toBe(false);
  expect(fields).toHaveLength(sampleSheet.fields.length + 1);
  expect(searchFields(fields, 'impots et TAXES').map(({ fieldId }) => fieldId)).toEqual([
    'lignes.2',
  ]);
  expect(filterFields(fields, 'absent', new Map()).map(({ fieldId }) => fieldId)).toEqual([
    'taux_moyen',
  ]);
});
