import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findFigures, isSameFigure } from '#shared/french/numbers.ts';

const normals = (text: string): readonly string[] => findFigures(text).map(({ normal }) => normal);

test.each([
  ['25 jours ouvrés', '25 jour'],
  ['vingt-cinq jours', '25 jour'],
  ['vingt-et-un jours', '21 jour'],
  ['quatre-vingts agents', '80 agent'],
  ['quatre-vingt-dix-sept agents', '97 agent'],
  ['soixante et onze points', '71 point'],
  ['cent vingt-cinq ans', '125 an'],
  ['deux mille trois cents euros', '2300 €'],
  ['80 %', '80 %'],
  ['90\u202f%', '90 %'],
  ['90 pour cent', '90 %'],
  ['1 234,5', '1234.5'],
  ['1\u00a0607 heures', '1607 heure'],
  ['1.234,50 €', '1234.5 €'],
  ['1,5 million d’euros', '1500000 €'],
  ['12,5 M€', '12500000 €'],
  ['35 h 30', '35.5 heure'],
  ['1/2 journée', '0.5'],
  ['un jour', '1 jour'],
])('the figure %p reads as %p', (text, normal) => {
  expect(normals(text)).toEqual([normal]);
});

test('an article, a date and the number of a law are not figures', () => {
  expect(normals('Une agente, le 12/03/2024, depuis janvier 2023, article L621-4')).toEqual([]);
});

test('words that make no number together are left alone', () => {
  expect(normals('deux trois mots')).toEqual([]);
});

test('two ways of writing a figure say the same; another unit says something else', () => {
  const [words, figure, hours] = findFigures('vingt jours, 20 jours, 20 heures');
  if (words === undefined || figure === undefined || hours === undefined)
    throw new Error('missing');
  expect(isSameFigure(words, figure)).toBe(true);
  expect(isSameFigure(figure, hours)).toBe(false);
});

test('every whole number written the French way is read back', () => {
  const french = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cents) => {
      const value = cents / 100;
      expect(findFigures(`Total : ${french.format(value)} €.`).map((f) => f.value)).toEqual([
        value,
      ]);
    }),
  );
});

test('any text at all gives figures that stand where they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { start, end, text: own, value } of findFigures(text)) {
        expect(text.slice(start, end)).toBe(own);
        expect(Number.isFinite(value)).toBe(true);
      }
    }),
  );
});
