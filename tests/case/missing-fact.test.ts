import { expect, test } from '@jest/globals';
import { type Facts, noFacts } from '#shared/case/facts.ts';
import { missingFact, subjectOf } from '#shared/case/missing-fact.ts';
import type { ScopedPassage } from '#shared/case/scope-of-passage.ts';

const section = (path: readonly string[], text: string, title = 'Démission'): ScopedPassage => ({
  title,
  path,
  text,
});
const agent: Facts = { ...noFacts, versant: ['FPT'] };
const own = section(['FPT', 'Contractuel', 'Préavis'], 'Le préavis est de 2 mois.');
const official = section(['FPT', 'Fonctionnaire', 'Préavis'], 'Le préavis est de 1 mois.');
const missing = (beside: readonly ScopedPassage[], known: Facts = agent): unknown =>
  missingFact(own, beside, known, own.text ?? '');

test('a rule that another statut has otherwise is worth one question', () => {
  expect(missing([own, official])).toEqual({
    fact: 'statut',
    choices: [['contractuel'], ['titulaire', 'stagiaire']],
  });
});

test('what somebody told is not missing', () => {
  expect(missing([own, official], { ...agent, statut: ['contractuel'] })).toBeNull();
});

test('the same figures ask for nothing', () => {
  expect(
    missing([own, section(['FPT', 'Fonctionnaire', 'Préavis'], 'Deux mois, soit 2 mois.')]),
  ).toBeNull();
});

test('another subject, another branch or another case says nothing of this one', () => {
  expect(missing([section(['FPT', 'Fonctionnaire', 'Chômage'], '6 mois.')])).toBeNull();
  expect(missing([section(['FPE', 'Fonctionnaire', 'Préavis'], '6 mois.')])).toBeNull();
  expect(missing([section(['FPT', 'Fonctionnaire', 'Préavis'], '6 mois.', 'Mutation')])).toBeNull();
});

test('a notice that binds one statut alone is asked about; a share of time without figures is not', () => {
  expect(
    missing([section(['FPT', 'Fonctionnaire', 'Préavis'], 'Aucun texte ne le fixe.')]),
  ).not.toBeNull();
  const full = section(['Agent à temps complet'], '25 jours.');
  const part = section(['Agent à temps partiel'], 'Voir la fiche.');
  expect(missingFact(full, [full, part], agent, '25 jours')).toBeNull();
});

test('temps partiel and temps non complet are told apart', () => {
  const part = section(['Agent à temps partiel'], '20 jours.', 'Congés');
  const less = section(['Agent à temps non complet'], '15 jours.', 'Congés');
  expect(missingFact(part, [part, less], agent, '20 jours')).toEqual({
    fact: 'quotite',
    choices: [['temps-partiel'], ['temps-non-complet']],
  });
});

test('two sheets on one subject for two statuts have one subject', () => {
  expect(subjectOf({ title: 'Temps partiel d’un fonctionnaire', path: [] })).toBe(
    subjectOf({ title: 'Temps partiel d’un contractuel de la fonction publique', path: [] }),
  );
});
