import type { HealthSign } from './circuit.ts';
import type { ModelFault, ModelFaultKind } from './ports.ts';

const signs: Readonly<Record<ModelFaultKind, HealthSign>> = {
  server: 'sick',
  unreachable: 'sick',
  'timeout-connect': 'sick',
  'timeout-first-token': 'sick',
  'timeout-idle': 'sick',
  'timeout-total': 'sick',
  garbage: 'sick',
  'stream-cut': 'sick',
  empty: 'sick',
  // Without a word on how long, only a row of them says that there is no use in asking.
  'rate-limited': 'sick',
  unauthorized: 'shut',
  'not-found': 'shut',
  redirect: 'shut',
  'host-refused': 'shut',
  'region-refused': 'shut',
  'other-model': 'shut',
  // Not called: the proof or the key may come back at any moment, and is asked each time.
  'evidence-stale': 'nothing',
  'evidence-refused': 'nothing',
  quarantined: 'nothing',
  'not-configured': 'nothing',
  'bad-request': 'nothing',
  busy: 'nothing',
  resting: 'nothing',
  aborted: 'nothing',
};

/** What a fault says of the health of the endpoint that gave it. */
export function healthSign({ kind, status, retryAfter }: ModelFault): HealthSign {
  if (kind === 'rate-limited' && retryAfter !== null) return 'wait';
  // A 403 may be a filter's word on one prompt: one person must not shut the endpoint for all.
  if (kind === 'unauthorized' && status === 403) return 'sick';
  return signs[kind];
}

const silent: ReadonlySet<ModelFaultKind> = new Set([
  'unreachable',
  'timeout-connect',
  'timeout-first-token',
  'timeout-idle',
  'timeout-total',
]);

/**
 * The same of a probe. A bad answer to the question for the models says nothing of the answers to
 * people: a key may not read the list, a server may not have one. Only silence and refused ways count.
 */
export function probeSign(fault: ModelFault): HealthSign {
  const sign = healthSign(fault);
  if (sign === 'sick') return silent.has(fault.kind) ? sign : 'nothing';
  return fault.kind === 'unauthorized' || fault.kind === 'not-found' ? 'nothing' : sign;
}
