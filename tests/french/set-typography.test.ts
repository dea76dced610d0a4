import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { setTypography } from '#shared/french/set-typography.ts';

test.each([
  ["l'école", 'l’école'],
  ['le "plan" joint', 'le «\u00A0plan\u00A0» joint'],
  ['« plan »', '«\u00A0plan\u00A0»'],
  ['Objet : la voirie ;', 'Objet\u00A0: la voirie\u202F;'],
  ['à 18:30', 'à 18:30'],
  ['voir https://exemple.fr/a?b : oui', 'voir https://exemple.fr/a?b\u00A0: oui'],
  ['mairie@exemple.fr', 'mairie@exemple.fr'],
  ['12 500 €', '12\u202F500\u00A0€'],
  ['80%', '80\u00A0%'],
  ['M. Martin, n° 12', 'M.\u00A0Martin, n°\u00A012'],
  ['etc...', 'etc…'],
])('%s is printed %s', (typed, printed) => {
  expect(setTypography(typed)).toBe(printed);
});

test('done twice, it changes nothing more', () => {
  const words = fc.constantFrom(
    'a',
    "l'",
    '"',
    '«',
    '»',
    ' ',
    ':',
    ';',
    '!',
    '12',
    '500',
    '€',
    '%',
    '.',
    '…',
    '\n',
    'M.',
    'A',
    'http://x.fr',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
      const once = setTypography(parts.join(''));
      expect(setTypography(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});
