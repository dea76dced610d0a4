import { expect, test } from '@jest/globals';
import { analyseText } from '#shared/french/analyse-text.ts';
import { hrAcronyms } from '#shared/french/hr-acronyms.fr.ts';
import { acronymsOf, meaningsOf } from '#shared/knowledge/acronyms-of.ts';
import { buildSegment } from '#shared/knowledge/build-segment.ts';
import { findMisspelt } from '#shared/knowledge/find-misspelt.ts';
import { rankPassages } from '#shared/knowledge/rank-passages.ts';
import type { SegmentDocument } from '#shared/knowledge/segment.ts';
import { selectDocuments } from '#shared/knowledge/select-documents.ts';

const rule = (key: string, title: string, text: string): SegmentDocument => ({
  key,
  space: 'rh',
  title,
  readers: key === 'caché' ? [] : null,
  passages: [{ text, path: [] }],
});

const rules: readonly SegmentDocument[] = [
  rule('paie', 'Prime annuelle', 'L’indemnité est versée en novembre avec la rémunération.'),
  rule('temps', 'Quotités', 'Un emploi à temps non complet est créé par délibération.'),
  rule('epargne', 'Jours gardés', 'Le compte épargne-temps reçoit au plus soixante jours.'),
  rule('distance', 'Travail à la maison', 'Le télétravail se fait deux jours par semaine.'),
  rule('caché', 'Confidentiel', 'La rémunérasion des élus.'),
];
const segment = buildSegment(rules);
const stem = (word: string): string => analyseText(word)[0] ?? '';
const selection = selectDocuments([segment], ({ readers }) => readers === null);
const first = (question: string): string | undefined =>
  rankPassages([segment], question, {
    allowed: ({ readers }) => readers === null,
    limit: 5,
    perDocument: 1,
  })[0]?.key;

test.each([
  ['lindemnite', ['indemnit']],
  ['tempscomplet', ['temp', 'complet']],
  ['deliberasion', ['deliber']],
  ['teletravial', ['teletravail']],
])('« %s » stands for %j', (word, words) => {
  const found = findMisspelt(selection, stem(word));
  expect(found.flat().every((word) => words.some((start) => word.startsWith(start)))).toBe(true);
  expect(found).not.toEqual([]);
});

test.each(['abcdefgh', 'pai', '2026', '', 'xylophone'])('« %s » stands for nothing', (term) => {
  expect(findMisspelt(selection, term)).toEqual([]);
});

test('a word that only a hidden document holds mends no fault', () => {
  expect(findMisspelt(selection, 'confidentiell')).toEqual([]);
  expect(
    findMisspelt(
      selectDocuments([segment], () => true),
      'confidentiell',
    ),
  ).not.toEqual([]);
});

test.each([
  ['Quand arrive lindemnite ?', 'paie'],
  ['Un poste à TNC', 'temps'],
  ['Combien de jours sur mon CET ?', 'epargne'],
  ['combien de jours de télé travail', 'distance'],
])('« %s » finds its rule', (question, key) => {
  expect(first(question)).toBe(key);
});

test('an acronym stands for its meaning, and its meaning for it', () => {
  expect(meaningsOf('nbi')).toEqual([['nouvel', 'bonif', 'indiciair']]);
  expect(acronymsOf(['nouvel', 'bonif', 'indiciair'])).toEqual(['nbi']);
  expect(acronymsOf(['nouvel', 'indiciair', 'bonif'])).toEqual([]);
  expect(meaningsOf('mairi')).toEqual([]);
});

test('every acronym asked for is known, and none is told twice in the same words', () => {
  const known = new Set(hrAcronyms.map(([acronym]) => acronym));
  const asked =
    'CET RTT RIFSEEP IFSE CIA NBI SFT CMO CLM CGM CLD CITIS ASA TNC PSC PPR PPCR CAP CCP CST F3SCT CDG LDG RSU DUERP';
  expect(asked.split(' ').filter((acronym) => !known.has(acronym))).toEqual([]);
  const told = hrAcronyms.map((pair) => pair.join(' = '));
  expect(new Set(told).size).toBe(told.length);
});
