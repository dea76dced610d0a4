import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSegment } from '#shared/knowledge/build-segment.ts';
import { joinPostings } from '#shared/knowledge/join-postings.ts';
import { findTerm, readWord, termAt, termCount } from '#shared/knowledge/posting-table.ts';
import { rankPassages } from '#shared/knowledge/rank-passages.ts';
import type { SegmentDocument } from '#shared/knowledge/segment.ts';
import { withoutBranch } from '#shared/knowledge/without-branch.ts';
import { segmentDocuments } from './segment-documents.ts';

const options = { allowed: () => true, limit: 20, perDocument: 1 };
const keys = (documents: readonly SegmentDocument[], question: string): readonly string[] =>
  rankPassages([buildSegment(documents)], question, options).map(({ key }) => key);
const rule = (key: string, title: string, text: string): SegmentDocument => ({
  key,
  space: 'rh',
  title,
  readers: null,
  passages: [{ text, path: [] }],
});

test('words of one family find each other’s documents', () => {
  const documents = [
    rule('stage', 'Fin de stage', 'L’agent est titularisé par arrêté du maire.'),
    rule('badge', 'Badge', 'Le badge est remis à l’arrivée.'),
  ];
  expect(keys(documents, 'Qui prononce la titularisation ?')[0]).toBe('stage');
});

test('a text that begins by yes or no comes first for a question that wants it', () => {
  const plain = rule('note', '', 'Le report des congés est demandé au chef de service.');
  const answer = rule('reponse', '', 'Oui, le report des congés est demandé au chef de service.');
  expect(keys([plain, answer], 'Peut-on demander le report des congés ?')[0]).toBe('reponse');
  expect(keys([answer, plain], 'Comment demander le report des congés ?')[0]).toBe('note');
});

test('between titles of like words, the one that asks in the same way comes first', () => {
  const text = 'La fiche de paie est remise chaque mois.';
  const how = rule('comment', 'Fiche de paie : comment la lire ?', text);
  const when = rule('quand', 'Fiche de paie : quand la lire ?', text);
  expect(keys([how, when], 'Quand lire ma fiche de paie ?')[0]).toBe('quand');
  expect(keys([how, when], 'Comment lire ma fiche de paie ?')[0]).toBe('comment');
});

test('an article is lifted by the best of its section, and by no article of another', () => {
  const article = (key: string, section: string, text: string): SegmentDocument =>
    rule(key, section, text);
  const documents = [
    article('a1', 'Disponibilité', 'La disponibilité d’office est prononcée pour raison de santé.'),
    article('a2', 'Disponibilité', 'Elle dure un an.'),
    article('b1', 'Détachement', 'Le détachement dure cinq ans, sauf raison de santé.'),
  ];
  const ranked = keys(documents, 'disponibilité d’office pour raison de santé');
  expect(ranked.slice(0, 2)).toEqual(['a1', 'a2']);
});

test.each([
  ['Congé parental dans la fonction publique territoriale (FPT)', 'Congé parental'],
  ['Bilan de compétences dans la fonction publique d’État', 'Bilan de compétences'],
  ['Le CPF à l’hôpital (FPH)', 'Le CPF à l’hôpital'],
])('« %s » is asked as « %s »', (question, bare) => {
  expect(withoutBranch(question).trim()).toBe(bare);
});

test('a question that names nothing but its branch is asked whole', () => {
  const question = 'La fonction publique territoriale ?';
  expect(withoutBranch(question)).toBe(question);
});

test('joined postings hold every unit of every word once, in order', () => {
  fc.assert(
    fc.property(segmentDocuments, fc.nat(), fc.nat(), (documents, one, other) => {
      const { terms, unitLengths } = buildSegment(documents);
      fc.pre(termCount(terms) > 0);
      const words = [one, other].map((at) => readWord(terms, at % termCount(terms)));
      const [own, like] = words;
      if (own === undefined || like === undefined) return;
      const joined = joinPostings(own, [{ word: like, share: 0.5 }], unitLengths.length);
      const wanted = new Set(words.flatMap(({ units, length }) => [...units.subarray(0, length)]));
      expect([...joined.units]).toEqual([...wanted].sort((a, b) => a - b));
      expect(findTerm(terms, termAt(terms, one % termCount(terms)))).toBe(one % termCount(terms));
    }),
  );
});
