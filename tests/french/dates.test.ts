import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDates, supportsDate } from '#shared/french/dates.ts';

const normals = (text: string): readonly string[] => findDates(text).map(({ normal }) => normal);

test.each([
  ['le 1er janvier 2024', '2024-01-01'],
  ['le 15 févr. 2024', '2024-02-15'],
  ['12/03/2024', '2024-03-12'],
  ['12.03.24', '2024-03-12'],
  ['2024-03-12', '2024-03-12'],
  ['en mars 2023', '2023-03'],
  ['avant le 31 décembre', '--12-31'],
  ['avant le 31/12', '--12-31'],
  ['en 2022', '2022'],
])('%p is the date %p', (text, normal) => {
  expect(normals(text)).toEqual([normal]);
});

test.each(['45/13/2024', '2024 euros', 'article 2024-1234', 'un mardi', '1/2 journée'])(
  '%p holds no date',
  (text) => {
    expect(normals(text)).toEqual([]);
  },
);

test('a precise date supports a vaguer claim, never the other way round', () => {
  expect(supportsDate('2024-01-15', '2024-01')).toBe(true);
  expect(supportsDate('2024-01-15', '2024')).toBe(true);
  expect(supportsDate('2024-01-15', '--01-15')).toBe(true);
  expect(supportsDate('2024', '2024-01-15')).toBe(false);
  expect(supportsDate('--01-15', '2024-01-15')).toBe(false);
});

test('every day of a century is read back from its French form', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }),
      (day) => {
        const written = day.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
        expect(normals(written)).toEqual([day.toISOString().slice(0, 10)]);
      },
    ),
  );
});
