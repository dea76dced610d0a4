import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  agrees,
  announcedFactor,
  findWrittenNumbers,
  readWrittenNumber,
} from '#shared/french/written-numbers.ts';
import { formatFigure } from '#shared/language/format-figure.ts';

test.each([
  ['147\u202f036\u202f397,94\u00a0€', 147_036_397.94, '€', 0.01],
  ['414,5 M€', 414_500_000, '€', 100_000],
  ['992M€', 992_000_000, '€', 1_000_000],
  ['1,2 Md€', 1_200_000_000, '€', 100_000_000],
  ['12 k€', 12_000, '€', 1_000],
  ['(12 345)', -12_345, null, 1],
  ['\u22123,2 %', -3.2, '%', 0.1],
  ['+4,6 %', 4.6, '%', 0.1],
  ['- 12 345,00 €', -12_345, '€', 0.01],
  ['1.234,50', 1_234.5, null, 0.01],
  ['12 m³', 12, 'm³', 1],
  ['0,00 €', 0, '€', 0.01],
])('reads the cell %s', (cell, value, unit, step) => {
  expect(readWrittenNumber(cell)).toMatchObject({ value, unit, step });
});

test.each([
  '',
  '€',
  'Autres',
  'CA 2019',
  '12 rue de la Paix',
  '3 à 5',
  '(12',
  '12 345)',
  '1 2 3',
  '—',
  'n.c.',
])('takes « %s » for no number', (cell) => {
  expect(readWrittenNumber(cell)).toBeNull();
});

test('finds the figures of a sentence, and neither its years nor its dates', () => {
  const text =
    'En 2020, les dépenses atteignent 414,5M€ soit +16,1 M€ et 4% ; au 31/12/2020 et au 1er mai, 43 154 foyers.';
  expect(findWrittenNumbers(text).map(({ value, unit }) => [value, unit])).toEqual([
    [414_500_000, '€'],
    [16_100_000, '€'],
    [4, '%'],
    [43_154, null],
  ]);
});

test('a rounded figure stands for what rounds to it, and for nothing else', () => {
  const rounded = readWrittenNumber('414,5 M€');
  expect(rounded).not.toBeNull();
  if (rounded === null) return;
  expect(agrees(rounded, 414_451_000)).toBe(true);
  expect(agrees(rounded, 414_902_371.22)).toBe(false);
});

test('an amount written for the reader is read back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (count) => {
      const value = count / 100;
      expect(readWrittenNumber(formatFigure(value, '€', 'fr'))?.value).toBe(value);
    }),
  );
});

test('no text makes the reading of numbers fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      readWrittenNumber(text);
      for (const { start, end } of findWrittenNumbers(text)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test.each([
  ['Comptes (en milliers d’euros)', 1_000],
  ['Montants en k€', 1_000],
  ['en M€', 1_000_000],
  ['En euros', 1],
  ['en mètres', 1],
])('a table headed « %s » counts by %i', (caption, factor) => {
  expect(announcedFactor(caption)).toBe(factor);
});
