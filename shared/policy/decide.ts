import type {
  Candidate,
  Decision,
  DecisionRequest,
  RefusalReason,
  SkipReason,
} from './decision.ts';
import type { Endpoint } from './endpoint.ts';
import type {
  Contact,
  DataClass,
  HighRiskGate,
  ModelRole,
  Policy,
  ProhibitedGate,
  ResidencyClass,
  Use,
  UseId,
} from './policy.ts';
import { isAtLeast, strongerOf } from './residency-class.ts';
import { shareGroup } from './share-group.ts';
import type { StandingFault } from './standing.ts';

type Skipped = { readonly endpointId: string; readonly why: SkipReason };
type Routed = {
  readonly candidates: Readonly<Record<ModelRole, readonly Candidate[]>>;
  readonly skipped: readonly Skipped[];
};

/**
 * What the policy says of one request: refused with its reason, handed to a person, or allowed with the endpoints that
 * may serve, in the order of the route. An empty list of candidates means an answer without a model, never a refusal.
 */
export function decide(request: DecisionRequest): Decision {
  const { snapshot, use: useId, dataClass } = request;
  const { policy } = snapshot;
  const use = policy.uses[useId];
  const reason = refusalOf(request, use);
  if (reason !== null) return { kind: 'refused', reason, contact: contactFor(policy, reason) };
  const rule = policy.dataClasses[dataClass];
  if (dataClass === 'sensitive' || rule.route === 'none') {
    return { kind: 'hand-over', dataClass, contact: contactOf(policy, rule.handOver) };
  }
  if (use === undefined || !use.dataClasses.includes(dataClass)) {
    const notAllowed = { kind: 'class-not-allowed', use: useId, dataClass } as const;
    return { kind: 'refused', reason: notAllowed, contact: contactFor(policy, notAllowed) };
  }
  return {
    kind: 'allowed',
    use: useId,
    dataClass,
    ...routeOf(request, use),
    mask: rule.mask ?? false,
    withoutModel: use.withoutModel,
  };
}

function refusalOf(request: DecisionRequest, use: Use | undefined): RefusalReason | null {
  const { policy } = request.snapshot;
  if (use === undefined || !use.enabled) return { kind: 'use-disabled', use: request.use };
  if (isUnwelcomeGuest(request)) return { kind: 'guest' };
  if (!shareGroup(use.for, request.person.groups)) {
    return { kind: 'not-for-person', use: request.use };
  }
  // AI Act art. 5: no file can allow these, whatever its list says.
  const prohibited = request.gates.find(isProhibited);
  if (prohibited !== undefined) return { kind: 'prohibited', gate: prohibited };
  const highRisk = request.gates.find(
    (gate): gate is HighRiskGate => !isProhibited(gate) && policy.gates.highRisk[gate] === 'refuse',
  );
  return highRisk === undefined ? null : { kind: 'high-risk', gate: highRisk };
}

function isProhibited(gate: ProhibitedGate | HighRiskGate): gate is ProhibitedGate {
  return gate === 'emotion-inference' || gate === 'social-scoring';
}

/** A person of another tenant, or one whom the channel placed in the group `guest`. */
function isUnwelcomeGuest({ person, snapshot }: DecisionRequest): boolean {
  const { tenants, guests } = snapshot.policy.identity;
  if (person.tenant !== null && !tenants.includes(person.tenant.toLowerCase())) return true;
  return !guests && person.groups.includes('guest');
}

/** How close to home data of this class must stay: the stronger of what the policy and the class demand. */
export function demandedResidency(policy: Policy, dataClass: DataClass): ResidencyClass {
  const required = policy.residency.require;
  return strongerOf(required, policy.dataClasses[dataClass].minResidency ?? required);
}

function routeOf(request: DecisionRequest, use: Use): Routed {
  const { policy } = request.snapshot;
  const roles = rolesUsedBy(request.use);
  const demanded = demandedResidency(policy, request.dataClass);
  const serving: Candidate[] = [];
  const skipped: Skipped[] = [];
  for (const endpointId of use.route) {
    const endpoint = policy.endpoints.find((one) => one.id === endpointId);
    if (endpoint === undefined) continue;
    const models = endpoint.models.filter((model) => roles.includes(model.role));
    const faults = models.map((model) => request.standing.faultOf(endpoint, model));
    const why = skipReason(endpoint, demanded, faults, request.overQuota);
    const sound = models.filter((_, at) => faults[at] === null);
    if (why === null) serving.push(...sound.map((model) => ({ endpoint, model })));
    else skipped.push({ endpointId, why });
  }
  const ofRole = (role: ModelRole): readonly Candidate[] =>
    serving.filter(({ model }) => model.role === role);
  return {
    candidates: { chat: ofRole('chat'), embed: ofRole('embed'), rerank: ofRole('rerank') },
    skipped,
  };
}

/** The weakest reason last: an endpoint that may never serve is told as such, with or without its key. */
function skipReason(
  endpoint: Endpoint,
  demanded: ResidencyClass,
  faults: readonly (StandingFault | null)[],
  overQuota: boolean,
): SkipReason | null {
  if (!isAtLeast(endpoint.residency, demanded)) return 'residency-too-weak';
  if (faults.length === 0) return 'no-model-for-role';
  const fault = faults.includes(null) ? null : (faults[0] ?? null);
  if (fault !== null) return fault;
  return overQuota ? 'over-quota' : null;
}

/** Indexing only ever turns passages into vectors: it is never given a model that writes. */
function rolesUsedBy(use: UseId): readonly ModelRole[] {
  return use === 'index' ? ['embed'] : ['chat', 'embed', 'rerank'];
}

function contactFor(policy: Policy, reason: RefusalReason): Contact | null {
  switch (reason.kind) {
    case 'prohibited':
      return contactOf(policy, 'ethique') ?? contactOf(policy, 'rh');
    default:
      return contactOf(policy, 'rh');
  }
}

function contactOf(policy: Policy, key: string | undefined): Contact | null {
  return key === undefined ? null : (policy.contacts[key] ?? null);
}
