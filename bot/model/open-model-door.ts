import type { Candidate } from '#shared/policy/decision.ts';
import type { Endpoint, EndpointModel } from '#shared/policy/endpoint.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { Standing } from '#shared/policy/standing.ts';
import { type ModelDoor, ModelFault } from '#shared/routing/ports.ts';
import { openDispatchers } from './dispatchers.ts';
import { embedTexts } from './embed-texts.ts';
import type { Keys } from './keys.ts';
import { probeEndpoint } from './probe-endpoint.ts';
import { rerankTexts } from './rerank-texts.ts';
import { type Resolve, resolveBySystem } from './resolve-host.ts';
import type { GuardedCall } from './send-guarded.ts';
import { streamChat } from './stream-chat.ts';

export type ModelDoorOptions = {
  readonly keys: Pick<Keys, 'key'>;
  /**
   * What is known of the endpoints' proofs. Deciding reads it first; the door asks again, for what
   * changed meanwhile or came another way. Absent: proofs are deciding's alone.
   */
  readonly standing?: Pick<Standing, 'faultOf'>;
  /** How names are resolved; by the system when absent. */
  readonly resolve?: Resolve;
};

export type OpenedModelDoor = ModelDoor & {
  /** Ends the connections, also those of answers under way. */
  readonly close: () => Promise<void>;
};

type Enter = (signal: AbortSignal) => Promise<GuardedCall>;

/** The door to the models: one attempt at one endpoint of the policy, guarded as GOVERNANCE asks. */
export function openModelDoor(options: ModelDoorOptions): OpenedModelDoor {
  const dispatchers = openDispatchers(options.resolve ?? resolveBySystem);
  const enterFor =
    (endpoint: Endpoint, models: readonly EndpointModel[], policy: Policy): Enter =>
    async (signal) => {
      requireProof(options.standing, endpoint, models);
      const key = await options.keys.key(endpoint, signal);
      if (key === null) throw new ModelFault('not-configured');
      const dispatcher = await dispatchers.of(endpoint, policy, signal);
      // A token may be awaited for seconds: what was found out meanwhile counts.
      requireProof(options.standing, endpoint, models);
      return { endpoint, policy, key, dispatcher };
    };
  const enter = ({ endpoint, model }: Candidate, policy: Policy): Enter =>
    enterFor(endpoint, [model], policy);
  return {
    chat: (candidate, request, policy) => streamChat(enter(candidate, policy), candidate, request),
    embed: (candidate, texts, signal, policy) =>
      embedTexts(enter(candidate, policy), candidate, texts, signal),
    rerank: (candidate, request, signal, policy) =>
      rerankTexts(enter(candidate, policy), candidate, request, signal),
    probe: (endpoint, policy, signal) =>
      probeEndpoint(enterFor(endpoint, endpoint.models, policy), endpoint, signal),
    close: dispatchers.close,
  };
}

/**
 * Refuses an endpoint none of whose models may be called for want of proof. Health is not asked: the
 * call that tries a resting endpoint has to pass.
 */
function requireProof(
  standing: ModelDoorOptions['standing'],
  endpoint: Endpoint,
  models: readonly EndpointModel[],
): void {
  if (standing === undefined) return;
  let refusal: ModelFault | null = null;
  for (const model of models) {
    const fault = standing.faultOf(endpoint, model);
    if (fault === null || fault === 'unhealthy') return;
    refusal ??= new ModelFault(fault);
  }
  if (refusal !== null) throw refusal;
}
