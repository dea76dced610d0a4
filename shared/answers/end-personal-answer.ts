import { calculationTexts } from '../language/calculation-texts.ts';
import type { AskedOfSelf } from '../turn/recipe.ts';
import { isFirstPerson } from './is-first-person.fr.ts';
import { type ShownPassage, showCalculation } from './show-calculation.ts';

/** Statuts whose leave follows the labour code, or none: no rule of the civil service is counted for them. */
const underOtherRules: ReadonlySet<string> = new Set(['apprenti', 'vacataire']);

/**
 * What code adds under an answer: the sum for the figures that the question states, then, under an answer to somebody's
 * own case, that it decides nothing.
 */
export function endPersonalAnswer(
  asked: AskedOfSelf,
  shown: readonly ShownPassage[],
): readonly string[] {
  const { question, language, today } = asked;
  const { facts, replies } = asked.case;
  const { statut } = facts;
  const isUnderOthers = statut.length > 0 && statut.every((one) => underOtherRules.has(one));
  const calculation = isUnderOthers ? null : showCalculation(question, shown, language, today);
  const { informationOnly } = calculationTexts[language];
  return [
    ...(calculation === null ? [] : [calculation]),
    ...(replies || isFirstPerson(question) ? [informationOnly] : []),
  ];
}
