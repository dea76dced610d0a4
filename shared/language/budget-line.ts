import { budgetTexts } from './budget-texts.ts';
import { formatShare } from './format-amounts.ts';
import type { Language } from './language.ts';

/** Of a `BudgetNotice`, what its line tells. */
export type BudgetToTell = {
  readonly scope: keyof (typeof budgetTexts)['fr']['spent'];
  readonly kind: 'near' | 'spent';
  readonly used: number;
  readonly limit: number;
};

/** What a person reads of a budget that is nearly spent, or spent. */
export function budgetLine({ scope, kind, used, limit }: BudgetToTell, language: Language): string {
  const texts = budgetTexts[language];
  if (kind === 'spent') return texts.spent[scope];
  return texts.near[scope](formatShare(used / limit, language));
}
