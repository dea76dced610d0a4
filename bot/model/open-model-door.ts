import type { Candidate } from '#shared/policy/decision.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import { type ModelDoor, ModelFault } from '#shared/routing/ports.ts';
import { openDispatchers, type Resolve, resolveBySystem } from './dispatchers.ts';
import { embedTexts } from './embed-texts.ts';
import type { GuardedCall } from './guard-fetch.ts';
import type { Keys } from './keys.ts';
import { streamChat } from './stream-chat.ts';

export type ModelDoorOptions = {
  /** The policy in force: an endpoint that left it is refused at once, also to turns that began before. */
  readonly policy: PolicySource;
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
  const prepare = ({
    endpoint,
  }: Candidate): Pick<GuardedCall, 'endpoint' | 'policy' | 'key' | 'dispatcher'> => {
    const { policy } = options.policy.current();
    const key = options.keys.key(endpoint);
    if (key === null) throw new ModelFault('not-configured');
    return { endpoint, policy, key, dispatcher: dispatchers.of(endpoint, policy) };
  };
  return {
    chat: async function* (candidate, request) {
      yield* streamChat(prepare(candidate), candidate, request);
    },
    embed: async (candidate, texts, signal) =>
      embedTexts(prepare(candidate), candidate, texts, signal),
    close: dispatchers.close,
  };
}
