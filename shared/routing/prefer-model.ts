import type { Candidate } from '../policy/decision.ts';

/**
 * The candidates with the model that a conversation was answered by first, if it is still among them:
 * a conversation keeps its model while it lives.
 */
export function preferModel(
  candidates: readonly Candidate[],
  kept: { readonly endpointId: string; readonly model: string } | null,
): readonly Candidate[] {
  const isKept = ({ endpoint, model }: Candidate): boolean =>
    endpoint.id === kept?.endpointId && model.name === kept.model;
  return [...candidates.filter(isKept), ...candidates.filter((one) => !isKept(one))];
}
