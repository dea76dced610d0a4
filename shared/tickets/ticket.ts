import type { Citation } from '../evidence/citation.ts';

/**
 * open → taken → answered → closed, with waiting (a detail was asked of the agent) beside taken; a closed one may be
 * opened again by the agent. What leads from one to the other: `apply-action.ts`.
 */
export type TicketState = 'open' | 'taken' | 'waiting' | 'answered' | 'closed';

/** Somebody of HR, as shown. */
export type Handler = { readonly id: string; readonly name: string };

/** One thing said in a ticket; the agent's name is never in it. */
export type TicketMessage = {
  readonly from: 'agent' | 'hr';
  readonly kind: 'detail-asked' | 'detail' | 'answer' | 'note';
  readonly author: Handler | null;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** A question handed to HR. Whoever asked stays unnamed while `asker` is null; the way back is kept apart from it. */
export type Ticket = {
  readonly id: string;
  /** Id of the HR desk of the policy that it was sent to. */
  readonly desk: string;
  readonly state: TicketState;
  readonly question: string;
  /** What Calame had answered, when the agent chose to join it. */
  readonly context: { readonly answer: string; readonly citations: readonly Citation[] } | null;
  /** Journal line of the answer, refusal or fault that it came from. */
  readonly answerId: string | null;
  /** Null = the agent chose to stay unnamed. */
  readonly asker: { readonly name: string } | null;
  readonly handler: Handler | null;
  readonly messages: readonly TicketMessage[];
  readonly createdAt: number;
  readonly changedAt: number;
  /** End of the service's working day by which it promised an answer, milliseconds since the epoch. */
  readonly dueAt: number;
  readonly remindedAt: number | null;
  readonly escalatedAt: number | null;
  /** Grows with each action: who acts on an older one is told. */
  readonly version: number;
};
