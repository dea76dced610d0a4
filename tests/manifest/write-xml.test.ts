import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readXml } from '../../teams-app/manifest/checks/read-xml.ts';
import { shorten } from '../../teams-app/manifest/shorten.ts';
import { element, textElement, writeXml } from '../../teams-app/manifest/write-xml.ts';

const anyText: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 60 });

test('whatever stands in a name, the document stays well formed and says it again', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, value) => {
      const root = readXml(writeXml(element('a', { value }, [textElement('b', text)])));
      expect(root?.attributes['value']).toBe(readable(value));
      expect(root?.children[0]?.text).toBe(readable(text).trim());
    }),
  );
});

/** What XML 1.0 can hold of a text. */
const readable = (text: string): string =>
  text.replace(/[\t\n\r]+/g, ' ').replace(/[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/gu, '');

test.each([
  ['Communauté de communes des Trois-Vallons', 32, 'Communauté de communes…'],
  ['Ville de Saint-Aubin-des-Prés', 32, 'Ville de Saint-Aubin-des-Prés'],
  ['Saint-Germain-de-la-Coudre-et-de-la-Forêt', 32, 'Saint-Germain-de-la-Coudre…'],
])('%s fits in %i characters', (name, most, told) => {
  expect(shorten(name, most)).toBe(told);
});

test('a shortened name is never too long, nor cut through a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 8, max: 40 }),
      (name, most) => {
        const told = shorten(name, most);
        expect(told.length).toBeLessThanOrEqual(most);
        expect(told.isWellFormed()).toBe(true);
      },
    ),
  );
});
