import type { BudgetNotice } from '../budget/budget-notice.ts';
import type { Citation } from '../evidence/citation.ts';
import type { Footprint } from '../footprint/footprint.ts';
import type { RefusalReason } from '../policy/decision.ts';
import type { Charter, Contact, ResidencyClass } from '../policy/policy.ts';
import type { Situation } from '../policy/situation.ts';
import type { Sending, Serving } from '../policy/standing.ts';
import type { Timings } from '../registers/journal-line.ts';
import type { FinishReason, ModelFaultKind, TokenUsage } from '../routing/ports.ts';

/** Where an answer was made. */
export type ServedBy = {
  readonly id: string;
  /** As the endpoint names what served, else as the policy does. */
  readonly model: string;
  readonly host: string;
  readonly residency: ResidencyClass;
  readonly operator: string | null;
  readonly usage: TokenUsage | null;
  /** Everything that tells where it was made, and how that is known. */
  readonly serving: Serving;
};

export type DegradedReason =
  | { readonly kind: 'no-endpoint' }
  | { readonly kind: 'not-configured' }
  /** The text to write from holds data that the policy lets no model see. */
  | { readonly kind: 'sensitive-data' }
  /** No proof in force of where the models of the route stand. */
  | { readonly kind: 'unproven' }
  | { readonly kind: 'over-quota'; readonly budget: BudgetNotice | null }
  | { readonly kind: 'endpoints-failed'; readonly last: ModelFaultKind }
  /** No model had a free place within the wait. */
  | { readonly kind: 'busy' }
  /** Question, earlier exchanges and passages together are longer than what any allowed model holds. */
  | { readonly kind: 'prompt-too-long' }
  /** A model answered, and no sentence of it could be shown. */
  | { readonly kind: 'not-verifiable' }
  | { readonly kind: 'content-filter' }
  | { readonly kind: 'length' };

/** Who stands for a validated answer, and until when. */
export type ValidatedBy = {
  readonly answerId: string;
  /** As shown: `la DRH`, `le service RH des Trois-Vallons`. */
  readonly owner: string;
  /** ISO date. */
  readonly validatedAt: string;
  /** ISO date on which it is to be looked at again. */
  readonly reviewAt: string;
};

/** The one question asked back. */
export type DetailAsked = {
  readonly fact: 'versant' | 'statut' | 'contrat' | 'categorie' | 'quotite' | 'regime' | 'filiere';
  /** At most 3, each a text that may be sent as it stands. */
  readonly choices: readonly string[];
};

/** What every outcome carries, whatever its kind. */
type Told = {
  /** What the person reads, Markdown without images or HTML. */
  readonly text: string;
  readonly citations: readonly Citation[];
  /** Questions worth asking next, from the knowledge base. */
  readonly followUps: readonly string[];
  readonly endpoint: ServedBy | null;
  /** Every endpoint that the question was sent to, those that failed and those of the search included. */
  readonly sentTo: readonly Sending[];
  readonly policyHash: string;
  readonly journalId: string;
  readonly timings: Timings;
  /** Files still being indexed when this was answered; 0 in the normal case. */
  readonly pendingFiles: number;
  /** Says something of a source that not every agent may read: not to be told in front of others. */
  readonly restricted: boolean;
  /** Of all calls of the turn; null when no model was called. */
  readonly footprint: Footprint | null;
  /** A budget near its end or spent, this turn included; null when there is nothing to say. */
  readonly budget: BudgetNotice | null;
};

/** Who helps, how to reach them, and what for; null where the key says nothing of it. */
export type HelpContact = Contact & { readonly purpose: string | null };

/** Values that a person will read. Faults are exceptions, not outcomes. */
export type Outcome = Told &
  (
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
    /** No word of the question is kept; `situation` is told to the person alone, and null for data that no model may see. */
    | {
        readonly kind: 'handed-over';
        readonly situation: Situation | null;
        /** Numbers to call first, then the contacts of the policy, in the order in which they are shown. */
        readonly contacts: readonly HelpContact[];
      }
    | { readonly kind: 'needs-charter'; readonly charter: Charter }
  );

export type TurnStep = 'searching' | 'asking';

/** A turn tells its steps, its text (append only), then exactly one outcome, sent after the journal holds it. */
export type TurnEvent =
  | { readonly kind: 'status'; readonly step: TurnStep }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };
