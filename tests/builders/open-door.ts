import type { Candidate } from '#shared/policy/decision.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { ChatDelta, ChatRequest, ProbeResult, RerankRequest } from '#shared/routing/ports.ts';
import { ModelFault } from '#shared/routing/ports.ts';
import {
  type ModelDoorOptions,
  type OpenedModelDoor,
  openModelDoor,
} from '../../bot/model/open-model-door.ts';
import { policyOf } from './model-route.ts';

/** A door whose every call is guarded by the policy in force. */
export type BoundDoor = Pick<OpenedModelDoor, 'close'> & {
  readonly chat: (candidate: Candidate, request: ChatRequest) => AsyncIterable<ChatDelta>;
  readonly embed: (
    candidate: Candidate,
    texts: readonly string[],
    signal: AbortSignal,
  ) => ReturnType<OpenedModelDoor['embed']>;
  readonly rerank: (
    candidate: Candidate,
    request: RerankRequest,
    signal: AbortSignal,
  ) => ReturnType<OpenedModelDoor['rerank']>;
  readonly probe: (endpoint: Endpoint, signal: AbortSignal) => Promise<ProbeResult>;
};

export function bindDoor(policy: PolicySource, options: ModelDoorOptions): BoundDoor {
  const door = openModelDoor(options);
  const inForce = (): Policy => policy.current().policy;
  return {
    chat: (candidate, request) => door.chat(candidate, request, inForce()),
    embed: (candidate, texts, signal) => door.embed(candidate, texts, signal, inForce()),
    rerank: (candidate, request, signal) => door.rerank(candidate, request, signal, inForce()),
    probe: (endpoint, signal) => door.probe(endpoint, inForce(), signal),
    close: door.close,
  };
}

/** The real door, with a policy that names the endpoints and no key to hold. */
export function openDoorTo(...candidates: readonly Candidate[]): BoundDoor {
  return bindDoor(policyOf(candidates), { keys: { key: () => '' } });
}

/** Everything that the door told of one answer: its deltas, then its fault or null. */
export async function hear(
  door: Pick<BoundDoor, 'chat'>,
  candidate: Candidate,
  request: ChatRequest,
): Promise<{ readonly deltas: readonly ChatDelta[]; readonly fault: ModelFault | null }> {
  const deltas: ChatDelta[] = [];
  try {
    for await (const delta of door.chat(candidate, request)) deltas.push(delta);
    return { deltas, fault: null };
  } catch (error) {
    if (error instanceof ModelFault) return { deltas, fault: error };
    throw error;
  }
}

export const textOf = (deltas: readonly ChatDelta[]): string =>
  deltas.map((delta) => (delta.kind === 'text' ? delta.text : '')).join('');

/** Everything that anybody could print of an error, with its causes. */
export function printed(error: unknown): string {
  const lines: string[] = [];
  for (let link = error; link instanceof Error; link = link.cause) {
    lines.push(
      String(link),
      link.stack ?? '',
      JSON.stringify(link, Object.getOwnPropertyNames(link)),
    );
  }
  return lines.join('\n');
}
