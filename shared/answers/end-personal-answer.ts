import { calculationTexts } from '../language/calculation-texts.ts';
import type { Language } from '../language/language.ts';
import { isFirstPerson } from './is-first-person.fr.ts';
import { type ShownPassage, showCalculation } from './show-calculation.ts';

/**
 * What code adds under an answer to somebody's own case: the sum for it, then that it decides nothing. Empty for a
 * question about nobody in particular.
 */
export function endPersonalAnswer(
  question: string,
  shown: readonly ShownPassage[],
  language: Language,
): readonly string[] {
  if (!isFirstPerson(question)) return [];
  const calculation = showCalculation(question, shown, language);
  const { informationOnly } = calculationTexts[language];
  return [...(calculation === null ? [] : [calculation]), informationOnly];
}
