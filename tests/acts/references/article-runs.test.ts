import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { articleKey, writeArticle } from '#shared/acts/references/article-key.ts';
import { packArticles, unpackArticles } from '#shared/acts/references/article-runs.ts';

test('an article has one key however it is written, and one way to be written', () => {
  const written = ['L. 332-8', 'L332-8', 'l.332-8', 'L 332-8', 'L.\u00A0332-8'];
  expect(new Set(written.map(articleKey))).toEqual(new Set(['L332-8']));
  expect(writeArticle('L332-8')).toBe('L. 332-8');
  expect(articleKey('R.* 112-9')).toBe('R112-9');
  expect(writeArticle(articleKey('L. 1453-1 A'))).toBe('L. 1453-1 A');
  expect(writeArticle(articleKey('L. 25 bis'))).toBe('L. 25 bis');
  expect(writeArticle(articleKey('6 bis'))).toBe('6 bis');
  expect(articleKey('L.O. 1112-1')).toBe('LO1112-1');
});

test('runs of numbers are shortened', () => {
  expect(packArticles(['L211-3', 'L211-1', 'L211-2', 'L9', 'L10-1'])).toBe('L9 L10-1 L211-1..3');
  expect(unpackArticles('')).toEqual([]);
});

test('articles packed are the articles unpacked', () => {
  const key = fc
    .record({
      series: fc.constantFrom('L', 'R', 'D', 'LO'),
      numbers: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 }),
      suffix: fc.constantFrom('', 'A'),
    })
    .map(({ series, numbers, suffix }) => `${series}${numbers.join('-')}${suffix}`);
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 80 }), (keys) => {
      expect(unpackArticles(packArticles(keys)).toSorted()).toEqual(keys.toSorted());
    }),
  );
});
