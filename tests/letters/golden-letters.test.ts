import { expect, test } from '@jest/globals';
import { lettersHeldOut } from './golden/letters-held-out.ts';
import { lettersOfResidents } from './golden/letters-of-residents.ts';
import { lettersOfStaffAndPartners } from './golden/letters-of-staff-and-partners.ts';
import { measureLetters, type Tally } from './measure-letters.ts';

const precision = ({ right, found }: Tally): number => right / found;
const recall = ({ right, expected }: Tally): number => right / expected;

/** Written for the project and looked at while the rules were: these figures are the best that can be hoped. */
const worked = measureLetters([...lettersOfResidents, ...lettersOfStaffAndPartners]);
/** Their faults were not looked at while the rules were written. */
const heldOut = measureLetters(lettersHeldOut);

test('there are letters enough to measure on', () => {
  expect(
    lettersOfResidents.length + lettersOfStaffAndPartners.length + lettersHeldOut.length,
  ).toBeGreaterThanOrEqual(25);
});

test('on the letters worked on, nearly every point and deadline is found, and nearly none is invented', () => {
  expect({ faults: worked.faults, ok: recall(worked.points) >= 0.97 }).toEqual({
    faults: worked.faults,
    ok: true,
  });
  expect(precision(worked.points)).toBeGreaterThanOrEqual(0.95);
  expect(recall(worked.told)).toBeGreaterThanOrEqual(0.95);
  expect(precision(worked.told)).toBeGreaterThanOrEqual(0.95);
});

test('on the letters held out, nine points in ten are found, and nine in ten of those found are there', () => {
  expect({ faults: heldOut.faults, ok: recall(heldOut.points) >= 0.9 }).toEqual({
    faults: heldOut.faults,
    ok: true,
  });
  expect(precision(heldOut.points)).toBeGreaterThanOrEqual(0.9);
  expect(recall(heldOut.kinds)).toBeGreaterThanOrEqual(0.85);
  expect(precision(heldOut.told)).toBe(1);
  expect(recall(heldOut.told)).toBeGreaterThanOrEqual(0.8);
});

test('nature, sender, date and day of the event are read', () => {
  for (const tally of [worked.natures, worked.senders, worked.dates, worked.events]) {
    expect(recall(tally)).toBeGreaterThanOrEqual(0.95);
  }
  for (const tally of [heldOut.natures, heldOut.senders, heldOut.dates, heldOut.events]) {
    expect(recall(tally)).toBeGreaterThanOrEqual(0.9);
  }
});
