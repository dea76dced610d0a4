import type { RoutingBounds } from './bounds.ts';
import type { ModelFault, ModelFaultKind } from './ports.ts';

export type NextStep =
  | { readonly kind: 'again'; readonly wait: number }
  | { readonly kind: 'next-endpoint' }
  | { readonly kind: 'stop' };

export type FaultSituation = {
  readonly fault: ModelFault;
  /** Calls of this endpoint so far, the failed one included. */
  readonly callsHere: number;
  readonly hasNext: boolean;
  /** Milliseconds left of the budget. */
  readonly remaining: number;
  /** Random fraction in [0, 1). */
  readonly jitter: number;
};

/** Faults that the same endpoint may well not give a second time. */
const passing: ReadonlySet<ModelFaultKind> = new Set([
  'rate-limited',
  'server',
  'unreachable',
  'timeout-connect',
]);

/** What to do once a call failed before any text: wait and call again, go on along the route, or stop. */
export function decideAfterFault(situation: FaultSituation, bounds: RoutingBounds): NextStep {
  const { fault, callsHere, hasNext, remaining, jitter } = situation;
  if (fault.kind === 'aborted' || remaining <= 0) return { kind: 'stop' };
  const onward: NextStep = hasNext ? { kind: 'next-endpoint' } : { kind: 'stop' };
  if (!passing.has(fault.kind) || callsHere >= bounds.callsPerEndpoint) return onward;
  const backOff = bounds.backOff * 2 ** (callsHere - 1);
  // Equal jitter: half of the wait is kept, so that no retry falls at once on a struggling server.
  const wait = Math.ceil(Math.max(backOff * (0.5 + jitter / 2), fault.retryAfter ?? 0));
  const worthwhile = wait < remaining && wait <= (hasNext ? bounds.patience : bounds.longestWait);
  return worthwhile ? { kind: 'again', wait } : onward;
}
