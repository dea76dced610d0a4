/** Whose budget: the person's for the day, the service's or the organisation's for the month. */
export type BudgetScope = 'person-day' | 'service-month' | 'month' | 'month-gCO2e';

/** A budget that is nearly spent, or spent: said with the answer. */
export type BudgetNotice = {
  readonly scope: BudgetScope;
  readonly kind: 'near' | 'spent';
  /** Tokens, or gCO2e. */
  readonly used: number;
  readonly limit: number;
};
