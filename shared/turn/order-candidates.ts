import type { Exchange } from '../conversation/ports.ts';
import { fewestCharactersPerToken } from '../french/characters-per-token.ts';
import type { Candidate } from '../policy/decision.ts';
import { weightOf } from '../policy/size-of.ts';
import type { Serving } from '../policy/standing.ts';
import { preferModel } from '../routing/prefer-model.ts';
import type { Composed } from './recipe.ts';

/**
 * The chat models to ask, in order: those whose context holds the whole prompt and its answer, in the
 * order of the policy, the model that the conversation was last answered by before the others.
 */
export function orderCandidates(
  candidates: readonly Candidate[],
  composed: Composed,
  history: readonly Exchange[],
): readonly Candidate[] {
  const characters = composed.messages.reduce((sum, { content }) => sum + content.length, 0);
  const needed = Math.ceil(characters / fewestCharactersPerToken) + composed.maxTokens;
  const fitting = candidates.filter(
    ({ model }) => model.contextTokens === undefined || model.contextTokens >= needed,
  );
  const served = keptModel(history);
  return preferModel(
    fitting,
    served === null ? null : { endpointId: served.endpointId, model: served.askedModel },
  );
}

/** The model of the last answer, unless that one broke off: then the order of the policy is as good. */
function keptModel(history: readonly Exchange[]): Serving | null {
  const last = history.findLast(({ serving }) => serving !== null);
  const serving = last?.serving ?? null;
  const broke = last?.trip?.sentTo.some(
    ({ endpointId, askedModel, ended }) =>
      ended === 'broken' && endpointId === serving?.endpointId && askedModel === serving.askedModel,
  );
  return broke === true ? null : serving;
}

/** The candidates larger than this one: what it could not answer from the sources, they may. */
export function largerThan(
  candidates: readonly Candidate[],
  { model: asked }: Candidate,
): readonly Candidate[] {
  const weight = weightOf(asked);
  if (weight === null) return [];
  return candidates.filter(({ model }) => (weightOf(model) ?? 0) > weight);
}
