import type { Candidate } from '#shared/policy/decision.ts';
import type { ChatDelta, ChatRequest, ModelDoor } from '#shared/routing/ports.ts';
import { ModelFault } from '#shared/routing/ports.ts';
import { type OpenedModelDoor, openModelDoor } from '../../bot/model/open-model-door.ts';
import { policyOf } from './model-route.ts';

/** The real door, with a policy that names the endpoints and no key to hold. */
export function openDoorTo(...candidates: readonly Candidate[]): OpenedModelDoor {
  return openModelDoor({ policy: policyOf(candidates), keys: { key: () => '' } });
}

/** Everything that the door told of one answer: its deltas, then its fault or null. */
export async function hear(
  door: Pick<ModelDoor, 'chat'>,
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
