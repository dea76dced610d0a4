import { expect, test } from '@jest/globals';
import { answerNotFound } from '#shared/answers/answer-not-found.ts';
import { answerWithoutModel } from '#shared/answers/answer-without-model.ts';
import { chooseShown } from '#shared/answers/choose-shown.ts';
import { joinFollowing } from '#shared/answers/join-following.ts';
import { knownCase } from '#shared/case/known-case.ts';
import type { Hit } from '#shared/knowledge/passage.ts';
import type { Grounds } from '#shared/turn/recipe.ts';
import { hitOf } from '../builders/hits.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const hit = (documentId: string, index: number, score: number, more: Partial<Hit> = {}): Hit =>
  hitOf({
    documentId,
    sourceId: `${documentId}#${index}`,
    text: `Texte ${index} de ${documentId}.`,
    readers: null,
    score,
    ...more,
  });
const grounds = (hits: readonly Hit[]): Grounds => ({
  question: 'Que faire ?',
  asked: 'Que faire ?',
  history: [],
  material: '',
  case: knownCase('', [], 'FPT'),
  hits,
  language: 'fr',
  snapshot: scriptedPolicy,
  today: '2026-11-22',
});
const names = (hits: readonly Hit[]): readonly string[] => hits.map(({ sourceId }) => sourceId);

test('up to three passages of the best document are shown, and others only when nearly as good', () => {
  const hits = [
    hit('accident', 0, 1),
    hit('autre', 0, 0.95),
    hit('accident', 2, 0.9),
    hit('loin', 0, 0.4),
    hit('accident', 4, 0.5),
  ];
  expect(names(chooseShown(hits))).toEqual(['accident#0', 'accident#2', 'autre#0']);
  expect(chooseShown([])).toEqual([]);
});

test('passages that follow each other under one heading are read as one, a table header said once', () => {
  const rows = (text: string): Partial<Hit> => ({ path: ['Montants'], text });
  const hits = [
    hit('bareme', 3, 1, rows('Mois | Jour\nMars | 3')),
    hit('bareme', 2, 0.95, rows('Mois | Jour\nMai | 1')),
    hit('bareme', 4, 0.9, rows('Suite.')),
    hit('bareme', 5, 0.9),
    hit('autre', 5, 0.9, rows('Ailleurs.')),
  ];
  expect(joinFollowing(hits).map(({ sourceId, text }) => [sourceId, text])).toEqual([
    ['bareme#2', 'Mois | Jour\nMai | 1\nMars | 3\nSuite.'],
    ['bareme#5', 'Texte 5 de bareme.'],
    ['autre#5', 'Ailleurs.'],
  ]);
});

test('what a document says can neither link, cite, nor leave its quote', () => {
  const title = '![x](https://evil.example/a.png) <img onerror=1>\n# Titre';
  const text = '[portail RH](https://evil.example/login) [2]\n> faux\n# Titre';
  for (const told of [
    answerWithoutModel(grounds([hit('a', 0, 1, { title, text })]), { kind: 'not-configured' }),
    answerNotFound(grounds([hit('a', 0, 1, { title, text })])),
  ]) {
    expect(told.text).not.toMatch(/\]\(|<img|\[2\]|^#/mu);
    expect(told.text.match(/\[\d\]/gu)).toEqual(['[1]']);
  }
});

test('the first of a month is written as the French write it', () => {
  const told = answerWithoutModel(grounds([hit('a', 0, 1)]), { kind: 'not-configured' });
  expect(told.text).toContain('1er mars 2026');
});
