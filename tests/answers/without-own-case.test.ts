import { expect, test } from '@jest/globals';
import { withoutOwnCase } from '#shared/answers/without-own-case.fr.ts';

test.each([
  ['congé de maternité je suis stagiaire', 'congé de maternité'],
  ['comment ouvrir un cet stagiaire', 'comment ouvrir un cet'],
  ['congé parental titulaire à 80 %', 'congé parental'],
  ['durée du congé de maladie titulaire à temps partiel 80 %', 'durée du congé de maladie'],
])('the detail that a person adds of herself is not searched: %s', (question, searched) => {
  expect(withoutOwnCase(question)).toBe(searched);
});

test.each([
  'stagiaire inapte',
  'je suis stagiaire',
  'Je suis contractuelle, combien de jours pour un mariage ?',
  'combien je gagne si je passe à 80 % ?',
  'puis-je demander à travailler à 80 % ?',
  'Et à 90 % ?',
])('what is asked stays whole: %s', (question) => {
  expect(withoutOwnCase(question)).toBe(question);
});
