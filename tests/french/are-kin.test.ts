import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyseText } from '#shared/french/analyse-text.ts';
import { areKin } from '#shared/french/are-kin.ts';

const stem = (word: string): string => analyseText(word)[0] ?? '';

test.each([
  ['titulaire', 'titularisation'],
  ['contrat', 'contractuel'],
  ['absence', 'absent'],
  ['démission', 'démissionner'],
  ['indemnité', 'indemnitaire'],
  ['maternité', 'maternel'],
  ['fonction', 'fonctionnaire'],
])('%s and %s are of one family', (left, right) => {
  expect(areKin(stem(left), stem(right))).toBe(true);
  expect(areKin(stem(right), stem(left))).toBe(true);
});

test.each([
  ['contrat', 'contravention'],
  ['partiel', 'particulier'],
  ['intérêt', 'international'],
  ['entretien', 'entreprise'],
  ['transport', 'transmission'],
  ['prime', 'primaire'],
])('%s and %s are not', (left, right) => {
  expect(areKin(stem(left), stem(right))).toBe(false);
});

test('kinship goes both ways, and short words have none', () => {
  const words = fc.string({ unit: fc.constantFrom(...'aceilnorst'), maxLength: 12 });
  fc.assert(
    fc.property(words, words, (left, right) => {
      expect(areKin(left, right)).toBe(areKin(right, left));
      if (left.length < 5) expect(areKin(left, right)).toBe(false);
    }),
  );
});
