import { answerTexts } from './answer-texts.ts';
import { type BudgetToTell, budgetLine } from './budget-line.ts';
import { type FootprintToTell, footprintLine } from './footprint-line.ts';
import type { Language } from './language.ts';

/** Of an outcome, what its notes tell. */
type Noted = {
  readonly footprint: FootprintToTell | null;
  readonly budget: BudgetToTell | null;
};

/** What stands under an answer on every screen: what its models took, and a budget near its end. */
export function answerNotes(
  { footprint, budget }: Noted,
  language: Language,
): { readonly footprint: string | null; readonly budget: string | null } {
  return {
    footprint: footprint === null ? null : footprintNote(footprint, language),
    budget: budget === null ? null : budgetLine(budget, language),
  };
}

function footprintNote(footprint: FootprintToTell, language: Language): string {
  const line = footprintLine(footprint, language);
  if (footprint.known !== null) return answerTexts[language].footprint(line);
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}
