import type { Candidate, DecisionRequest, SkipReason } from './decision.ts';
import { demandedResidency, operatorDemands } from './demands-of-class.ts';
import type { Endpoint, EndpointModel } from './endpoint.ts';
import type { ModelRole, Use, UseId } from './policy.ts';
import { isAtLeast } from './residency-class.ts';
import { weightOf } from './size-of.ts';
import { unmetDemands } from './unmet-demands.ts';

export type RouteCandidates = {
  readonly candidates: Readonly<Record<ModelRole, readonly Candidate[]>>;
  /** Endpoints of which no model of the role that answers may serve; their vectors may. */
  readonly skipped: readonly { readonly endpointId: string; readonly why: SkipReason }[];
};

type Step = { readonly serving: readonly Candidate[]; readonly why: SkipReason | null };

/**
 * The models that may serve a request. Endpoints stay in the order of the route; within one, of the chat models that are
 * adequate for the use (`uses` absent or naming it) the smallest comes first, by what the method of the footprint expects of it, and those of
 * unknown size come last, in the order of the file. Sobriety is thus a rule of the file, not a setting of the day.
 */
export function routeCandidates(request: DecisionRequest, use: Use): RouteCandidates {
  const { endpoints } = request.snapshot.policy;
  const steps = use.route.flatMap((endpointId) => {
    const endpoint = endpoints.find(({ id }) => id === endpointId);
    return endpoint === undefined ? [] : [{ endpointId, ...stepOf(endpoint, request) }];
  });
  const serving = steps.flatMap((step) => step.serving);
  const ofRole = (role: ModelRole): readonly Candidate[] =>
    serving.filter(({ model }) => model.role === role);
  return {
    candidates: { chat: ofRole('chat'), embed: ofRole('embed'), rerank: ofRole('rerank') },
    skipped: steps.flatMap(({ endpointId, why }) => (why === null ? [] : [{ endpointId, why }])),
  };
}

/** The reason that waiting cannot mend comes first: an endpoint that may never serve is told as such, with or without its key. */
function stepOf(endpoint: Endpoint, request: DecisionRequest): Step {
  const { use, dataClass, standing, overQuota, snapshot } = request;
  const { policy } = snapshot;
  if (!isAtLeast(endpoint.residency, demandedResidency(policy, dataClass))) {
    return { serving: [], why: 'residency-too-weak' };
  }
  if (operatorDemands(policy, dataClass).some((one) => unmetDemands(endpoint.operator, one)[0])) {
    return { serving: [], why: 'operator-refused' };
  }
  const models = adequateModels(endpoint, use);
  const answering = models.filter(({ role }) => role === roleThatAnswers(use));
  const faults = answering.map((model) => standing.faultOf(endpoint, model));
  const fault = answering.length === 0 ? 'no-model-for-role' : faults.find((one) => one !== null);
  const why = faults.includes(null) ? null : (fault ?? null);
  if (overQuota) return { serving: [], why: why ?? 'over-quota' };
  const sound = models.filter((model) => standing.faultOf(endpoint, model) === null);
  return { serving: sound.map((model) => ({ endpoint, model })), why };
}

/** Indexing only ever turns passages into vectors: it is never given a model that writes. */
function adequateModels({ models }: Endpoint, use: UseId): readonly EndpointModel[] {
  const adequate = models.filter((model) => model.uses?.includes(use) ?? true);
  return use === 'index'
    ? adequate.filter(({ role }) => role === 'embed')
    : [...adequate].sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf(model: EndpointModel): number {
  return model.role === 'chat' ? (weightOf(model) ?? Number.MAX_VALUE) : 0;
}

/** Without a model of this role, there is no result of this use. */
export function roleThatAnswers(use: UseId): 'chat' | 'embed' {
  return use === 'index' ? 'embed' : 'chat';
}
