import type { Endpoint, EndpointModel, Evidence } from '../policy/endpoint.ts';
import type { PolicySnapshot, ResidencyClass } from '../policy/policy.ts';
import { routedEndpoints } from '../policy/routed-endpoints.ts';
import type { Proof, Standing, StandingFault } from '../policy/standing.ts';
import type { EvidenceRecord, EvidenceVerdict, Quarantine } from './evidence-record.ts';
import { isOfDeclaration } from './judge-standing.ts';

/** How one model of an endpoint stands. Instants are in milliseconds since the epoch. */
export type ModelReport = {
  readonly name: string;
  readonly role: EndpointModel['role'];
  /** Null when it may be called now. */
  readonly fault: StandingFault | null;
  /** The proof in force, or null. */
  readonly proof: Proof | null;
  /** What was last read of it through Azure, in force or not; null when nothing was, or when it is proven otherwise. */
  readonly reading: {
    readonly verdict: EvidenceVerdict;
    readonly checkedAt: number;
    readonly expiresAt: number;
    readonly hash: string;
    readonly read: string;
    /** It was read under what the policy declares now. */
    readonly ofDeclaration: boolean;
  } | null;
};

export type EndpointReport = {
  readonly id: string;
  readonly host: string;
  /** Whether the route of an open use names it; nothing is sent to any other. */
  readonly routed: boolean;
  /** Where data stands, as the policy declares it. */
  readonly residency: ResidencyClass;
  /** Who runs it, and which law may bind them: another thing than where data stands. */
  readonly operator: Endpoint['operator'] | null;
  readonly evidence: Evidence;
  readonly quarantine: Quarantine | null;
  readonly models: readonly ModelReport[];
};

/** Where each endpoint of the policy stands, and what proves it. */
export type ResidencyReport = {
  readonly policyHash: string;
  readonly required: ResidencyClass;
  readonly endpoints: readonly EndpointReport[];
};

type Known = Standing & {
  readonly judgedOf: (endpoint: Endpoint, model: EndpointModel) => EvidenceRecord | null;
  readonly quarantineOf: (endpoint: Endpoint) => Quarantine | null;
};

export function reportResidency(snapshot: PolicySnapshot, known: Known): ResidencyReport {
  const { policy, hash } = snapshot;
  const routed = routedEndpoints(policy);
  return {
    policyHash: hash,
    required: policy.residency.require,
    endpoints: policy.endpoints.map((endpoint) => ({
      id: endpoint.id,
      host: new URL(endpoint.baseURL).host,
      routed: routed.includes(endpoint),
      residency: endpoint.residency,
      operator: endpoint.operator ?? null,
      evidence: endpoint.evidence,
      quarantine: known.quarantineOf(endpoint),
      models: endpoint.models.map((model) => ({
        name: model.name,
        role: model.role,
        fault: known.faultOf(endpoint, model),
        proof: known.proofOf(endpoint, model),
        reading: readingOf(endpoint, known.judgedOf(endpoint, model)),
      })),
    })),
  };
}

function readingOf(endpoint: Endpoint, record: EvidenceRecord | null): ModelReport['reading'] {
  if (endpoint.evidence.type !== 'arm' || record === null) return null;
  const { verdict, checkedAt, expiresAt, hash, read } = record;
  const ofDeclaration = isOfDeclaration(endpoint, record);
  return { verdict, checkedAt, expiresAt, hash, read, ofDeclaration };
}
