import type { HealthChange } from '#shared/routing/gateway.ts';
import type { Desk } from '../desk.ts';

/** A line for the log, in the words of the policy; null for a try, which ends by a line of its own. */
export function healthLine(change: HealthChange): string | null {
  if (change.to === 'half-open') return null;
  const { endpoint, model, from, to, why, triesAt } = change;
  const until = triesAt === null ? '' : `, left alone until ${new Date(triesAt).toISOString()}`;
  return `health: ${endpoint} ${model} ${from} → ${to} (${why})${until}`;
}

/** The same for the journal. */
export function healthNote(change: HealthChange): Parameters<Desk['note']>[0] | null {
  if (change.to === 'half-open') return null;
  const { endpoint, model, to, why, triesAt } = change;
  const what = { outcome: to, reason: why, endpoint, model, until: triesAt } as const;
  return { kind: 'health', channel: 'system', person: null, ...what };
}
