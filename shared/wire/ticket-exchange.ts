import type { Citation } from '../evidence/citation.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** Body of `POST /api/tickets`: *Demander aux RH*, from an answer, a refusal, a fault, or alone. */
export type TicketRequest = {
  readonly question: string;
  /** The answer it came from, with its conversation; null = from nowhere. */
  readonly from: { readonly conversationId: string; readonly answerId: string } | null;
  /** Whether HR is shown what Calame had answered. */
  readonly joinAnswer: boolean;
  readonly anonymous: boolean;
  /** What the agent adds, or null. */
  readonly detail: string | null;
};

/** Body of `POST /api/tickets/:id/actions`, by the agent who asked. */
export type AgentActionRequest = {
  /** Of the ticket as it was shown; an older one is refused with `ticket-changed`. */
  readonly version: number;
  readonly action:
    | { readonly kind: 'give-detail'; readonly text: string }
    | { readonly kind: 'lift-anonymity' }
    | { readonly kind: 'reopen'; readonly text: string }
    | { readonly kind: 'close' };
};

/** A ticket as the agent who asked sees it: no note of HR among themselves. */
export type TicketOfAgent = Ticket;

/** Answer of `POST /api/tickets` and of an action. */
export type TicketReply = { readonly ticket: TicketOfAgent };

/** What an agent is told of the desk before they write to it. */
export type TicketOffer = {
  /** As the policy names it: « Demander aux RH ». */
  readonly label: string;
  readonly desk: { readonly id: string; readonly title: string; readonly dueWorkingDays: number };
  /** Whether they may stay unnamed. */
  readonly anonymous: boolean;
};

/** Answer of `GET /api/tickets`: the agent's own, latest first, and where a new one would go; null = no desk is open. */
export type TicketsReply = {
  readonly tickets: readonly TicketOfAgent[];
  readonly offer: TicketOffer | null;
};

/** Body of `POST /api/tickets/suggestions`; answer: validated answers that may do before anything is sent. */
export type SuggestionsRequest = { readonly question: string };
export type SuggestionsReply = {
  readonly answers: readonly {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
    readonly owner: string;
    readonly validatedAt: string;
    readonly citations: readonly Citation[];
  }[];
};
