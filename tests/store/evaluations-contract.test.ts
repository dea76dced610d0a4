import { expect, test } from '@jest/globals';
import { evaluationOf } from '../builders/evaluations.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

test.each(storeAdapters)(
  '%s: runs come back whole, the latest first, each with its set',
  async (_, open) => {
    const store = await open();
    try {
      for (const at of [10, 30, 20]) await store.evaluations.keep(evaluationOf('rh.jsonl', at));
      await store.evaluations.keep(evaluationOf('autre.jsonl', 25));
      expect((await store.evaluations.list()).map(({ golden, at }) => [golden, at])).toEqual([
        ['rh.jsonl', 30],
        ['autre.jsonl', 25],
        ['rh.jsonl', 20],
        ['rh.jsonl', 10],
      ]);
      expect(await store.evaluations.list('autre.jsonl')).toEqual([
        evaluationOf('autre.jsonl', 25),
      ]);
      expect(await store.evaluations.list('inconnu.jsonl')).toEqual([]);
    } finally {
      await store.close();
    }
  },
);

test.each(storeAdapters)('%s: old runs go, the last of each set stays', async (_, open) => {
  const store = await open();
  try {
    for (const at of [10, 30, 20]) await store.evaluations.keep(evaluationOf('rh.jsonl', at));
    await store.evaluations.keep(evaluationOf('autre.jsonl', 5));
    expect(await store.evaluations.expire(25)).toBe(2);
    expect(await store.evaluations.expire(100)).toBe(0);
    expect((await store.evaluations.list()).map(({ golden, at }) => [golden, at])).toEqual([
      ['rh.jsonl', 30],
      ['autre.jsonl', 5],
    ]);
  } finally {
    await store.close();
  }
});
