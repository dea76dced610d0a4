import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '#shared/french/edit-distance.ts';

test.each([
  ['demission', 'demission', 0],
  ['demision', 'demission', 1],
  ['teletravial', 'teletravail', 1],
  ['declaratioin', 'declaration', 1],
  ['conges', 'congres', 1],
  ['retraite', 'retard', 4],
])('%s and %s are %d faults apart', (left, right, faults) => {
  expect(editDistance(left, right, 4)).toBe(faults);
});

test('it is the same both ways, nothing only for the same word, and never above one more than asked for', () => {
  const words = fc.string({ unit: fc.constantFrom(...'aeilnrst'), maxLength: 9 });
  fc.assert(
    fc.property(words, words, fc.nat(4), (left, right, most) => {
      const faults = editDistance(left, right, most);
      expect(editDistance(right, left, most)).toBe(faults);
      expect(faults === 0).toBe(left === right);
      expect(faults).toBeLessThanOrEqual(most + 1);
    }),
  );
});
