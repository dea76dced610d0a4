import { expect, test } from '@jest/globals';
import { answerWithoutModel } from '#shared/answers/answer-without-model.ts';
import { findConflicts } from '#shared/answers/find-conflicts.ts';
import type { Hit } from '#shared/knowledge/passage.ts';
import { groundsOf, hitOf } from '../builders/hits.ts';

const question = 'Combien de jours de RTT puis-je mettre sur mon compte épargne-temps ?';
const rules = hitOf({
  documentId: 'reglement',
  text: 'Peuvent être versés :\n- les jours de RTT, dans la limite de 10 jours par an ;\n- les repos compensateurs, dans la limite de 3 jours par an.',
});
const note = hitOf({
  documentId: 'note',
  score: 0.6,
  text: 'Le nombre de jours de RTT versés sur le compte épargne-temps est limité à 5 jours par an.',
});
const conflicts = (one: Hit, other: Hit, asked = question): boolean =>
  findConflicts([one, other], asked).length > 0;

test('two sources in force that limit the same thing otherwise contradict each other', () => {
  expect(findConflicts([rules, note], question)).toEqual([[0, 1]]);
});

test('both are shown, with the sentence that says so, and nothing is settled', () => {
  const told = answerWithoutModel(groundsOf(question, [rules, note]), { kind: 'not-configured' });
  expect(told.citations.map(({ documentId }) => documentId)).toEqual(['reglement', 'note']);
  expect(told.text).toContain('[1] et [2] sont en vigueur et ne donnent pas le même chiffre');
  expect(told.text).toContain('10 jours');
  expect(told.text).toContain('5 jours');
});

test.each([
  ['an overtaken source', rules, { ...note, expired: true }],
  ['a local act beside its national frame', rules, { ...note, nature: 'decret' as const }],
  [
    'two sheets of one national publisher',
    { ...rules, source: 'Service-Public.fr (DILA)' },
    { ...note, source: 'Service-Public.fr (DILA)' },
  ],
  ['passages of one document', rules, { ...note, documentId: 'reglement' }],
  [
    'sources for two statuts',
    { ...rules, path: ['Fonctionnaire'] },
    { ...note, path: ['Contractuel'] },
  ],
  ['sources for two branches', { ...rules, path: ['FPT'] }, { ...note, path: ['FPH'] }],
  ['the same figure', rules, { ...note, text: note.text.replace('5 jours', '10 jours') }],
  ['another unit', rules, { ...note, text: note.text.replace('5 jours', '40 heures') }],
  ['another subject', rules, { ...note, text: 'Le télétravail est limité à 2 jours par semaine.' }],
] as const)('%s: no conflict', (_, one, other) => {
  expect(conflicts(one, other)).toBe(false);
});

test('a figure that both give is agreed on, whatever is said beside it', () => {
  const pause = hitOf({
    documentId: 'a',
    text: 'Une pause de 20 minutes est due après six heures de travail. La pause du midi dure au moins 45 minutes.',
  });
  const limits = hitOf({
    documentId: 'b',
    text: 'Aucun temps de travail n’atteint 6 heures sans une pause d’au moins 20 minutes.',
  });
  expect(conflicts(pause, limits, 'Quelle pause après six heures de travail ?')).toBe(false);
});
