import { expect, test } from '@jest/globals';
import { openMatcher } from '#shared/validated/open-matcher.ts';
import type { ValidatedQuery } from '#shared/validated/ports.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import { heldOutQuestions } from './held-out-questions.fr.ts';
import { measureMatching, toAnswer } from './measure-matching.ts';
import type { AskedAgain } from './read-asked-again.ts';
import { tunedQuestions } from './tuned-questions.fr.ts';

const all = [...tunedQuestions, ...heldOutQuestions];
const asker = { spaces: ['rh'], groups: ['all-agents'], versant: 'FPT' } as const;
const [badge = fail()] = [
  toAnswer({ question: 'Que faire si j’oublie de badger ?', variant: '' }, 1),
];

function fail(): never {
  throw new Error('no answer');
}

const served = (
  text: string,
  answers: readonly ValidatedAnswer[] = [badge],
  who: Omit<ValidatedQuery, 'text'> = asker,
): string | null => openMatcher(answers)({ text, ...who }).answer?.id ?? null;

const answerTo = (question: string, more: Partial<ValidatedAnswer> = {}): ValidatedAnswer => ({
  ...toAnswer({ question, variant: question }, 1),
  ...more,
});

test('the sets are as large as announced, and no sentence stands in both halves', () => {
  const sentences = (half: readonly AskedAgain[]): readonly string[] =>
    half.flatMap(({ question, variant, again, other }) => [question, variant, ...again, ...other]);
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(all.every(({ again }) => again.length >= 3)).toBe(true);
  expect(all.flatMap(({ other }) => other).length).toBeGreaterThanOrEqual(120);
  const held = new Set(sentences(heldOutQuestions));
  expect(sentences(tunedQuestions).filter((one) => held.has(one))).toEqual([]);
});

test('on the held-out half no question gets the answer to another, and most asked again are recognised', () => {
  const { again, found, wrong, falseMatches } = measureMatching(heldOutQuestions, all);
  expect({ wrong, falseMatches }).toEqual({ wrong: [], falseMatches: [] });
  expect(found / again).toBeGreaterThanOrEqual(0.75);
});

test('on the half that the rules were tuned on, the same', () => {
  const { again, found, wrong, falseMatches } = measureMatching(tunedQuestions, all);
  expect({ wrong, falseMatches }).toEqual({ wrong: [], falseMatches: [] });
  expect(found / again).toBeGreaterThanOrEqual(0.9);
});

test.each([
  'Que faire si j’oublie de badger ?',
  'QUE FAIRE SI J’OUBLIE DE BADGER',
  'que faire si j oublie de badger ??',
  'Bonjour, que faire si j’ai oublié de badger ? Merci',
  'Que faire si j’oublie de badegr ?',
])('« %s » is the same question', (text) => {
  expect(served(text)).toBe('v-1');
});

test.each([
  '',
  '?',
  'badger',
  'oublie',
  'Que faire si j’oublie de ne pas badger ?',
  'Que faire si j’oublie de badger le dimanche ?',
  'Que faire si mon collègue oublie de badger ?',
  'Que faire si j’oublie de badger 3 fois ?',
  'Mon chef peut-il oublier de badger ?',
  'Pourquoi oublie-t-on de badger ?',
  'What if I forget to badge?',
])('« %s » is not', (text) => {
  expect(served(text)).toBeNull();
});

test('a long story is not, whatever question it holds', () => {
  expect(served(`${'Je travaille au service technique. '.repeat(20)}${badge.question}`)).toBeNull();
});

test.each([
  ['Combien est-on payé à 80 % ?', 'Combien est-on payé à 50 % ?'],
  ['Un titulaire peut-il démissionner ?', 'Un contractuel peut-il démissionner ?'],
  ['Peut-on télétravailler le lundi ?', 'Peut-on ne pas télétravailler le lundi ?'],
  ['Puis-je refuser une mission ?', 'Mon employeur peut-il refuser une mission ?'],
  ['Comment passer de CDD à CDI ?', 'Comment passer de CDI à CDD ?'],
  ['Quelle est la durée maximale d’un CDD ?', 'Quelle est la durée minimale d’un CDD ?'],
  ['Dois-je prévenir avant une absence pour grève ?', 'Dois-je prévenir sans délai pour grève ?'],
  [
    'Combien de jours pour une naissance à la mairie ?',
    'Combien de jours pour une naissance à l’hôpital ?',
  ],
])('« %s » and « %s » are two questions', (validated, asked) => {
  expect(served(validated, [answerTo(validated)])).toBe('v-1');
  expect(served(asked, [answerTo(validated)])).toBeNull();
  expect(served(validated, [answerTo(asked)])).toBeNull();
});

test('an answer is served to those alone who may read it', () => {
  const text = badge.question;
  expect(served(text, [badge], { ...asker, spaces: ['elus'] })).toBeNull();
  expect(served(text, [badge], { ...asker, spaces: [] })).toBeNull();
  expect(served(text, [badge], { ...asker, groups: [] })).toBeNull();
  expect(served(text, [{ ...badge, readers: ['group:rh'] }])).toBeNull();
  expect(served(text, [{ ...badge, readers: [] }])).toBeNull();
  expect(
    served(text, [{ ...badge, readers: ['group:rh'] }], { ...asker, groups: ['group:rh'] }),
  ).toBe('v-1');
  expect(served(text, [{ ...badge, versant: 'FPH' }])).toBeNull();
  expect(served(text, [{ ...badge, versant: 'FPT' }])).toBe('v-1');
  expect(served(text, [{ ...badge, withdrawnAt: '2026-11-01' }])).toBeNull();
});

test('a close question is named beside, never served, and only to those who may read its answer', () => {
  const match = openMatcher([badge, answerTo('Qui fournit la tenue de travail ?', { id: 'v-2' })]);
  const found = match({ text: 'Pourquoi oublie-t-on de badger ?', ...asker });
  expect(found.answer).toBeNull();
  expect(found.near.map(({ id }) => id)).toEqual(['v-1']);
  expect(match({ text: 'Pourquoi oublie-t-on de badger ?', ...asker, spaces: [] }).near).toEqual(
    [],
  );
});

test.each([
  [
    'Le congé de proche aidant peut-il être pris par demi-journée ?',
    'Le congé de proche aidant, ça se prend par demi-journée ?',
    'Le congé de proche aidant, ça se prend par heure ?',
  ],
  [
    'Comment poser des jours sur mon compte épargne-temps ?',
    'je veux mettre des jours sur mon cet comment je fais',
    'Comment poser mes jours de CET ?',
  ],
  [
    'Comment alimenter son CET ?',
    'démarche pour alimenter le cet',
    'Comment alimenter ce compte ?',
  ],
  [
    'Quel délai pour demander ses vacances d’été ?',
    'Combien de temps avant dois-je poser mes congés d’été ?',
    'Quel délai pour demander ses vacances ?',
  ],
  [
    'À combien de jours a-t-on droit quand on se marie ?',
    'nb de jours pour un mariage',
    'À combien de jours a-t-on droit pour son mari ?',
  ],
  [
    'La collectivité participe-t-elle à la mutuelle ?',
    'Est-ce que la mairie participe à la mutuelle ?',
    'La collectivité participe-t-elle à la mutuelle des retraités ?',
  ],
  [
    'Comment alimenter son CET ?',
    'Comment mettre des jours sur le CET ?',
    'Comment utiliser mes jours de CET ?',
  ],
])('« %s » answers « %s », not « %s »', (question, again, other) => {
  const answers = [answerTo(question)];
  expect([served(again, answers), served(other, answers)]).toEqual(['v-1', null]);
});
