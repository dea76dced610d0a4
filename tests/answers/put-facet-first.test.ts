import { expect, test } from '@jest/globals';
import { putFacetFirst } from '#shared/answers/put-facet-first.ts';
import type { Hit } from '#shared/knowledge/passage.ts';
import { hitOf } from '../builders/hits.ts';

const title = 'Congé de paternité';
const passage = (index: number, path: readonly string[], text: string, score: number): Hit => ({
  ...hitOf({ documentId: 'paternite', title, path, text, score }),
  sourceId: `paternite#${index}`,
});
const death = passage(
  0,
  ['Comment faire la demande ?', 'En cas de décès de la mère'],
  'Le père adresse sa demande.',
  1,
);
const twins = passage(
  1,
  ['Quelle est la durée ?', 'Naissance multiple'],
  'Il dure 32 jours.',
  0.95,
);
const single = passage(2, ['Quelle est la durée ?', 'Naissance d’un enfant'], '25 jours.', 0.9);
const texts = passage(3, ['Textes de référence'], 'Décret n° 2021-846.', 0.97);
const all = [death, texts, twins, single];
const firstFor = (question: string, known: readonly string[] = []): string | undefined =>
  putFacetFirst(all, question, known)[0]?.sourceId;

test('a question on a number of days is answered by the passage on the duration, the rule before its special case', () => {
  expect(firstFor('congé paternité combien de jours')).toBe(single.sourceId);
});

test('a special case comes first when the question names it, or the words of the texts for what it says', () => {
  expect(firstFor('durée du congé pour une naissance multiple')).toBe(twins.sourceId);
  expect(firstFor('jumeaux : combien de jours', ['naissances multiples'])).toBe(twins.sourceId);
  expect(firstFor('comment faire ma demande après le décès de la mère')).toBe(death.sourceId);
});

test('a list of references comes last of its document', () => {
  expect(putFacetFirst(all, 'congé de paternité', []).at(-1)?.sourceId).toBe(texts.sourceId);
});

test('documents keep their order and their best score', () => {
  const other = {
    ...hitOf({ documentId: 'autre', score: 0.99 }),
  };
  const ordered = putFacetFirst([...all, other], 'congé paternité combien de jours', []);
  expect(ordered.slice(0, 2).map(({ sourceId, score }) => [sourceId, score])).toEqual([
    [single.sourceId, 1],
    [other.sourceId, 0.99],
  ]);
});

test('the passage that held most of the question stays among the three that are read', () => {
  const ordered = putFacetFirst(all, 'congé paternité combien de jours', []);
  expect(ordered.slice(0, 3).map(({ sourceId }) => sourceId)).toContain(death.sourceId);
});

test('nothing found stays nothing', () => {
  expect(putFacetFirst([], 'combien', [])).toEqual([]);
});
