import { judgeBudget } from '../budget/judge-budget.ts';
import { serviceOf } from '../policy/service-of.ts';
import type { TurnPorts } from './ports.ts';
import type { Trace } from './trace.ts';

/**
 * Tokens set aside for one question before its passages are known: instructions, earlier exchanges,
 * eight passages of about 2 000 characters and the longest answer come to some 5 500.
 */
const oneQuestion = 6_000;

/**
 * What the person, the service and the organisation have left, when the policy bounds it: judged with
 * the turns under way, so that questions asked at the same time share it. What this one may take is set
 * aside until the record gives it back.
 */
export async function readBudget(trace: Trace, ports: TurnPorts): Promise<void> {
  const { person, today, snapshot, request } = trace;
  const { quotas } = snapshot.policy;
  const service = serviceOf(snapshot.policy, request.person);
  const { perAgent, perMonth } = quotas;
  if (perAgent === undefined && perMonth === undefined && service?.tokensPerMonth === undefined) {
    return;
  }
  const account = { person, service: service?.id ?? null, day: today };
  const reservation = ports.reservations.open(account);
  trace.reservation = reservation;
  trace.spent = await ports.ledger.spent(person, account.service, today);
  trace.budget = judgeBudget(quotas, service, reservation.expect(trace.spent));
  if (trace.budget?.kind !== 'spent') reservation.hold(oneQuestion);
}
