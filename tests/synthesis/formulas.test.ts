import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluateFormula } from '#shared/synthesis/evaluate-formula.ts';
import { type Formula, fieldsOf, readFormula } from '#shared/synthesis/read-formula.ts';
import { writeFormula } from '#shared/synthesis/write-formula.ts';

function reckon(text: string, values: Readonly<Record<string, number>> = {}) {
  const reading = readFormula(text);
  if (!reading.ok) throw new Error(reading.fault);
  return evaluateFormula(reading.formula, (id) => values[id] ?? null);
}

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 4 - 3', 3],
  ['100 / 10 / 2', 5],
  ['-2 * 3', -6],
  ['2,5 * 2', 5],
  ['somme(a, b, 1)', 31],
  ['sinon(absent, a)', 10],
  ['a × b ÷ 2 − 1', 99],
])('%s comes to %d', (text, value) => {
  expect(reckon(text, { a: 10, b: 20 })).toMatchObject({ ok: true, value });
});

test('a missing field makes the value absent, and is named; it is never zero', () => {
  expect(reckon('recettes - depenses', { recettes: 100 })).toEqual({
    ok: false,
    missing: ['depenses'],
    byZero: false,
  });
});

test('what stands in for a missing field is told', () => {
  expect(reckon('sinon(reelles, totales) + 1', { totales: 5 })).toEqual({
    ok: true,
    value: 6,
    second: ['totales'],
  });
});

test('a division by zero gives no value', () => {
  expect(reckon('a / b', { a: 1, b: 0 })).toMatchObject({ ok: false, byZero: true });
});

test.each([
  ['', 'empty'],
  ['a +', 'unfinished'],
  ['(a', 'unfinished'],
  ['a b', 'unexpected'],
  ['a ^ 2', 'unknown-sign'],
  ['max(a, b)', 'unknown-function'],
  ['constructor(a)', 'unknown-function'],
  ['a)', 'unexpected'],
  [`${'('.repeat(200)}1${')'.repeat(200)}`, 'too-long'],
  ['1+'.repeat(2_000), 'too-long'],
])('« %s » is refused', (text, fault) => {
  expect(readFormula(text)).toMatchObject({ ok: false, fault });
});

const formulas: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.integer({ min: 0, max: 1_000 }).map((value): Formula => ({ kind: 'number', value })),
    fc.constantFrom('a', 'b', 'total_n1').map((id): Formula => ({ kind: 'field', id })),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/'), tie('formula'), tie('formula'))
      .map(([sign, left, right]): Formula => ({ kind: 'operation', sign, left, right })),
    tie('formula').map((of): Formula => ({ kind: 'negative', of })),
  ),
})).formula;

test('a formula that is written and read again comes to the same', () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      const read = readFormula(writeFormula(formula, (id) => id));
      expect(read.ok).toBe(true);
      if (!read.ok) return;
      const value = (id: string): number => id.length * 7;
      const [left, right] = [formula, read.formula].map((one) => evaluateFormula(one, value));
      if (left?.ok === true && right?.ok === true) {
        expect(right.value).toBeCloseTo(left.value, 6);
      } else {
        expect(right?.ok).toBe(left?.ok);
      }
      expect(fieldsOf(read.formula)).toEqual(fieldsOf(formula));
    }),
  );
});

test('no text makes the reading of formulas fail', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      expect(typeof readFormula(text).ok).toBe('boolean');
    }),
  );
});
