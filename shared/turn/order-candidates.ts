import type { Exchange } from '../conversation/ports.ts';
import type { Candidate } from '../policy/decision.ts';
import { preferModel } from '../routing/prefer-model.ts';
import type { Composed } from './recipe.ts';

/** A token of French text is at least so many characters; fewer would let a prompt overflow. */
const charactersPerToken = 3;

/**
 * The chat models to ask, in order: those whose context holds the whole prompt and its answer, in the
 * order of the policy, the model that the conversation was answered by before the others.
 */
export function orderCandidates(
  candidates: readonly Candidate[],
  composed: Composed,
  history: readonly Exchange[],
): readonly Candidate[] {
  const characters = composed.messages.reduce((sum, { content }) => sum + content.length, 0);
  const needed = Math.ceil(characters / charactersPerToken) + composed.maxTokens;
  const fitting = candidates.filter(
    ({ model }) => model.contextTokens === undefined || model.contextTokens >= needed,
  );
  const served = history.findLast(({ serving }) => serving !== null)?.serving ?? null;
  return preferModel(
    fitting,
    served === null ? null : { endpointId: served.endpointId, model: served.askedModel },
  );
}

/** The candidates larger than this one: what it could not answer from the sources, they may. */
export function largerThan(
  candidates: readonly Candidate[],
  { model: asked }: Candidate,
): readonly Candidate[] {
  const size = asked.params?.activeB[1];
  if (size === undefined) return [];
  return candidates.filter(({ model }) => (model.params?.activeB[1] ?? 0) > size);
}
