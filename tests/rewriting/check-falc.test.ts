import { expect, test } from '@jest/globals';
import { checkFalc } from '#shared/rewriting/check-falc.ts';
import { falcRuleIds } from '#shared/rewriting/falc.ts';

const unmet = (text: string): readonly string[] =>
  checkFalc(text)
    .rules.filter(({ met }) => !met)
    .map(({ id }) => id);

test('a text written for everybody meets every rule', () => {
  const text = 'La mairie ouvre le lundi.\nVous pouvez venir à 9 heures.\nApportez votre carte.';
  expect(unmet(text)).toEqual([]);
});

test.each([
  [
    'Le service des affaires scolaires de la commune vous écrira bientôt pour vous donner la date de la rentrée.',
    'short-sentences',
  ],
  ['Venez ; nous vous aidons.', 'one-idea'],
  ['Venez. Nous vous aidons.', 'sentence-per-line'],
  ['Vous ne payez pas si vous ne venez pas.', 'few-negations'],
  ['Le repas est servi par un agent.', 'active-voice'],
  ['Écrivez afin de venir.', 'easy-words'],
  ['Le CCAS vous aide.', 'no-acronym'],
  ['Apportez vos papiers, etc.', 'no-abbreviation'],
  ['La salle a reçu le feu vert.', 'no-figurative'],
  ['Vous avez trois mois.', 'digits'],
  ['Le XXIe siècle.', 'no-roman-numeral'],
  ['Vous payez 20 %.', 'no-large-number'],
  ['Venez le 12/03/2026.', 'dates-in-full'],
  ['Vous & nous.', 'no-special-sign'],
  ['Venez (le matin).', 'no-brackets'],
  ['La mairie ouvre.\nLe parc ouvre.\nLa salle ouvre.', 'speaks-to-reader'],
])('%s breaks: %s', (text, id) => {
  expect(unmet(text)).toContain(id);
});

test('a breach stands where it says', () => {
  const text = 'Vous avez trois mois. Le CCAS vous aide.';
  for (const { where } of checkFalc(text).rules) {
    for (const { start, end, text: said } of where) expect(text.slice(start, end)).toBe(said);
  }
});

test('no text is ever called « en FALC »: it is a draft, to be reviewed by people concerned', () => {
  const { title, review, rules } = checkFalc('Bonjour.');
  expect(title).toBe('Projet FALC');
  expect(review).toBe('À faire relire par des personnes concernées');
  expect(rules.map(({ id }) => id)).toEqual(falcRuleIds);
  expect(checkFalc('Bonjour.', 'en').review).toContain('reviewed by people concerned');
});
