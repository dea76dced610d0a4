import { expect, test } from '@jest/globals';
import { kindOfQuestion, kindOfTitle, type QuestionKind } from '#shared/french/kind-of-question.ts';

const asked: readonly (readonly [string, QuestionKind])[] = [
  ['Puis-je reporter mes congés ?', 'yes-or-no'],
  ['Est-ce que le télétravail est un droit ?', 'yes-or-no'],
  ['Un contractuel a-t-il droit au CET ?', 'yes-or-no'],
  ['Combien de jours de congés ai-je ?', 'amount'],
  ['Combien de temps dure la période d’essai ?', 'time'],
  ['Quelle est la durée du préavis ?', 'time'],
  ['Comment demander un temps partiel ?', 'manner'],
  ['Pourquoi ma demande est-elle refusée ?', 'reason'],
  ['C’est quoi le RIFSEEP ?', 'definition'],
  ['Où dois-je envoyer mon arrêt ?', 'place'],
  ['Qui signe mon ordre de mission ?', 'person'],
  ['Quelles pièces faut-il fournir ?', 'choice'],
  ['congé paternité', 'other'],
  ['', 'other'],
];

test.each(asked)('« %s » asks for: %s', (question, kind) => {
  expect(kindOfQuestion(question)).toBe(kind);
});

test('a title that is no question asks nothing', () => {
  expect(kindOfTitle('Comment le temps de travail est compté')).toBe('none');
  expect(kindOfTitle('Temps de travail : comment est-il compté ?')).toBe('manner');
});
