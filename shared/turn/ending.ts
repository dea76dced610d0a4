import type { RefusalReason } from '../policy/decision.ts';
import type { Charter, Contact } from '../policy/policy.ts';
import type { Situation } from '../policy/situation.ts';
import type { FinishReason, ModelFaultKind } from '../routing/ports.ts';
import type { DegradedReason, DetailAsked, HelpContact, ServedBy, ValidatedBy } from './outcome.ts';
import type { Told } from './recipe.ts';

/** How a turn ends, before the record adds its reference, its times and the policy's hash. */
export type Ending = Told & {
  readonly endpoint?: ServedBy;
  readonly followUps?: readonly string[];
} & (
    | { readonly kind: 'answered'; readonly cutSentences: number; readonly finish: FinishReason }
    | { readonly kind: 'degraded'; readonly reason: DegradedReason }
    | { readonly kind: 'partial'; readonly reason: ModelFaultKind | 'length' | 'content-filter' }
    | { readonly kind: 'interrupted' }
    | { readonly kind: 'not-found' }
    | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly contact: Contact | null }
    /** A question and answer that HR wrote or confirmed, word for word; no model was called. */
    | { readonly kind: 'validated'; readonly validated: ValidatedBy }
    /** The sources differ on a fact of the person's case that nobody told: it is asked back, nothing is answered yet. */
    | { readonly kind: 'needs-detail'; readonly detail: DetailAsked }
    | {
        readonly kind: 'handed-over';
        readonly situation: Situation | null;
        readonly contacts: readonly HelpContact[];
      }
    | { readonly kind: 'needs-charter'; readonly charter: Charter }
  );
