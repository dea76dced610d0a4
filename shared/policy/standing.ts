import type { Endpoint, EndpointModel } from './endpoint.ts';
import type { ModelRole, ResidencyClass } from './policy.ts';

/** Why a model of an endpoint may not be called now, although the policy allows it. */
export type StandingFault =
  /** Its key or credential is absent. */
  | 'not-configured'
  /** The proof of its place was never read, or its time is over. */
  | 'evidence-stale'
  /** What was read contradicts the policy. */
  | 'evidence-refused'
  /** An answer came from another place than the declared one. */
  | 'quarantined'
  /** It failed too often a moment ago. */
  | 'unhealthy';

/** What stands behind an endpoint's residency class. Instants are in milliseconds since the epoch, days in ISO 8601. */
export type Proof =
  | {
      readonly type: 'arm';
      /** As Azure Resource Manager told them. */
      readonly location: string;
      readonly sku: string;
      readonly resource: string;
      readonly checkedAt: number;
      readonly expiresAt: number;
      /** SHA-256 of what was read. */
      readonly hash: string;
    }
  | {
      readonly type: 'contract';
      readonly location: string;
      readonly reference: string;
      /** Absent: the organisation names it. `provider`: a page of the provider, read when Calame was made; no contract. */
      readonly by?: 'provider';
      readonly checkedAt: string;
      readonly expiresAt: string | null;
    }
  | {
      readonly type: 'self-hosted';
      readonly statement: string;
      readonly signedBy: string;
      readonly expiresAt: string | null;
    };

/** What is known now of the endpoints beside the policy: keys, proofs, quarantines, health. */
export type Standing = {
  /** Null when the model may be called now. Fails closed: what cannot be read is a fault. */
  readonly faultOf: (endpoint: Endpoint, model: EndpointModel) => StandingFault | null;
  /** The proof in force, or null when none was read yet. */
  readonly proofOf: (endpoint: Endpoint, model: EndpointModel) => Proof | null;
};

/** Where an answer was made and what proves it: kept with the exchange, for the person who asks where it went. */
export type Serving = {
  readonly endpointId: string;
  readonly host: string;
  readonly residency: ResidencyClass;
  readonly operator: Endpoint['operator'] | null;
  readonly askedModel: string;
  /** As the endpoint says; null when it did not. */
  readonly servedModel: string | null;
  /** What served is another model than the one asked for, not a version or another name of it; absent from what was kept before it was. */
  readonly otherModel?: boolean;
  readonly region: string | null;
  readonly proof: Proof | null;
  readonly policyHash: string;
  readonly journalId: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** One endpoint that a turn called for the question, whatever came back: a question may go to several. */
export type Sending = Serving & {
  readonly role: ModelRole;
  /**
   * `broken`: it began its part and stopped. `failed`: nothing came, though the question may have reached it.
   * `misplaced`: it answered from a place that is not allowed, and its answer was thrown away. `unreached`: no line to
   * it was opened, nothing left.
   */
  readonly ended: 'served' | 'broken' | 'failed' | 'misplaced' | 'unreached';
};

/** Everywhere that a turn sent its question, kept for the person who asks where it went. */
export type Trip = {
  readonly journalId: string;
  readonly policyHash: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Where it was asked; absent from what was kept before it was. */
  readonly channel?: 'teams' | 'tab' | 'word' | 'cli' | 'system';
  /** In the order in which they were called; empty when no model was. */
  readonly sentTo: readonly Sending[];
};
