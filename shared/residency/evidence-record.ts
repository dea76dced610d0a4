import type { Endpoint } from '../policy/endpoint.ts';
import type { ResidencyClass } from '../policy/policy.ts';
import type { Server } from './server-of.ts';

/** What the policy declared when the evidence was read: evidence of another declaration proves nothing of this one. */
export type Declaration = {
  readonly resource: string;
  readonly location: string;
  readonly sku: string;
  readonly host: string;
  readonly residency: ResidencyClass;
};

/** Why what was read contradicts the policy, or proves nothing. */
export type EvidenceRefusal =
  /** There is no such account. */
  | 'account-absent'
  /** The account stands elsewhere than the policy says. */
  | 'location-differs'
  /** The account does not answer at the host that the policy calls. */
  | 'host-differs'
  /** The account has no deployment of that name. */
  | 'deployment-absent'
  /** The deployment is not in service. */
  | 'deployment-not-ready'
  /** Global…: it is processed anywhere. */
  | 'sku-global'
  /** Developer: without any promise of place. */
  | 'sku-developer'
  /** A type of deployment that nobody has read the promise of. */
  | 'sku-unknown'
  /** Another type of deployment than the policy says. */
  | 'sku-differs'
  /** The account's region is none of those that count. */
  | 'location-outside'
  /** What is proven is weaker than what the policy declares. */
  | 'class-weaker'
  /** The vectors are of a model that the policy does not name: the door would refuse each of them. */
  | 'model-differs';

export type EvidenceVerdict =
  | {
      readonly kind: 'proven';
      readonly residency: ResidencyClass;
      readonly location: string;
      readonly sku: string;
    }
  | {
      readonly kind: 'refused';
      readonly reason: EvidenceRefusal;
      /** What was read instead; null when there was nothing. */
      readonly found: string | null;
    };

/** What was read of one model of an endpoint, kept until something newer is read. Instants in milliseconds since the epoch. */
export type EvidenceRecord = {
  readonly endpointId: string;
  readonly model: string;
  readonly declared: Declaration;
  readonly verdict: EvidenceVerdict;
  readonly checkedAt: number;
  readonly expiresAt: number;
  /** What was read of the account, canonical JSON: an auditor can compare it with Azure, and its hash with the journal's. */
  readonly read: string;
  /** SHA-256 of `read`. */
  readonly hash: string;
  /** Its time was once seen to be over: a clock set back does not make it fresh again. */
  readonly spent: boolean;
};

/** A server that answered from another place than the declared one: left alone, under whatever name, until an admin lifts it. */
export type Quarantine = {
  readonly server: Server;
  /** The endpoint that it answered as. */
  readonly endpointId: string;
  readonly at: number;
  /** Where the answer said it came from; null when it is not known. */
  readonly region: string | null;
  /** The journal's line of the incident. */
  readonly journalId: string;
};

/** What this endpoint declares of its place, when Azure Resource Manager can be asked for it. */
export function declarationOf({ evidence, baseURL, residency }: Endpoint): Declaration | null {
  if (evidence.type !== 'arm') return null;
  const { resource, location, sku } = evidence;
  return { resource, location, sku, host: new URL(baseURL).hostname, residency };
}
