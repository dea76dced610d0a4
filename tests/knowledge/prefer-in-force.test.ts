import { expect, test } from '@jest/globals';
import type { Hit } from '#shared/knowledge/passage.ts';
import { preferInForce } from '#shared/knowledge/prefer-in-force.ts';

const hit = (documentId: string, score: number, expired: boolean): Hit => ({
  sourceId: `${documentId}#0`,
  documentId,
  space: 'rh',
  title: documentId,
  path: [],
  page: null,
  text: documentId,
  url: null,
  date: null,
  validUntil: null,
  owner: null,
  source: null,
  expired,
  score,
  coverage: score,
});
const names = (hits: readonly Hit[]): readonly string[] => hits.map(({ documentId }) => documentId);

test('the rates of past years give way to those in force, even when their words match better', () => {
  const hits = [hit('barème 2019–2023', 1, true), hit('barème 2026', 0.8, false)];
  expect(names(preferInForce(hits))).toEqual(['barème 2026']);
});

test('an expired source that alone speaks of the subject stays, to be shown as expired', () => {
  const hits = [hit('protocole sanitaire', 1, true), hit('télétravail', 0.2, false)];
  expect(names(preferInForce(hits))).toEqual(['protocole sanitaire', 'télétravail']);
});

test('nothing found stays nothing', () => {
  expect(preferInForce([])).toEqual([]);
});
