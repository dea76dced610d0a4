import type { Sending } from '../policy/standing.ts';
import type { Attempt } from '../routing/routed-delta.ts';
import type { TurnPorts } from './ports.ts';
import { toServing } from './to-served-by.ts';
import type { Trace } from './trace.ts';

/**
 * Every endpoint that the turn called, each model once, in the order of its first call. An endpoint that failed is one
 * of them: the question may have reached it. One that was passed over is not: nobody tried.
 */
export function sendingsOf(trace: Trace, ports: Pick<TurnPorts, 'standing'>): readonly Sending[] {
  const byModel = new Map<string, Attempt>();
  for (const attempt of trace.attempts.filter(wasCalled)) {
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

const wasCalled = ({ ended }: Attempt): boolean => ended !== 'resting' && ended !== 'busy';

/** An answer from a wrong place is never hidden by a later one of the same model. */
const ends: readonly Sending['ended'][] = ['unreached', 'failed', 'broken', 'served', 'misplaced'];

const rank = (attempt: Attempt): number => ends.indexOf(endOf(attempt));

function endOf({ ended, sent, received }: Attempt): Sending['ended'] {
  if (ended === 'region-refused') return 'misplaced';
  if (sent === 0) return 'unreached';
  if (ended === 'served') return 'served';
  return received > 0 ? 'broken' : 'failed';
}
