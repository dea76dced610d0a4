import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ValidatedQuery } from '#shared/validated/ports.ts';
import { searchAnswers } from '#shared/validated/search-answers.ts';
import { validatedAnswer } from '../builders/validated-answers.ts';

const badge = validatedAnswer('Que faire si j’oublie de badger ?', { served: 2 });
const bonus = validatedAnswer('Quand la prime annuelle est-elle versée ?', {
  answer: 'Elle est versée avec la paie de novembre.',
  served: 9,
});
const pay = validatedAnswer('Où trouver mon bulletin de paie ?', { served: 1 });
const all = [badge, bonus, pay];

const asker = (text: string, more: Partial<ValidatedQuery> = {}): ValidatedQuery => ({
  text,
  spaces: ['rh'],
  groups: ['all-agents'],
  versant: 'FPT',
  ...more,
});

const found = (text: string, answers = all, more = {}): readonly string[] =>
  searchAnswers(answers, asker(text, more)).map(({ question }) => question);

test('without a word, what was served most comes first', () => {
  expect(found('')).toEqual([bonus.question, badge.question, pay.question]);
  expect(found('le la de')).toHaveLength(3);
});

test('a word of the question counts for more than one of the answer, accents and case aside', () => {
  expect(found('PAIE')).toEqual([pay.question, bonus.question]);
  expect(found('versee')).toEqual([bonus.question]);
});

test('the word being typed is searched as it stands', () => {
  expect(found('bad')).toEqual([badge.question]);
  expect(found('prime ann')).toEqual([bonus.question]);
  expect(found('zèbre')).toEqual([]);
});

test('nothing is found that the person may not read, or that was withdrawn', () => {
  const closed = [
    validatedAnswer('Prime des chefs ?', { readers: ['group:rh'] }),
    validatedAnswer('Prime des soignants ?', { versant: 'FPH' }),
    validatedAnswer('Prime retirée ?', { withdrawnAt: '2026-11-01' }),
    validatedAnswer('Prime d’un autre espace ?', { space: 'dsi' }),
  ];
  expect(found('prime', closed)).toEqual([]);
  expect(found('', closed)).toEqual([]);
  expect(found('', all, { groups: [] })).toEqual([]);
  expect(found('prime', closed, { groups: ['all-agents', 'group:rh'] })).toEqual([
    'Prime des chefs ?',
  ]);
});

test('whatever is typed, what is found was there, each once, and the same words find the same', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const questions = found(text);
      expect(new Set(questions).size).toBe(questions.length);
      expect(found(text)).toEqual(questions);
    }),
  );
});
