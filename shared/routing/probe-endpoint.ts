import type { Endpoint, HealthRule } from '../policy/endpoint.ts';
import type { Policy } from '../policy/policy.ts';
import type { HealthSign } from './circuit.ts';
import type { EndpointState, EndpointStates } from './endpoint-states.ts';
import { probeSign } from './health-sign.ts';
import type { ModelState } from './model-state.ts';
import { type ModelDoor, ModelFault, type ProbeResult, type RoutingPorts } from './ports.ts';

type Probing = {
  readonly endpoint: Endpoint;
  readonly policy: Policy;
  readonly signal: AbortSignal;
};

/**
 * Probes the endpoint when it is due and tells the circuits of its models what it saw. An open circuit
 * is tried by the probe, so that nobody's question pays for the try; it closes on the probe's word, but
 * the next failed call opens it again. Returns the milliseconds until it is due next.
 */
export async function probeEndpoint(
  probing: Probing,
  door: Pick<ModelDoor, 'probe'>,
  states: EndpointStates,
  ports: RoutingPorts,
): Promise<number> {
  const { endpoint, policy } = probing;
  const { health } = endpoint;
  if (health.probeEvery <= 0) return Number.POSITIVE_INFINITY;
  const state = states.ofEndpoint(endpoint, policy);
  const models = states.modelsOf(state, endpoint);
  const leavesAt = ports.clock.now();
  const due = dueIn(state, models, health, leavesAt);
  if (due > 0) return due;
  const tried = models
    .filter((model) => model.mayCall(leavesAt))
    .map((model) => ({ model, round: model.leave(leavesAt, health) }));
  const { ended, sign, wait } = await ask(probing, door);
  const at = ports.clock.now();
  for (const { model, round } of tried) {
    model.end({ kind: 'ended', at, round, sign, wait }, health, ended);
  }
  if (sign === 'nothing') state.noProbeUntil = at + health.probeEvery;
  return dueIn(state, models, health, at);
}

/** Milliseconds until the first model is to be tried again, or until all were left alone for long enough. */
function dueIn(
  { noProbeUntil }: EndpointState,
  models: readonly ModelState[],
  { probeEvery }: HealthRule,
  now: number,
): number {
  const heardAt = Math.max(...models.map((model) => model.heardAt));
  const tries = models.filter(({ circuit }) => circuit !== 'closed').map((one) => one.rest(now));
  const firstTry = Math.min(...tries.map(({ wait }) => wait));
  return Math.max(0, Math.min(heardAt + probeEvery, Math.max(now + firstTry, noProbeUntil)) - now);
}

async function ask(
  { endpoint, policy, signal }: Probing,
  door: Pick<ModelDoor, 'probe'>,
): Promise<{ readonly ended: string; readonly sign: HealthSign; readonly wait: number }> {
  const result = await tryProbe(() => door.probe(endpoint, policy, signal));
  if (result.ok) return { ended: 'listens', sign: 'listens', wait: 0 };
  const { fault } = result;
  return { ended: fault.kind, sign: probeSign(fault), wait: fault.retryAfter ?? 0 };
}

/** The tries that were taken must be given back whatever the door does. */
async function tryProbe(probe: () => Promise<ProbeResult>): Promise<ProbeResult> {
  try {
    return await probe();
  } catch (error) {
    const fault = error instanceof ModelFault ? error : new ModelFault('aborted', { cause: error });
    return { ok: false, fault };
  }
}
