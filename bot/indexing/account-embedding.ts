import { judgeBudget } from '#shared/budget/judge-budget.ts';
import type { Consumption } from '#shared/budget/ports.ts';
import type { Candidate } from '#shared/policy/decision.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { Attempt } from '#shared/routing/routed-delta.ts';
import { accountCalls } from '#shared/turn/account-calls.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';

/** Whether the organisation's month leaves nothing for an indexing: what it consumes counts there too. */
export async function isMonthSpent(
  policy: Policy,
  { ledger, clock }: Pick<TurnPorts, 'ledger' | 'clock'>,
): Promise<boolean> {
  if (policy.quotas.perMonth === undefined) return false;
  const today = dayIn(clock.now(), policy.organisation.timeZone);
  const spent = await ledger.spent(null, null, today);
  return judgeBudget(policy.quotas, null, spent)?.kind === 'spent';
}

/** What the calls of one lot consumed; null when no model was at work. */
export function accountEmbedding(
  attempts: readonly Attempt[],
  served: Candidate | null,
  at: number,
  policy: Policy,
): Consumption | null {
  const account = accountCalls(attempts, [], policy.footprint.method);
  if (account === null) return null;
  return {
    at,
    day: dayIn(at, policy.organisation.timeZone),
    person: null,
    service: null,
    use: 'index',
    endpoint: served?.endpoint.id ?? null,
    model: served?.model.name ?? null,
    ...account,
  };
}
