import type { Endpoint, EndpointModel } from './endpoint.ts';
import type { Person } from './person.ts';
import type {
  Contact,
  DataClass,
  HighRiskGate,
  ModelRole,
  PolicySnapshot,
  ProhibitedGate,
  UseId,
  WithoutModel,
} from './policy.ts';
import type { Standing, StandingFault } from './standing.ts';

/** What a request asks to be done that a machine may not do; a policy can open the high-risk ones alone. */
export type Gate = ProhibitedGate | HighRiskGate | 'individual-decision';

export type RefusalReason =
  | { readonly kind: 'use-disabled'; readonly use: UseId }
  | { readonly kind: 'not-for-person'; readonly use: UseId }
  | { readonly kind: 'class-not-allowed'; readonly use: UseId; readonly dataClass: DataClass }
  | { readonly kind: 'prohibited'; readonly gate: ProhibitedGate }
  | { readonly kind: 'high-risk'; readonly gate: HighRiskGate }
  /** To decide in the authority's place, or to write its grounds. */
  | { readonly kind: 'individual-decision' }
  | { readonly kind: 'guest' }
  | { readonly kind: 'privacy-failed' }
  | { readonly kind: 'empty-question' }
  /** Not a text that a person wrote, such as the bytes of a file. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-long'; readonly limit: number };

export type SkipReason =
  | StandingFault
  | 'residency-too-weak'
  /** The policy asks of the operator what this one does not offer. */
  | 'operator-refused'
  | 'no-model-for-role'
  | 'over-quota';

export type Candidate = { readonly endpoint: Endpoint; readonly model: EndpointModel };

/** What the policy says of one request: refused, handed to a person, or allowed with endpoints in order (possibly none). */
export type Decision =
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly contact: Contact | null }
  | { readonly kind: 'hand-over'; readonly dataClass: DataClass; readonly contact: Contact | null }
  | {
      readonly kind: 'allowed';
      readonly use: UseId;
      readonly dataClass: DataClass;
      /** Endpoints of the route that may serve, first choice first, for each role. */
      readonly candidates: Readonly<Record<ModelRole, readonly Candidate[]>>;
      readonly skipped: readonly { readonly endpointId: string; readonly why: SkipReason }[];
      readonly mask: boolean;
      readonly withoutModel: WithoutModel;
    };

export type DecisionRequest = {
  readonly snapshot: PolicySnapshot;
  readonly person: Person;
  readonly use: UseId;
  readonly dataClass: DataClass;
  /** Rules of use that the request touches, found in its text. */
  readonly gates: readonly Gate[];
  readonly standing: Pick<Standing, 'faultOf'>;
  /** A budget is spent: no model is called until it opens again. */
  readonly overQuota: boolean;
};
