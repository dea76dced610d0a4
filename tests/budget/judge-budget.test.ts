import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BudgetNotice } from '#shared/budget/budget-notice.ts';
import { judgeBudget } from '#shared/budget/judge-budget.ts';
import type { Spent } from '#shared/budget/ports.ts';
import type { Policy, Service } from '#shared/policy/policy.ts';

const quotas: Policy['quotas'] = {
  perAgent: { tokensPerDay: 1_000 },
  perMonth: { tokens: 100_000, gCO2e: 500 },
  warnAt: 0.8,
};
const service: Service = { id: 'rh', title: 'RH', group: 'group:rh', tokensPerMonth: 10_000 };

const spent = (personDay = 0, serviceMonth = 0, tokens = 0, gCO2e = 0): Spent => ({
  personDay,
  serviceMonth,
  month: { tokens, gCO2e },
});

describe('one budget alone', () => {
  test.each<[string, Spent, Partial<BudgetNotice> | null]>([
    ['nothing is told before the warning', spent(799), null],
    [
      'a warning from its share on',
      spent(800),
      { scope: 'person-day', kind: 'near', used: 800, limit: 1_000 },
    ],
    ['a warning up to the last token', spent(999), { scope: 'person-day', kind: 'near' }],
    ['spent at the limit', spent(1_000), { scope: 'person-day', kind: 'spent', used: 1_000 }],
    ['the service’s month', spent(0, 8_000), { scope: 'service-month', kind: 'near' }],
    ['the month', spent(0, 0, 100_000), { scope: 'month', kind: 'spent' }],
    ['the month’s carbon', spent(0, 0, 0, 400), { scope: 'month-gCO2e', kind: 'near' }],
  ])('%s', (_name, sums, wanted) => {
    const told = judgeBudget(quotas, service, sums);
    if (wanted === null) expect(told).toBeNull();
    else expect(told).toMatchObject(wanted);
  });

  test('what the policy does not bound is never told', () => {
    const much = spent(1e12, 1e12, 1e12, 1e12);
    expect(judgeBudget({ warnAt: 0.1 }, null, much)).toBeNull();
    expect(judgeBudget({ warnAt: 0.1 }, { id: 'rh', title: 'RH', group: 'g' }, much)).toBeNull();
  });
});

describe('of several', () => {
  test('a spent one is told before one that is only near', () => {
    expect(judgeBudget(quotas, service, spent(1_000, 9_999))).toMatchObject({
      scope: 'person-day',
      kind: 'spent',
    });
  });

  test('one that opens with the month is told before the day’s, although the day’s is further over', () => {
    expect(judgeBudget(quotas, service, spent(5_000, 10_000))).toMatchObject({
      scope: 'service-month',
      kind: 'spent',
    });
  });

  test('the furthest is told, the nearest to the person at equal shares', () => {
    expect(judgeBudget(quotas, service, spent(800, 9_000))).toMatchObject({
      scope: 'service-month',
    });
    expect(judgeBudget(quotas, service, spent(900, 9_000))).toMatchObject({ scope: 'person-day' });
  });
});

const sums = fc
  .tuple(...[1_500, 15_000, 150_000, 750].map((max) => fc.integer({ min: 0, max })))
  .map(([day = 0, month = 0, all = 0, grams = 0]) => spent(day, month, all, grams));
const bounds = fc.record(
  {
    perAgent: fc.record({ tokensPerDay: fc.integer({ min: 1, max: 1_000 }) }),
    perMonth: fc.record(
      {
        tokens: fc.integer({ min: 1, max: 100_000 }),
        gCO2e: fc.double({ min: 0.1, max: 500, noNaN: true }),
      },
      { requiredKeys: [] },
    ),
    warnAt: fc.double({ min: 0.1, max: 1, noNaN: true }),
  },
  { requiredKeys: ['warnAt'] },
);

const shares = (policy: Policy['quotas'], { personDay, serviceMonth, month }: Spent): number[] =>
  [
    [personDay, policy.perAgent?.tokensPerDay],
    [serviceMonth, service.tokensPerMonth],
    [month.tokens, policy.perMonth?.tokens],
    [month.gCO2e, policy.perMonth?.gCO2e],
  ].flatMap(([used = 0, limit]) => (limit === undefined ? [] : [used / limit]));

describe('whatever the bounds and the sums', () => {
  test('spent is told exactly when a budget is at its limit, near exactly when one is past its warning', () => {
    fc.assert(
      fc.property(bounds, sums, (policy, sum) => {
        const told = judgeBudget(policy, service, sum);
        const all = shares(policy, sum);
        if (all.some((share) => share >= 1)) expect(told?.kind).toBe('spent');
        else if (told === null)
          expect(all.every((share) => share < policy.warnAt + 1e-9)).toBe(true);
        else expect(told.used / told.limit).toBe(Math.max(...all));
      }),
    );
  });

  test('spending more never takes a notice back', () => {
    const rank = (told: ReturnType<typeof judgeBudget>): number =>
      told === null ? 0 : told.kind === 'near' ? 1 : 2;
    fc.assert(
      fc.property(bounds, sums, fc.integer({ min: 0, max: 5_000 }), (policy, sum, more) => {
        const later = spent(
          sum.personDay + more,
          sum.serviceMonth + more,
          sum.month.tokens + more,
          sum.month.gCO2e + more,
        );
        expect(rank(judgeBudget(policy, service, later))).toBeGreaterThanOrEqual(
          rank(judgeBudget(policy, service, sum)),
        );
      }),
    );
  });
});
