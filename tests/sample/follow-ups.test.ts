import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Exchange } from '#shared/conversation/ports.ts';
import { measureRanking } from '#shared/knowledge/measure-ranking.ts';
import { openSampleKnowledge, type SampleKnowledge } from '../builders/sample-knowledge.ts';
import { type FollowUp, followUps, unseenFollowUps } from './follow-ups.fr.ts';

let sample: SampleKnowledge;

beforeAll(async () => {
  sample = await openSampleKnowledge();
});

afterAll(() => sample.close());

const asked = (question: string): Exchange => ({
  question,
  answer: '',
  kind: 'degraded',
  citations: [],
  at: 0,
  dataClass: 'internal',
  serving: null,
  trip: null,
  asked: null,
});

/** nDCG@10 of the documents found for the second question of an exchange. */
async function quality(
  [as, first, second, ...documents]: FollowUp,
  withHistory: boolean,
): Promise<number> {
  const hits = await sample.ask(as, second, withHistory ? [asked(first)] : []);
  const found = [...new Set(hits.map(({ documentId }) => documentId))];
  return measureRanking(found, new Map(documents.map((id) => [id, 1])))['ndcg@10'];
}

async function mean(exchanges: readonly FollowUp[], withHistory: boolean): Promise<number> {
  let sum = 0;
  for (const exchange of exchanges) sum += await quality(exchange, withHistory);
  return sum / exchanges.length;
}

test.each([
  ['written with the rules', followUps, 0.95],
  ['written after them', unseenFollowUps, 0.8],
])(
  'follow-ups %s are found better with what was asked before than alone, and well',
  async (...[, exchanges, floor]) => {
    const together = await mean(exchanges, true);
    expect(together).toBeGreaterThanOrEqual(await mean(exchanges, false));
    expect(together).toBeGreaterThan(floor);
  },
);

test('none is found worse with what was asked before', async () => {
  const lost: string[] = [];
  for (const exchange of [...followUps, ...unseenFollowUps]) {
    if ((await quality(exchange, true)) < (await quality(exchange, false))) lost.push(exchange[2]);
  }
  expect(lost).toEqual([]);
});

test('what is read first is chosen by the question that a follow-up leans on', async () => {
  const [hit] = await sample.ask('claire', 'et à 50 % ?', [
    asked('Combien de jours de congés ai-je à 80 % ?'),
  ]);
  expect(hit?.documentId).toBe('conges-annuels');
  const alone = await sample.ask('claire', 'et à 50 % ?');
  expect(alone[0]?.documentId).not.toBe('conges-annuels');
});
