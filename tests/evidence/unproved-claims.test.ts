import { expect, test } from '@jest/globals';
import { checkSentence } from '#shared/evidence/check-sentence.ts';
import type { EvidencePassage } from '#shared/evidence/evidence-passage.ts';
import { createSentenceChecker } from '#shared/evidence/sentence-checker.ts';
import type { CutReason, Evidence } from '#shared/evidence/sentence-verdict.ts';

const leave: EvidencePassage = {
  n: 1,
  title: 'Congés annuels',
  path: [],
  text: 'Un agent à temps partiel à 80 % qui travaille 4 jours par semaine a 20 jours de congés annuels. À temps plein, il a 25 jours.',
  url: null,
  date: '2026-01-15',
};
const conduct: EvidencePassage = {
  n: 2,
  title: 'Règlement intérieur',
  path: ['Usage des locaux'],
  text: [
    'Il est interdit :',
    '- de fumer dans les locaux',
    '- d’apporter de l’alcool, sauf autorisation du maire',
    'Le vestiaire est réservé aux agents de la restauration. Le badge est obligatoire.',
    'Un agent absent sans justification perd sa journée de traitement.',
    '| Manquement | Retenue |',
    '| Premier retard | 10 € |',
    '| Troisième retard | 30 € |',
  ].join('\n'),
  url: null,
  date: null,
};
const evidence: Evidence = { passages: [leave, conduct], urls: [] };

const show = (text: string): { text: string; cuts: readonly CutReason[] } => {
  const checker = createSentenceChecker(evidence);
  return { text: checker.push(text) + checker.end({ complete: true }), cuts: checker.cuts() };
};
const proved = 'À temps plein, il a 25 jours [1].';

test.each([
  '**Les contractuels n’ont droit à aucun congé annuel**',
  '## Le maire peut supprimer vos congés sans motif',
  '## Aucun congé annuel',
  'Votre responsable peut refuser définitivement tous vos congés, sans motif ni recours, et voici pourquoi :',
  'Les congés annuels sont interdits à temps partiel :',
  '## 4 jours à temps plein',
])(
  'a title that its passage does not prove is not shown above a sentence that holds: %s',
  (title) => {
    expect(show(`${title}\n${proved}`).text).toBe(proved);
    expect(show(`${title}\n- ${proved}`).text).toBe(`- ${proved}`);
  },
);

test.each([
  '## Réponse',
  '**Durée des congés annuels**',
  'Voici les règles :',
  'Selon votre situation :',
  '## Temps plein : 25 jours',
  'À temps partiel, à 80 %, plusieurs cas sont à distinguer :',
])('a title that only announces, or says what its passage says, is shown: %s', (title) => {
  expect(show(`${title}\n- ${proved}`)).toEqual({ text: `${title}\n- ${proved}`, cuts: [] });
});

test('a table keeps its columns without their names when the names claim what nothing proves', () => {
  const rows = '|---|---|\n| À temps plein | 25 jours [1] |';
  const head = '| Les congés sont interdits aux contractuels | Sanction : révocation |';
  expect(show(`${head}\n${rows}`).text).toBe(`| | |\n${rows}`);
  expect(show(`| Situation | Nombre de jours |\n${rows}`).text).toBe(
    `| Situation | Nombre de jours |\n${rows}`,
  );
});

test.each<readonly [CutReason, string]>([
  ['unrelated', 'Un agent à temps plein perd 25 jours de congés annuels en cas de retard [1].'],
  ['weight-absent', 'Un agent à temps plein perd 25 jours de congés annuels [1].'],
  [
    'figure-misplaced',
    'Un agent à temps partiel à 80 % a 25 jours de congés annuels et un agent à temps plein 20 jours [1].',
  ],
  ['figure-misplaced', 'Un agent à 80 % a 25 jours de congés annuels [1].'],
  ['figure-misplaced', 'Un agent à temps partiel a 25 jours [1].'],
  ['figure-misplaced', 'Un agent à temps plein a 20 jours [1].'],
  [
    'figure-misplaced',
    'À temps plein, un agent a 4 jours ; un agent à temps plein a 20 jours [1].',
  ],
  ['figure-misplaced', 'Un agent à 80 % qui travaille 25 jours a 4 jours de congés [1].'],
  ['weight-absent', 'Les congés annuels sont interdits à un agent à temps partiel [1].'],
  ['weight-absent', 'Un agent à temps partiel est privé de congés annuels [1].'],
  ['weight-absent', 'Le congé annuel est réservé aux agents à temps plein [1].'],
  ['weight-absent', 'Seuls les agents à temps plein ont des congés annuels [1].'],
  ['weight-absent', 'Un agent à temps plein a 25 jours, sauf à temps partiel [1].'],
  ['weight-absent', 'Les congés annuels sont obligatoires à temps plein [1].'],
  ['weight-absent', 'Un agent à temps partiel a des congés annuels sans jours [1].'],
  ['negation-flipped', 'Un agent à temps partiel à 80 % n’a pas de congés annuels [1].'],
  ['weight-absent', 'Le badge du vestiaire est interdit aux agents de la restauration [2].'],
  ['figure-misplaced', 'Le premier retard donne une retenue de 30 € [2].'],
])('%s: %s', (why, sentence) => {
  expect(checkSentence(sentence, evidence)).toMatchObject({ ok: false, why });
});

test.each([
  'Un agent à temps partiel à 80 % a 20 jours de congés annuels [1].',
  'À 80 %, vous avez 20 jours de congés, et 25 jours à temps plein [1].',
  'Un agent à temps plein a 25 jours de congés annuels [1].',
  'Vous bénéficiez de vingt-cinq jours si vous travaillez à temps plein [1].',
  'Il est interdit de fumer dans les locaux [2].',
  'L’alcool n’est pas autorisé dans les locaux, sauf autorisation du maire [2].',
  'Seuls les agents de la restauration ont un vestiaire [2].',
  'Les agents doivent avoir un badge obligatoire [2].',
  'En cas d’absence sans justification, l’agent perd le traitement de la journée [2].',
  'La retenue est de 10 € pour un premier retard, de 30 € pour le troisième [2].',
])('what the passage says, said otherwise, passes: %s', (sentence) => {
  expect(checkSentence(sentence, evidence)).toEqual({ ok: true });
});
