import { expect, test } from '@jest/globals';
import { matters } from '#shared/answers/matters.fr.ts';
import { levelOf, matterOf, orderSources } from '#shared/answers/order-sources.ts';
import { shownOf } from '#shared/answers/shown-of.ts';
import type { Hit } from '#shared/knowledge/passage.ts';
import { groundsOf, hitOf } from '../builders/hits.ts';

const sheet = hitOf({
  documentId: 'fiche',
  nature: 'fiche-d-information',
  source: 'DILA – Service-Public.fr',
});
const act = hitOf({
  documentId: 'deliberation',
  title: 'Délibération sur le télétravail',
  nature: 'deliberation',
  score: 0.75,
});
const own = hitOf({
  documentId: 'commune',
  title: 'Le télétravail à Valmont',
  nature: 'deliberation',
  readers: ['group:valmont'],
  score: 0.7,
});
const law = hitOf({ documentId: 'loi', nature: 'loi', score: 0.95 });
const order = (question: string, hits: readonly Hit[]): readonly string[] =>
  orderSources(hits, question).map(({ documentId }) => documentId);

test.each([
  ['Combien de jours de télétravail par semaine ?', 'teletravail', 'organisation'],
  ['Quel est le montant de l’IFSE ?', 'rifseep', 'organisation'],
  ['Combien de RTT ai-je ?', 'temps-de-travail', 'organisation'],
  ['Mon enfant est malade : autorisation d’absence ?', 'absences', 'organisation'],
  ['Puis-je monétiser mon CET ?', 'cet', 'organisation'],
  ['Combien vaut un ticket-restaurant ?', 'repas', 'organisation'],
  ['Suis-je payé en congé de longue maladie ?', 'maladie', 'nation'],
  ['À quel âge la retraite ?', 'retraite', 'nation'],
] as const)('« %s » is about %s, fixed by the %s', (question, id, fixedBy) => {
  expect(matterOf(question)).toMatchObject({ id, fixedBy });
});

test('a question of no known matter leaves the order as it was found', () => {
  expect(matterOf('Qui signe mon contrat ?')).toBeNull();
  expect(order('Qui signe mon contrat ?', [sheet, act, own])).toEqual([
    'fiche',
    'deliberation',
    'commune',
  ]);
});

test('every matter says where it is written, and is found by one of its own words', () => {
  expect(new Set(matters.map(({ id }) => id)).size).toBe(matters.length);
  expect(matters.every(({ reference }) => /\d|délibération/.test(reference))).toBe(true);
});

test('what the organisation fixes is answered from its own act first, the commune’s before the shared one', () => {
  expect(order('Combien de jours de télétravail ?', [sheet, act, own])).toEqual([
    'commune',
    'deliberation',
    'fiche',
  ]);
});

test('an act on another matter does not come first for being the organisation’s', () => {
  expect(order('Comment une astreinte est-elle payée ?', [sheet, act])[0]).toBe('fiche');
});

test('an act that hardly speaks of the question does not come first for what it is', () => {
  const aside = { ...act, score: 0.3 };
  expect(order('Combien de jours de télétravail ?', [sheet, aside])[0]).toBe('fiche');
});

test('the national frame stands beside the local act, and no local act beside what the texts fix', () => {
  const shown = (question: string): readonly string[] =>
    shownOf(groundsOf(question, orderSources([sheet, act], question))).map(
      ({ documentId }) => documentId,
    );
  expect(shown('Combien de jours de télétravail ?')).toEqual(['deliberation', 'fiche']);
  expect(shown('À quel âge puis-je partir en retraite ?')).toEqual(['fiche']);
});

test('what the texts fix comes from them, and what is overtaken after what is in force', () => {
  expect(order('Quelle sanction disciplinaire ?', [act, { ...law, score: 0.72 }])[0]).toBe('loi');
  const overtaken = { ...sheet, expired: true };
  expect(order('Qui signe ?', [overtaken, { ...act, score: 0.9 }])[0]).toBe('deliberation');
  expect(order('Qui signe ?', [overtaken, { ...act, score: 0.5 }])[0]).toBe('fiche');
  // What is in force and hardly speaks of the question is no better answer.
  expect(order('Qui signe ?', [overtaken, { ...act, score: 0.9, coverage: 0.6 }])[0]).toBe('fiche');
});

test.each([
  ['national', { nature: 'decret', source: null, url: null }],
  ['national', { nature: null, source: null, url: 'https://www.legifrance.gouv.fr/x' }],
  ['local', { nature: 'note-de-service', source: null, url: null }],
  ['local', { nature: 'fiche-d-information', source: null, url: null }],
  ['local', { nature: null, source: null, url: null }],
] as const)('a source is %s when it is %p', (level, source) => {
  expect(levelOf(source)).toBe(level);
});
