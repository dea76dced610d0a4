import type { Handler, Ticket } from './ticket.ts';

/** What may be done with a ticket once it is there. */
export type TicketAction =
  | { readonly kind: 'take' }
  | { readonly kind: 'ask-detail'; readonly text: string }
  | { readonly kind: 'give-detail'; readonly text: string }
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'reassign'; readonly to: Handler }
  | { readonly kind: 'close' }
  | { readonly kind: 'reopen'; readonly text: string }
  | { readonly kind: 'lift-anonymity' };

/** Who acts: the agent who asked, or somebody of the desk; that they are is settled before. */
export type Actor =
  | { readonly kind: 'agent'; readonly name: string | null }
  | { readonly kind: 'hr'; readonly handler: Handler };

/** When it is done. */
export type Moment = {
  readonly now: number;
  /** By when the desk would answer a question that came in now. */
  readonly dueAt: number;
};

/**
 * Why nothing was done: `taken` by somebody else of the desk; `not-yours`, an action of the other side;
 * `closed`, only opening it again is left; `not-now`, another state is needed; `full`, no message more is kept.
 */
export type ActionRefusal = 'taken' | 'not-yours' | 'closed' | 'not-now' | 'full';

export type ActionResult =
  | { readonly ok: true; readonly ticket: Ticket }
  | { readonly ok: false; readonly why: ActionRefusal };
