import type { KnowledgeState } from '../knowledge/ports.ts';
import type { ResidencyClass } from '../policy/policy.ts';

/** The endpoint that a question would be sent to first. */
export type ModelMode = {
  readonly kind: 'model';
  readonly model: string;
  readonly host: string;
  readonly operator: string | null;
  readonly residency: ResidencyClass;
};

export type PersonOnOffer = { readonly id: string; readonly name: string };

/** Answer of `GET /api/status`. */
export type StatusReply = {
  readonly organisation: string;
  readonly person: PersonOnOffer;
  /** Development identities that may be tried on this computer. */
  readonly people: readonly PersonOnOffer[];
  readonly mode: ModelMode | { readonly kind: 'without-model' };
  readonly knowledge: KnowledgeState;
  readonly charterAccepted: boolean;
  /** Days that a conversation is kept. */
  readonly conversationDays: number;
  readonly policyHash: string;
};
