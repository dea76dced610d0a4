import type { Candidate } from '#shared/policy/decision.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { type ModelDoor, ModelFault } from '#shared/routing/ports.ts';
import { openDispatchers, type Resolve, resolveBySystem } from './dispatchers.ts';
import { embedTexts } from './embed-texts.ts';
import type { GuardedCall } from './guard-fetch.ts';
import type { Keys } from './keys.ts';
import { streamChat } from './stream-chat.ts';

export type ModelDoorOptions = {
  readonly keys: Keys;
  /** How names are resolved; by the system when absent. */
  readonly resolve?: Resolve;
};

export type OpenedModelDoor = ModelDoor & {
  /** Ends the connections, also those of answers under way. */
  readonly close: () => Promise<void>;
};

/** The door to the models: one attempt at one endpoint of the policy, guarded as GOVERNANCE asks. */
export function openModelDoor(options: ModelDoorOptions): OpenedModelDoor {
  const dispatchers = openDispatchers(options.resolve ?? resolveBySystem);
  const prepare = (
    { endpoint }: Candidate,
    policy: Policy,
  ): Pick<GuardedCall, 'endpoint' | 'policy' | 'key' | 'dispatcher'> => {
    const key = options.keys.key(endpoint);
    if (key === null) throw new ModelFault('not-configured');
    return { endpoint, policy, key, dispatcher: dispatchers.of(endpoint, policy) };
  };
  return {
    chat: async function* (candidate, request, policy) {
      yield* streamChat(prepare(candidate, policy), candidate, request);
    },
    embed: async (candidate, texts, signal, policy) =>
      embedTexts(prepare(candidate, policy), candidate, texts, signal),
    probe: async () => ({ ok: false, fault: new ModelFault('not-configured') }),
    close: dispatchers.close,
  };
}
