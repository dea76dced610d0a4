import type { Sending } from '../policy/standing.ts';
import type { Attempt } from '../routing/routed-delta.ts';
import type { TurnPorts } from './ports.ts';
import { toServing } from './to-served-by.ts';
import type { Trace } from './trace.ts';

/**
 * Every endpoint that the turn sent something to, each model once, in the order of its first call. An
 * endpoint that failed is one of them: the question may have reached it.
 */
export function sendingsOf(trace: Trace, ports: Pick<TurnPorts, 'standing'>): readonly Sending[] {
  const byModel = new Map<string, Attempt>();
  for (const attempt of trace.attempts.filter(({ sent }) => sent > 0)) {
    const { endpoint, model } = attempt.candidate;
    const key = JSON.stringify([endpoint.id, model.name]);
    const known = byModel.get(key);
    if (known === undefined || rank(attempt) >= rank(known)) byModel.set(key, attempt);
  }
  return [...byModel.values()].map((attempt) => ({
    ...toServing(attempt.candidate, attempt, { trace, ports }),
    role: attempt.candidate.model.role,
    ended: endOf(attempt),
  }));
}

const ends: readonly Sending['ended'][] = ['failed', 'broken', 'served'];

const rank = (attempt: Attempt): number => ends.indexOf(endOf(attempt));

function endOf({ ended, received }: Attempt): Sending['ended'] {
  if (ended === 'served') return 'served';
  return received > 0 ? 'broken' : 'failed';
}
