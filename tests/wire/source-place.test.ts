import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeOfCitation, readSourcePlace, writeSourcePlace } from '#shared/wire/source-place.ts';

test('a place is read back from its link, whatever the names hold', () => {
  const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' });
  const passage = fc.option(fc.nat({ max: 999_999 }), { nil: null });
  fc.assert(
    fc.property(name, name, passage, (space, documentId, at) => {
      const place = { space, documentId, passage: at };
      expect(readSourcePlace(writeSourcePlace(place))).toEqual(place);
    }),
  );
});

test.each([
  '',
  'rh',
  'rh/',
  '/x',
  'rh/x/y',
  'rh/x/-1',
  'rh/x/1/2',
  'rh/%E0%A4%A/1',
  'rh/x/12345678',
  `rh/${'x'.repeat(600)}`,
])('« %s » names no place', (written) => {
  expect(readSourcePlace(written)).toBeNull();
});

test('whatever is typed in an address is read or refused, never thrown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      const place = readSourcePlace(written);
      if (place !== null) expect(place.space !== '' && place.documentId !== '').toBe(true);
    }),
  );
});

test('a citation’s place is its document and the index of its passage', () => {
  const citation = { space: 'rh', documentId: 'a#b', sourceId: 'a#b#12' };
  expect(placeOfCitation(citation)).toEqual({ space: 'rh', documentId: 'a#b', passage: 12 });
  expect(placeOfCitation({ ...citation, sourceId: 'x' }).passage).toBeNull();
});
