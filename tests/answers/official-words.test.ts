import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { everydayWords } from '#shared/answers/everyday-words.fr.ts';
import { officialWords } from '#shared/answers/official-words.ts';

test.each([
  ['Combien de vacances par an ?', 'congés annuels'],
  ['je me pacse en juin', 'Pacs mariage autorisation d’absence'],
  ['Combien de jours sur mon CET ?', 'compte épargne-temps'],
  ['durée du clm', 'congé de longue maladie'],
  ['Ma mutuelle est-elle remboursée ?', 'complémentaire santé'],
  ["j'ai pris le train", 'transport en commun'],
  ["je m'occupe de ma mère", 'congé de proche aidant'],
])('« %s » is searched as the texts say it', (question, official) => {
  expect(officialWords(question)).toContain(official);
});

test.each(['Les chèques-vacances', 'Dates des vacances scolaires', 'Le compte épargne-temps', ''])(
  '« %s » needs no other word',
  (question) => {
    expect(officialWords(question)).toEqual([]);
  },
);

test('a pattern begins at the beginning of a word', () => {
  expect(officialWords('La commutation des lignes')).toEqual([]);
});

test('whatever is asked, nothing but words of the list is added', () => {
  const known = new Set(everydayWords.map(([, called]) => called));
  fc.assert(
    fc.property(fc.string(), (question) => {
      for (const words of officialWords(question)) expect(known.has(words)).toBe(true);
    }),
  );
});
