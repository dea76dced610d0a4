import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { everydayWords } from '#shared/answers/everyday-words.fr.ts';
import { officialWords } from '#shared/answers/official-words.ts';
import { inWordsOfTexts } from '#shared/answers/words-of-texts.fr.ts';

test.each([
  ['Combien de vacances par an ?', 'congés annuels'],
  ['je me pacse en juin', 'Pacs mariage autorisation d’absence'],
  ['Combien de jours sur mon CET ?', 'compte épargne-temps'],
  ['durée du clm', 'congé de longue maladie'],
  ['Ma mutuelle est-elle remboursée ?', 'complémentaire santé'],
  ["j'ai pris le train", 'transport en commun'],
  ["je m'occupe de ma mère", 'congé de proche aidant'],
  ['ma mere est decedé combien de jours', 'décès d’un proche'],
  ['demenagement jour absence', 'déménagement'],
])('« %s » is searched as the texts say it', (question, official) => {
  expect(officialWords(question)).toContain(official);
});

test.each(['Les chèques-vacances', 'Dates des vacances scolaires', 'Le compte épargne-temps', ''])(
  '« %s » needs no other word',
  (question) => {
    expect(officialWords(question)).toEqual([]);
  },
);

test('« aidant » and « note » are no Aïd and no notation, though accents count for nothing', () => {
  expect(officialWords('Le congé de proche aidant')).toEqual(['congé de proche aidant']);
  expect(officialWords('La note de service')).toEqual([]);
  expect(officialWords('Le jour de l’Aid')).toEqual(['fête religieuse']);
});

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

test.each([
  ['je suis payé combien de temps en maladie', 'je suis rémunéré quelle durée en maladie'],
  ['Les heures sup sont-elles payées ?', 'Les heures sup sont-elles rémunéré ?'],
  ['Combien de congés payés par an ?', 'Combien de congés payés par an ?'],
  ['je suis paye quand ?', 'je suis rémunéré quand ?'],
  ['À quelle date est la paye de décembre ?', 'À quelle date est la paye de décembre ?'],
  ['Quel temps partiel ?', 'Quel temps partiel ?'],
])('« %s » is searched as « %s »', (question, searched) => {
  expect(inWordsOfTexts(question)).toBe(searched);
});
