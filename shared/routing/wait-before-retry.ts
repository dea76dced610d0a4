import type { RoutingBounds } from './bounds.ts';
import type { ModelFault, ModelFaultKind } from './ports.ts';
import { spreadBeyond } from './spread-beyond.ts';

export type FaultSituation = {
  readonly fault: ModelFault;
  /** Calls of this endpoint so far, the failed one included. */
  readonly callsHere: number;
  /** Another candidate could be called now. */
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

/**
 * Milliseconds to wait before the same endpoint is called again, once a call failed before any text; null = not
 * again. Nobody waits for an endpoint while another one could answer: there, only a line that was dropped is
 * tried once more.
 */
export function waitBeforeRetry(situation: FaultSituation, bounds: RoutingBounds): number | null {
  const { fault, callsHere, hasNext, remaining, jitter } = situation;
  if (!passing.has(fault.kind) || callsHere >= bounds.callsPerEndpoint) return null;
  if (hasNext && (fault.kind !== 'unreachable' || callsHere > 1)) return null;
  // Equal jitter: half of the wait is kept, so that no retry falls at once on a struggling server.
  const backOff = Math.ceil(bounds.backOff * 2 ** (callsHere - 1) * (0.5 + jitter / 2));
  const asked = fault.retryAfter ?? 0;
  const longest = hasNext ? bounds.patience : bounds.longestWait;
  if (Math.max(backOff, asked) > longest) return null;
  const wait = Math.max(backOff, asked > 0 ? spreadBeyond(asked, jitter) : 0);
  return wait < remaining ? wait : null;
}
