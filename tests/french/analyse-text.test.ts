import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyseText } from '#shared/french/analyse-text.ts';
import { foldText } from '#shared/french/fold-text.ts';
import { splitGrams } from '#shared/french/split-grams.ts';

test('articles, elisions and stop words leave no trace', () => {
  expect(analyseText("Les congés de l'agent qu’il a pris")).toEqual(
    analyseText('congés agent pris'),
  );
});

test('an acronym that reads as a stop word in lower case is a word: « mon CET », « cet agent »', () => {
  expect(analyseText('mon CET')).toEqual(['cet']);
  expect(analyseText('cet agent')).toEqual(analyseText('agent'));
  expect(analyseText('L’ASA')).toEqual(['asa']);
});

test('number, gender and accents do not part two forms of a word', () => {
  expect(analyseText('Rémunération')).toEqual(analyseText('rémunérations'));
  expect(analyseText('Œuvre')).toEqual(analyseText('oeuvre'));
  expect(analyseText('conge\u0301s')).toEqual(analyseText('congés'));
});

test('folding a text twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

test('any text gives terms, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const terms = analyseText(text);
      expect(terms).not.toContain('');
      expect(analyseText(text)).toEqual(terms);
    }),
  );
});

test('4-grams frame a word and never cut a character in two', () => {
  expect(splitGrams('conge')).toEqual(['_con', 'cong', 'onge', 'nge_']);
  expect(splitGrams('de')).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      for (const gram of splitGrams(word)) expect(gram.isWellFormed()).toBe(word.isWellFormed());
    }),
  );
});
