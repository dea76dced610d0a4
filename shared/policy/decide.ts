import type { Decision, DecisionRequest, Gate, RefusalReason } from './decision.ts';
import type { Contact, HighRiskGate, Policy, ProhibitedGate, Use } from './policy.ts';
import { routeCandidates } from './route-candidates.ts';
import { shareGroup } from './share-group.ts';

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
    ...routeCandidates(request, use),
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
  const highRisk = request.gates
    .filter(isHighRisk)
    .find((gate) => policy.gates.highRisk[gate] === 'refuse');
  if (highRisk !== undefined) return { kind: 'high-risk', gate: highRisk };
  return request.gates.includes('individual-decision') ? { kind: 'individual-decision' } : null;
}

function isProhibited(gate: Gate): gate is ProhibitedGate {
  return gate === 'emotion-inference' || gate === 'social-scoring';
}

function isHighRisk(gate: Gate): gate is HighRiskGate {
  return !isProhibited(gate) && gate !== 'individual-decision';
}

/** A person of another tenant, or one whom the channel placed in the group `guest`. */
function isUnwelcomeGuest({ person, snapshot }: DecisionRequest): boolean {
  const { tenants, guests } = snapshot.policy.identity;
  if (person.tenant !== null && !tenants.includes(person.tenant.toLowerCase())) return true;
  return !guests && person.groups.includes('guest');
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
