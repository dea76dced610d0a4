import type { KnowledgeState } from '../knowledge/ports.ts';
import type { SkipReason } from '../policy/decision.ts';
import type { ResidencyClass } from '../policy/policy.ts';

/** The endpoint that a question would be sent to first. */
export type ModelMode = {
  readonly kind: 'model';
  readonly model: string;
  readonly host: string;
  readonly operator: string | null;
  readonly residency: ResidencyClass;
};

/** One endpoint of the route, and whether it could serve now. */
export type EndpointStatus = {
  readonly id: string;
  readonly operator: string | null;
  readonly host: string;
  readonly residency: ResidencyClass;
  /** Chat models that could serve; empty when none could. */
  readonly models: readonly string[];
  /** `serving`, or why it is left out: `unhealthy` = it rests after failures, `evidence-stale` = its proof is over. */
  readonly state: 'serving' | SkipReason;
};

export type PersonOnOffer = { readonly id: string; readonly name: string };

/** Answer of `GET /api/status`. */
export type StatusReply = {
  readonly organisation: string;
  readonly person: PersonOnOffer;
  /** Development identities that may be tried on this computer. */
  readonly people: readonly PersonOnOffer[];
  readonly mode: ModelMode | { readonly kind: 'without-model' };
  /** In the order of the route. */
  readonly endpoints: readonly EndpointStatus[];
  readonly knowledge: KnowledgeState;
  readonly charterAccepted: boolean;
  /** Days that a conversation is kept. */
  readonly conversationDays: number;
  readonly policyHash: string;
  /** Words of the button that hands a question to HR; null = no desk is open to the person. */
  readonly askHr: string | null;
  /** When HR last wrote in each of the person's requests that is answered or waits for a detail, milliseconds since the epoch. */
  readonly newsFromHr: readonly number[];
  /** Whether the policy opens syntheses or minutes to the person. */
  readonly syntheses: boolean;
  /** Whether the person may open the HR console, by a role or as somebody of a desk. */
  readonly console: boolean;
};
