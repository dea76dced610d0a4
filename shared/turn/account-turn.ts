import type { BudgetNotice } from '../budget/budget-notice.ts';
import { judgeBudget } from '../budget/judge-budget.ts';
import type { Consumption, Spent } from '../budget/ports.ts';
import { serviceOf } from '../policy/service-of.ts';
import { accountCalls } from './account-calls.ts';
import type { Trace } from './trace.ts';

/** What the turn's calls of models consumed, retries and broken answers included; null when none was called. */
export function accountTurn(trace: Trace): Consumption | null {
  const { policy } = trace.snapshot;
  const account = accountCalls(trace.attempts, trace.candidates, policy.footprint.method);
  if (account === null) return null;
  return {
    at: trace.startedAt,
    day: trace.today,
    person: trace.person,
    service: serviceOf(policy, trace.request.person)?.id ?? null,
    use: trace.use,
    endpoint: trace.endpoint,
    model: trace.model,
    ...account,
  };
}

/** The budget as it stands once this is counted. */
export function budgetAfter(trace: Trace, consumption: Consumption | null): BudgetNotice | null {
  const { spent, snapshot, request } = trace;
  if (spent === null) return null;
  const tokens = consumption === null ? 0 : consumption.tokens.input + consumption.tokens.output;
  const after: Spent = {
    personDay: spent.personDay + tokens,
    serviceMonth: spent.serviceMonth + tokens,
    month: {
      tokens: spent.month.tokens + tokens,
      gCO2e: spent.month.gCO2e + (consumption?.footprint.known?.gCO2e[1] ?? 0),
    },
  };
  const { policy } = snapshot;
  return judgeBudget(policy.quotas, serviceOf(policy, request.person), after);
}
