import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findOutliers, medianOf } from '#shared/synthesis/find-outliers.ts';

test('one contract that costs ten times the others is an outlier, and only it', () => {
  const found = findOutliers([100, 110, 95, 105, 1_000, 98, 102], 'ratio');
  expect(found.map(({ at }) => at)).toEqual([4]);
  expect(found[0]?.median).toBe(102);
  expect(found[0]?.score).toBeGreaterThan(3.5);
});

test('contracts large and small, twice as large from one to the next, are no outliers', () => {
  expect(findOutliers([10, 20, 40, 80, 160, 320, 640], 'ratio')).toEqual([]);
});

test('of contracts too unlike in size, none is told to be far from the others', () => {
  expect(findOutliers([10, 35, 120, 420, 1_500, 5_000, 900_000], 'ratio')).toEqual([]);
});

test('a loss among profits is compared by its difference', () => {
  const found = findOutliers([10, 12, 11, 13, -90, 12], 'ratio');
  expect(found.map(({ at }) => at)).toEqual([4]);
});

test('with fewer than five values nothing is usual, and values all alike have no outlier', () => {
  expect(findOutliers([1, 1, 1, 100], 'ratio')).toEqual([]);
  expect(findOutliers([7, 7, 7, 7, 7, 7], 'difference')).toEqual([]);
});

test('where most are alike, the one that differs is found', () => {
  expect(findOutliers([7, 7, 7, 7, 7, 7, 7, 70], 'difference').map(({ at }) => at)).toEqual([7]);
});

test('documents without the value are passed over, and keep their rank', () => {
  const found = findOutliers([null, 100, 101, null, 99, 100.5, 9_000, 98], 'ratio');
  expect(found.map(({ at }) => at)).toEqual([6]);
});

test('the order of the documents and their unit change nothing', () => {
  const amounts = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(amounts, (values) => {
      const found = findOutliers(values, 'ratio').map(({ at }) => values[at]);
      const reversed = [...values].reverse();
      const backwards = findOutliers(reversed, 'ratio').map(({ at }) => reversed[at]);
      expect(backwards.toSorted()).toEqual(found.toSorted());
      for (const { at, median, score } of findOutliers(values, 'ratio')) {
        expect(Math.sign(score)).toBe(Math.sign((values[at] ?? 0) - median));
      }
    }),
  );
});

test('the median of an even number of values lies between the two in the middle', () => {
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  expect(medianOf([])).toBe(0);
});
