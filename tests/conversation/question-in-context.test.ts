import { expect, test } from '@jest/globals';
import { questionInContext } from '#shared/conversation/question-in-context.ts';

const before = 'Combien de jours de congés ai-je à 80 % ?';
const history = [
  {
    question: before,
    answer: '',
    kind: 'answered' as const,
    citations: [],
    at: 1,
    dataClass: 'internal' as const,
    serving: null,
    trip: null,
    asked: null,
  },
];

test('« Et à 50 % ? » puts its share in the place of the one before', () => {
  expect(questionInContext('Et à 50 % ?', history)).toBe(
    'Combien de jours de congés ai-je à ? Et à 50 % ?',
  );
});

test.each([
  'Et pour un contractuel ?',
  'Pourquoi ?',
  'Quelles conditions ?',
  'Quel délai ?',
  'C’est pareil pour les stagiaires ?',
  'Sont-ils payés ?',
  'Combien ?',
  'Jusqu’à quelle date ?',
  'Combien par enfant ?',
  'Puis-je les reporter ?',
  'Peut-on arrêter d’en prendre ?',
  'À qui faire la demande ?',
  'Même en cas de maladie ?',
])('« %s » says too little of its own: it is searched with the question before', (question) => {
  expect(questionInContext(question, history)).toBe(`${before} ${question}`);
});

test.each([
  'Le RIFSEEP ?',
  'Télétravail ?',
  'Que faire en cas de maladie ?',
  'Mon CET ?',
  'Comment demander une disponibilité ?',
  'Puis-je le lundi télétravailler depuis ma résidence secondaire ?',
  'Le congé parental est-il payé ?',
  'Combien vaut un ticket restaurant ?',
  'Et combien de jours de télétravail par semaine au plus ?',
])('« %s » has a subject of its own: the one before does not pull it aside', (question) => {
  expect(questionInContext(question, history)).toBe(question);
});

test('the first question of a conversation is searched as it is', () => {
  expect(questionInContext('Et à 50 % ?', [])).toBe('Et à 50 % ?');
});
