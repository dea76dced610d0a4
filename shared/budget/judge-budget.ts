import type { Policy, Service } from '../policy/policy.ts';
import type { BudgetNotice } from './budget-notice.ts';
import type { Spent } from './ports.ts';

/** The budget that is spent, else the one that is nearest to its end past the warning, else null. */
export function judgeBudget(
  quotas: Policy['quotas'],
  service: Service | null,
  spent: Spent,
): BudgetNotice | null {
  const limits = [
    { scope: 'person-day', used: spent.personDay, limit: quotas.perAgent?.tokensPerDay },
    { scope: 'service-month', used: spent.serviceMonth, limit: service?.tokensPerMonth },
    { scope: 'month', used: spent.month.tokens, limit: quotas.perMonth?.tokens },
    { scope: 'month-gCO2e', used: spent.month.gCO2e, limit: quotas.perMonth?.gCO2e },
  ] as const;
  const notices = limits.flatMap(({ scope, used, limit }): readonly BudgetNotice[] => {
    if (limit === undefined || used < limit * quotas.warnAt) return [];
    return [{ scope, kind: used >= limit ? 'spent' : 'near', used, limit }];
  });
  const byShare = [...notices].sort(
    (one, other) => other.used / other.limit - one.used / one.limit,
  );
  return byShare[0] ?? null;
}
