import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measureRanking } from '#shared/knowledge/measure-ranking.ts';

test('the measures of a list worked out by hand', () => {
  const grades = new Map([
    ['main', 2],
    ['also', 1],
    ['lost', 1],
  ]);
  const ideal = 2 + 1 / Math.log2(3) + 1 / 2;
  expect(measureRanking(['other', 'main', 'also'], grades)).toEqual({
    'ndcg@10': (2 / Math.log2(3) + 1 / 2) / ideal,
    'recall@10': 2 / 3,
    'recall@100': 2 / 3,
    'mrr@10': 1 / 2,
  });
});

test('a document past the tenth place counts for recall at 100 alone', () => {
  const ranked = [...Array.from({ length: 10 }, (_, at) => `other ${at}`), 'right'];
  expect(measureRanking(ranked, new Map([['right', 1]]))).toEqual({
    'ndcg@10': 0,
    'recall@10': 0,
    'recall@100': 1,
    'mrr@10': 0,
  });
});

test('a query whose judgements are all zero scores zero, never not-a-number', () => {
  expect(measureRanking(['a'], new Map([['a', 0]]))['ndcg@10']).toBe(0);
});

test('every measure is a fraction, and the ideal order scores 1', () => {
  const grades = fc.dictionary(fc.string(), fc.integer({ min: 1, max: 3 }), {
    minKeys: 1,
    maxKeys: 12,
  });
  fc.assert(
    fc.property(grades, fc.array(fc.string()), (judged, noise) => {
      const judgements = new Map(Object.entries(judged));
      const best = [...judgements].sort(([, left], [, right]) => right - left).map(([id]) => id);
      expect(measureRanking(best, judgements)['ndcg@10']).toBeCloseTo(1);
      for (const value of Object.values(measureRanking([...new Set(noise)], judgements))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
