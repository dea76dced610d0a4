import { expect, test } from '@jest/globals';
import { speaksEnough } from '#shared/answers/speaks-enough.ts';

const passage = (coverage: number, text = 'Les congés annuels durent cinq semaines.') => ({
  title: 'Congés annuels',
  path: ['Durée'],
  text,
  coverage,
});

test('a passage that holds what is asked, by weight and by number, speaks of it', () => {
  expect(speaksEnough('Combien de semaines de congés annuels ?', [passage(0.9)])).toBe(true);
});

test('one heavy word of five, said in passing, does not', () => {
  const question = 'Tarif de la piscine pendant les congés annuels de Pâques ?';
  expect(speaksEnough(question, [passage(0.3)])).toBe(false);
  expect(speaksEnough('Tarif des semaines de piscine ?', [passage(0.35)])).toBe(false);
});

test('an everyday word is held where the texts’ own words for it are', () => {
  expect(speaksEnough('Combien de vacances ?', [passage(0.2)])).toBe(true);
  expect(speaksEnough('Combien de chocolat ?', [passage(0.2)])).toBe(false);
});

test('one passage of several is enough, none is not', () => {
  const other = { ...passage(0, 'Autre chose.'), title: 'Autre', path: [] };
  expect(speaksEnough('Quels congés annuels ?', [other, passage(0.9)])).toBe(true);
  expect(speaksEnough('Quels congés annuels ?', [])).toBe(false);
});

test('a question made of asking words alone is answered by weight alone', () => {
  expect(speaksEnough('Combien ?', [passage(0.9)])).toBe(true);
  expect(speaksEnough('Combien ?', [passage(0.1)])).toBe(false);
});
