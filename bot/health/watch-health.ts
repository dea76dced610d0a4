import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import { routedEndpoints } from '#shared/policy/routed-endpoints.ts';
import type { Standing } from '#shared/policy/standing.ts';
import type { Timers } from '#shared/ports.ts';
import type { Gateway } from '#shared/routing/gateway.ts';

type HealthPorts = {
  readonly gateway: Pick<Gateway, 'probe'>;
  readonly policy: PolicySource;
  readonly standing: Pick<Standing, 'faultOf'>;
  readonly timers: Timers;
  /** A line without content. */
  readonly log: (line: string) => void;
};

export type HealthWatch = {
  /** Resolves once no probe is under way. */
  readonly stop: () => Promise<void>;
};

/** Longest time, in milliseconds, in which a change of the policy or of a circuit may go unseen. */
const look = 5_000;
/** Spreads the probes of servers that were started together, and bounds how often one is looked at. */
const spread = 250;

/**
 * Probes the endpoints of the policy in force that a question could be sent to, when nobody called them
 * for a while or when they are to be tried again. A probe carries nothing of anybody.
 */
export function watchHealth(ports: HealthPorts): HealthWatch {
  const stopping = new AbortController();
  const { signal } = stopping;
  const underway = new Map<string, Promise<number>>();
  const keepOn = async (): Promise<void> => {
    while (!signal.aborted) {
      const due = await soonest(probeAll(ports, underway, signal), ports.timers, signal);
      const pause = due + spread * (1 + ports.timers.jitter());
      await ports.timers.sleep(pause, signal).catch(() => undefined);
    }
  };
  const running = keepOn();
  return {
    stop: async () => {
      stopping.abort();
      await running;
      await Promise.all(underway.values());
    },
  };
}

/** Looks at every endpoint that no probe is under way at; resolves with the milliseconds until each is due. */
function probeAll(
  { gateway, policy, standing, log }: HealthPorts,
  underway: Map<string, Promise<number>>,
  signal: AbortSignal,
): readonly Promise<number>[] {
  const { policy: inForce } = policy.current();
  const idle = watched(inForce, standing).filter(({ id }) => !underway.has(id));
  return idle.map((endpoint) => {
    const probe = gateway
      .probe(endpoint, inForce, signal)
      .catch(() => {
        // Nobody's question must pay for it, nor end the server.
        log(`health: the probe of ${endpoint.id} broke`);
        return look;
      })
      .finally(() => underway.delete(endpoint.id));
    underway.set(endpoint.id, probe);
    return probe;
  });
}

/** Those that a route leads to, and whose key and proof are there: resting is no reason, it is what a probe is for. */
function watched(policy: Policy, standing: Pick<Standing, 'faultOf'>): readonly Endpoint[] {
  return routedEndpoints(policy).filter((endpoint) =>
    endpoint.models.some((model) => {
      const fault = standing.faultOf(endpoint, model);
      return fault === null || fault === 'unhealthy';
    }),
  );
}

/** Milliseconds until the next one is due, `look` at most; one slow answer does not keep the others waiting. */
async function soonest(
  probes: readonly Promise<number>[],
  { sleep }: Timers,
  signal: AbortSignal,
): Promise<number> {
  const heard = new AbortController();
  const stop = (): void => heard.abort();
  signal.addEventListener('abort', stop, { once: true });
  const patience = sleep(look, heard.signal).then(
    () => 0,
    () => 0,
  );
  try {
    const dues = Promise.all(probes).then((waits) => Math.min(look, ...waits));
    return await Promise.race([dues, patience]);
  } finally {
    stop();
    signal.removeEventListener('abort', stop);
  }
}
