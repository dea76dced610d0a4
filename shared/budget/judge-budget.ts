import type { Policy, Service } from '../policy/policy.ts';
import type { BudgetNotice, BudgetScope } from './budget-notice.ts';
import type { Spent } from './ports.ts';

type Limit = { readonly scope: BudgetScope; readonly used: number; readonly limit: number };

/**
 * The one budget worth telling. A spent one before one that is near its end. Among spent ones, one that
 * opens again with the month before the person's own of the day: "tomorrow" would not be true. Then the
 * one that is furthest, the nearest to the person at equal shares. Null when none is past the warning.
 */
export function judgeBudget(
  quotas: Policy['quotas'],
  service: Service | null,
  spent: Spent,
): BudgetNotice | null {
  const limits = limitsOf(quotas, service, spent);
  const over = limits.filter(({ used, limit }) => used >= limit);
  const ofMonth = over.filter(({ scope }) => scope !== 'person-day');
  const told = furthest(ofMonth) ?? furthest(over);
  if (told !== null) return { ...told, kind: 'spent' };
  const near = furthest(limits.filter(({ used, limit }) => used >= limit * quotas.warnAt));
  return near === null ? null : { ...near, kind: 'near' };
}

function limitsOf(
  quotas: Policy['quotas'],
  service: Service | null,
  spent: Spent,
): readonly Limit[] {
  const { perAgent, perMonth } = quotas;
  const all = [
    { scope: 'person-day', used: spent.personDay, limit: perAgent?.tokensPerDay },
    { scope: 'service-month', used: spent.serviceMonth, limit: service?.tokensPerMonth },
    { scope: 'month', used: spent.month.tokens, limit: perMonth?.tokens },
    { scope: 'month-gCO2e', used: spent.month.gCO2e, limit: perMonth?.gCO2e },
  ] as const;
  return all.flatMap(({ scope, used, limit }) =>
    limit === undefined ? [] : [{ scope, used, limit }],
  );
}

function furthest(limits: readonly Limit[]): Limit | null {
  const share = ({ used, limit }: Limit): number => used / limit;
  return limits.reduce<Limit | null>(
    (one, other) => (one === null || share(other) > share(one) ? other : one),
    null,
  );
}
