import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { setTypography } from '#shared/french/set-typography.ts';
import { mendTypography } from '#shared/rewriting/mend-typography.ts';
import { checkText } from '../builders/act-texts.ts';

const piece = fc.constantFrom(
  ...[
    'le conseil',
    'l’avis',
    "l'avis",
    '"mot"',
    '« mot »',
    '«mot»',
    '" mot "',
    '12 %',
    '12%',
    '5 €',
  ],
  ...[
    ' :',
    ':',
    ' ;',
    '; ',
    '!',
    ' ?',
    ', ',
    '. ',
    '(a)',
    '  ',
    '\u00A0',
    '18:30',
    'n° 12',
    '»',
    '«',
    '"',
  ],
  ...['[à compléter : x]', '[ à compléter: x ]', 'a:b', '1/2', '…'],
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => `Ainsi ${pieces.join(' ')} d’abord.`);

const faultsIn = (written: string): readonly string[] =>
  checkText(written)
    .filter(({ rule }) => rule === 'typography')
    .map(({ message }) => message);

test('what one screen mended, another one does not blame', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(faultsIn(mendTypography(written).text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('nor what was set as it is printed', () => {
  const plain = 'Le conseil décide : "oui" ; l\'avis est à 12% [à compléter : x] ! ’a’';
  expect(faultsIn(plain)).not.toEqual([]);
  expect(faultsIn(setTypography(plain))).toEqual([]);
});
