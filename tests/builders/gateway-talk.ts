import type { Candidate } from '#shared/policy/decision.ts';
import type { ChatCall, Gateway } from '#shared/routing/gateway.ts';
import type { Attempt, RoutedDelta } from '#shared/routing/routed-delta.ts';
import { ask, callOf } from './model-route.ts';

export type Talk = {
  readonly text: string;
  readonly deltas: readonly RoutedDelta[];
  readonly end: RoutedDelta;
  readonly attempts: readonly Attempt[];
  /** `endpoint ended`, in order. */
  readonly told: readonly string[];
};

/** One question along the candidates, listened to until its end. */
export async function talk(
  gateway: Pick<Gateway, 'ask'>,
  candidates: readonly Candidate[],
  changes: Partial<ChatCall> = {},
): Promise<Talk> {
  const attempts: Attempt[] = [];
  const deltas: RoutedDelta[] = [];
  const call = callOf(candidates, ask(), (attempt) => void attempts.push(attempt));
  for await (const delta of gateway.ask({ ...call, ...changes })) deltas.push(delta);
  const end = deltas.at(-1);
  if (end === undefined || end.kind === 'text') throw new Error('the talk had no end');
  return {
    text: deltas.map((delta) => (delta.kind === 'text' ? delta.text : '')).join(''),
    deltas,
    end,
    attempts,
    told: attempts.map(({ candidate, ended }) => `${candidate.endpoint.id} ${ended}`),
  };
}
