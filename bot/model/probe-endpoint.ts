import type { Endpoint } from '#shared/policy/endpoint.ts';
import { ModelFault, type ProbeResult } from '#shared/routing/ports.ts';
import { faultOfStatus, isOfKind } from './guard-fetch.ts';
import { limitBody } from './limit-body.ts';
import { discardBody, type GuardedCall, sendGuarded, urlOf } from './send-guarded.ts';
import { toModelFault } from './to-model-fault.ts';
import { watchPhases } from './watch-phases.ts';

/** A gateway that lists thousands of models needs less. */
const limits = { total: 4 * 1024 * 1024, line: 4 * 1024 * 1024 };

/**
 * Asks an endpoint for its list of models, guarded like every call; never rejects. Whatever it
 * answers, it answers: a list, or that it knows none. Not so: a refused key, a redirect, a wait, a
 * failure of its own, and a page in the place of the list.
 */
export async function probeEndpoint(
  enter: (signal: AbortSignal) => Promise<GuardedCall>,
  endpoint: Endpoint,
  signal: AbortSignal,
): Promise<ProbeResult> {
  const watch = watchPhases(endpoint.timeouts, signal);
  const from = performance.now();
  let written = false;
  let answering = false;
  try {
    const call = await enter(watch.signal);
    const answer = await sendGuarded(call, {
      url: urlOf(call, '/models'),
      accept: 'application/json',
      body: null,
      signal: watch.signal,
      writing: () => {
        written = true;
      },
    });
    answering = true;
    watch.generating();
    const milliseconds = performance.now() - from;
    if (answer.status !== 200) {
      discardBody(answer.body);
      const fault = faultOfStatus(answer);
      return mayStandFor(fault) ? { ok: true, milliseconds } : { ok: false, fault };
    }
    if (!isOfKind(answer, 'application/json')) {
      discardBody(answer.body);
      return { ok: false, fault: new ModelFault('garbage', { status: 200 }) };
    }
    for await (const _ of limitBody(answer.body, limits));
    return { ok: true, milliseconds };
  } catch (error) {
    const told = { written, answering, region: null, servedModel: null };
    return { ok: false, fault: toModelFault(watch.fault() ?? error, told) };
  } finally {
    watch.close();
  }
}

/** Servers without a list answer 404 or 405; that they answer is what was asked. */
function mayStandFor({ kind }: ModelFault): boolean {
  return kind === 'not-found' || kind === 'bad-request';
}
