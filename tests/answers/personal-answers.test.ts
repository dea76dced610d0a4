import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  leaveForMonths,
  splittingDays,
  upToHalfDay,
  yearlyLeave,
} from '#shared/answers/compute-leave.ts';
import { endPersonalAnswer } from '#shared/answers/end-personal-answer.ts';
import { isFirstPerson } from '#shared/answers/is-first-person.fr.ts';
import { readLeaveCase } from '#shared/answers/read-leave-case.fr.ts';
import { showCalculation } from '#shared/answers/show-calculation.ts';
import { knownCase } from '#shared/case/known-case.ts';
import { heldOutFirstPersonQuestions } from '../privacy/held-out-first-person.fr.ts';
import { tunedFirstPersonQuestions } from '../privacy/tuned-first-person.fr.ts';

const rule = {
  n: 2,
  passage:
    'La durée des congés annuels est égale à cinq fois les obligations hebdomadaires de service.',
};
const proportion = {
  n: 3,
  passage:
    'L’agent qui n’a pas travaillé toute l’année reçoit un droit calculé au prorata, arrondi à la demi-journée supérieure.',
};
const splitting = {
  n: 1,
  passage:
    'Jours de fractionnement : un jour supplémentaire si l’agent a pris 5, 6 ou 7 jours en dehors de la période du 1er mai au 31 octobre, deux s’il en a pris au moins 8.',
};
const all = [rule, proportion, splitting];
const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');
const today = '2026-11-22';
const sum = (question: string, shown: typeof all = all): string =>
  plain(showCalculation(question, shown, 'fr', today));
const endOf = (
  question: string,
  shown: typeof all = all,
  earlier: readonly string[] = [],
): readonly string[] =>
  endPersonalAnswer(
    {
      question,
      case: knownCase(
        question,
        earlier.map((one) => ({ question: one, asked: null })),
        'FPT',
      ),
      language: 'fr',
      today,
    },
    shown,
  );

describe('the sum for the case that a question states', () => {
  test.each([
    [
      'Combien de jours de congés ai-je si je travaille 3 jours par semaine ?',
      '5 × 3 jours par semaine = **15 jours** [2]',
    ],
    [
      'je travaille 2,5 jours par semaine combien de congés',
      '5 × 2,5 jours par semaine = **12,5 jours** [2]',
    ],
    [
      'Je travaille trois jours et demi par semaine, combien de congés ?',
      '5 × 3,5 jours par semaine = **17,5 jours** [2]',
    ],
    [
      'Combien de jours de congés ai-je si je suis à 80 % ?',
      'À 80 % sur 4 jours par semaine : 5 × 4 = **20 jours**',
    ],
    [
      'Je suis à mi-temps, combien de congés ai-je ?',
      'À 50 % sur 2,5 jours par semaine : 5 × 2,5 = **12,5 jours**',
    ],
    [
      'J’arrive le 1er avril, combien de jours de congés aurai-je cette année ?',
      '25 × 9 ÷ 12 = **18,75 jours** [3]',
    ],
    [
      'J’arrive le 1er avril, combien de jours de congés aurai-je cette année ?',
      'Arrondi à la demi-journée supérieure : **19 jours**',
    ],
    [
      'J’ai un contrat de 6 mois à 4 jours par semaine, combien de congés ?',
      '20 × 6 ÷ 12 = **10 jours** [3]',
    ],
    [
      'J’ai pris six jours en hiver, ai-je droit à un jour de plus ?',
      '**1 jour de fractionnement** [1]',
    ],
    [
      'J’ai pris 8 jours en janvier, ai-je des jours de fractionnement ?',
      '**2 jours de fractionnement** [1]',
    ],
    [
      'J’ai pris 3 jours en hiver : ai-je un jour de fractionnement ?',
      'pas de jour de fractionnement',
    ],
    [
      'Je suis à 80 % sur 4 jours, arrivée le 1er septembre, combien de congés ?',
      '20 × 4 ÷ 12 = **6,67 jours** [3]',
    ],
    [
      'Je travaille à 80 % sur 5 jours, combien de congés ?',
      '5 × 5 jours par semaine = **25 jours**',
    ],
    [
      'Je suis à 80 %, arrivée le 1er septembre, combien de congés ?',
      '25 × 4 ÷ 12 = **8,33 jours**',
    ],
    ['Je suis en CDD de 6 mois, combien de congés ?', '25 × 6 ÷ 12 = **12,5 jours** [3]'],
    [
      'J’ai pris 3 jours de congés en janvier et 5 en mars, combien de jours de fractionnement ?',
      '8 jours pris en dehors de la période du 1er mai au 31 octobre : **2 jours',
    ],
    [
      'J’ai pris 10 jours en août et 6 en novembre, ai-je droit au fractionnement ?',
      '6 jours pris en dehors de la période du 1er mai au 31 octobre : **1 jour',
    ],
    ['Combien de congés pour un agent à 80 % ?', '5 × 4 = **20 jours**'],
  ])('%s', (question, expected) => {
    expect(sum(question)).toContain(expected);
  });

  test.each([
    'Je travaille à la mairie depuis le 1er septembre 2019, combien de congés ai-je ?',
    'Je travaille ici depuis 8 mois, combien de congés ai-je ?',
    'Il me reste 2 mois avant la retraite, combien de congés ai-je ?',
    'J’ai 3 jours de congés en décembre à poser, qui décide ?',
    'J’ai posé 10 jours en août, ai-je droit au fractionnement ?',
    'Je suis apprenti, je travaille 4 jours par semaine, combien de congés ?',
    'Je suis vacataire 2 jours par semaine, combien de congés ?',
    'Je suis assistante maternelle 4 jours par semaine, combien de congés ?',
  ])(
    'is not shown where the rule is not that of the case, or the figure is of another thing: %s',
    (question) => {
      expect(sum(question)).toBe('');
    },
  );

  test('is not shown to an apprentice who said so before', () => {
    const question = 'Je travaille 3 jours par semaine, combien de congés ai-je ?';
    expect(endOf(question, all, ['Je suis apprenti, ai-je une prime ?'])).toHaveLength(1);
    expect(endOf(question, all, ['Je suis contractuel, ai-je une prime ?'])).toHaveLength(2);
  });

  test('reads the table of the national sheet, and takes no rule of RTT for one of leave', () => {
    const table =
      'Jours pris en dehors de la période | Jours supplémentaires accordés\n5 | 1\n6 | 1\n7 | 1\n8 et plus | 2';
    const question = 'J’ai pris 6 jours en hiver, combien de jours de fractionnement ?';
    expect(sum(question, [{ n: 1, passage: table }])).toContain('**1 jour de fractionnement** [1]');
    const rest = 'Les RTT sont acquis au prorata de la durée des services de l’année complète.';
    const arrived = 'J’arrive le 1er avril, combien de congés ?';
    expect(sum(arrived, [rule, { n: 2, passage: rest }])).toBe('');
  });

  test('is shown for a case that is told in reply, and says that it decides nothing', () => {
    const before = 'Combien de jours de congés annuels ?';
    const known = knownCase('à 80 %', [{ question: before, asked: null }], 'FPT');
    const asked = { question: `${before} à 80 %`, case: known, language: 'fr', today } as const;
    expect(plain(endPersonalAnswer(asked, all).join(' '))).toMatch(/20 jours.*seule l’autorité/su);
  });

  test('is not shown where the passage of its rule is not shown', () => {
    const question = 'Combien de jours de congés ai-je si je travaille 3 jours par semaine ?';
    expect(showCalculation(question, [splitting], 'fr', today)).toBeNull();
    expect(
      showCalculation(
        'J’ai pris six jours en hiver, ai-je droit à un jour de plus ?',
        [rule],
        'fr',
        today,
      ),
    ).toBeNull();
    expect(sum('J’arrive le 1er avril, combien de congés ?', [rule])).toBe('');
  });

  test.each([
    'Combien de jours de congés ai-je ?',
    'Combien de jours de télétravail ai-je par semaine si je suis à 80 % ?',
    'Je travaille 3 jours par semaine, combien de congé de maternité ?',
    'Quel est mon préavis de 2 mois ?',
  ])('is not shown where the question states no figure of annual leave: %s', (question) => {
    expect(showCalculation(question, all, 'fr', today)).toBeNull();
  });

  test('never counts on a rule that the passage states otherwise', () => {
    const other = {
      n: 1,
      passage: 'Chaque agent a droit à 2,5 jours de congés par mois de service.',
    };
    expect(sum('Je travaille 3 jours par semaine, combien de congés ?', [other])).toBe('');
  });

  test('follows the decree for every week and every month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 14 }).map((halves) => halves / 2),
        fc.integer({ min: 1, max: 12 }),
        (weekly, months) => {
          const yearly = yearlyLeave(weekly);
          expect(yearly).toBe(weekly * 5);
          const part = leaveForMonths(yearly, months);
          expect(part).toBeLessThanOrEqual(yearly);
          expect(leaveForMonths(yearly, 12)).toBe(yearly);
          const rounded = upToHalfDay(part);
          expect(rounded * 2).toBe(Math.round(rounded * 2));
          expect(rounded - part).toBeGreaterThanOrEqual(-1e-9);
          expect(rounded - part).toBeLessThan(0.5);
        },
      ),
    );
    expect([4, 5, 7, 8, 20].map(splittingDays)).toEqual([0, 1, 1, 2, 2]);
  });

  test('no text, however strange, gives a sum out of bounds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { weeklyDays, share, months, outsideDays } = readLeaveCase(text, today);
        expect(weeklyDays ?? 1).toBeLessThanOrEqual(7);
        expect(share ?? 50).toBeLessThanOrEqual(100);
        expect(months ?? 1).toBeLessThanOrEqual(12);
        expect(outsideDays ?? 0).toBeLessThanOrEqual(60);
      }),
    );
  });
});

test('an answer to a question of one’s own ends with who decides; one about nobody does not', () => {
  const closing = 'seule l’autorité territoriale décide, après instruction par le service RH.';
  const questions = [...tunedFirstPersonQuestions, ...heldOutFirstPersonQuestions];
  expect(questions.filter((question) => !isFirstPerson(question))).toEqual([]);
  expect(endOf('Ai-je droit au SFT ?', []).at(-1)).toContain(closing);
  for (const question of [
    'Quel est le montant du CIA ?',
    'Un agent peut-il cumuler deux emplois ?',
    'formation sur le harcèlement',
  ]) {
    expect(endOf(question)).toEqual([]);
  }
  const inEnglish = {
    ...({ question: 'Am I entitled to leave?', language: 'en', today } as const),
    case: knownCase('', [], 'FPT'),
  };
  expect(endPersonalAnswer(inEnglish, []).at(-1)).toContain('authority alone decides');
});
