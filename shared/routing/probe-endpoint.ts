import type { Endpoint } from '../policy/endpoint.ts';
import type { Policy } from '../policy/policy.ts';
import type { HealthSign } from './circuit.ts';
import type { EndpointStates } from './endpoint-states.ts';
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
  if (endpoint.health.probeEvery <= 0) return Number.POSITIVE_INFINITY;
  const models = states.modelsOf(endpoint, policy);
  const due = dueIn(models, endpoint, ports.clock.now());
  if (due > 0) return due;
  const now = ports.clock.now();
  const tried = models.filter((model) => model.mayCall(now));
  const rounds = tried.map((model) => model.leave(now, endpoint.health));
  const { ended, sign, wait } = await ask(probing, door);
  const at = ports.clock.now();
  tried.forEach((model, place) => {
    const round = rounds[place] ?? -1;
    model.end({ kind: 'ended', at, round, sign, wait }, endpoint.health, ended);
  });
  return dueIn(models, endpoint, ports.clock.now());
}

/** Milliseconds until the first model is to be tried again, or until all were left alone for long enough. */
function dueIn(models: readonly ModelState[], { health }: Endpoint, now: number): number {
  const idle = Math.max(0, ...models.map(({ heardAt }) => heardAt + health.probeEvery - now));
  const tries = models.filter(({ circuit }) => circuit !== 'closed').map((one) => one.rest(now));
  return Math.min(idle, ...tries.map(({ wait }) => wait));
}

async function ask(
  { endpoint, policy, signal }: Probing,
  door: Pick<ModelDoor, 'probe'>,
): Promise<{ readonly ended: string; readonly sign: HealthSign; readonly wait: number }> {
  const result = await door.probe(endpoint, policy, signal).catch(toResult);
  if (result.ok) return { ended: 'listens', sign: 'listens', wait: 0 };
  const { fault } = result;
  return { ended: fault.kind, sign: probeSign(fault), wait: fault.retryAfter ?? 0 };
}

/** The tries that were taken must be given back whatever the door does. */
function toResult(error: unknown): ProbeResult {
  const fault = error instanceof ModelFault ? error : new ModelFault('aborted', { cause: error });
  return { ok: false, fault };
}
