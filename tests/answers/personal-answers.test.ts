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
const sum = (question: string, shown: typeof all = all): string =>
  plain(showCalculation(question, shown, 'fr'));

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
  ])('%s', (question, expected) => {
    expect(sum(question)).toContain(expected);
  });

  test('is not shown where the passage of its rule is not shown', () => {
    const question = 'Combien de jours de congés ai-je si je travaille 3 jours par semaine ?';
    expect(showCalculation(question, [splitting], 'fr')).toBeNull();
    expect(
      showCalculation(
        'J’ai pris six jours en hiver, ai-je droit à un jour de plus ?',
        [rule],
        'fr',
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
    expect(showCalculation(question, all, 'fr')).toBeNull();
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
        const { weeklyDays, share, months, outsideDays } = readLeaveCase(text);
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
  expect(endPersonalAnswer('Ai-je droit au SFT ?', [], 'fr').at(-1)).toContain(closing);
  for (const question of [
    'Quel est le montant du CIA ?',
    'Un agent peut-il cumuler deux emplois ?',
    'formation sur le harcèlement',
  ]) {
    expect(endPersonalAnswer(question, all, 'fr')).toEqual([]);
  }
  expect(endPersonalAnswer('Am I entitled to leave?', [], 'en').at(-1)).toContain(
    'authority alone decides',
  );
});
