import type { Handler, Ticket } from '../tickets/ticket.ts';

/** Somebody's desk: who receives, what it promises. */
type DeskCard = {
  readonly id: string;
  readonly title: string;
  readonly dueWorkingDays: number;
  /** Those who may be given a ticket. */
  readonly handlers: readonly Handler[];
};

/** Answer of `GET /api/console`: what this person may do there. */
export type ConsoleReply = {
  readonly me: Handler;
  readonly desks: readonly DeskCard[];
  readonly spaces: readonly {
    readonly id: string;
    readonly title: string;
    /** Whether the person keeps its documents and validated answers. */
    readonly steward: boolean;
  }[];
  /** Default days before a validated answer is looked at again. */
  readonly reviewDays: number;
  readonly counts: {
    readonly open: number;
    readonly mine: number;
    readonly late: number;
    readonly unanswered: number;
    readonly toReview: number;
  };
};

/** Answer of `GET /api/console/tickets`: of the person's desks, nearest due date first; closed ones of the last 90 days last. */
export type ConsoleTicketsReply = { readonly tickets: readonly Ticket[] };

/** Body of `POST /api/console/tickets/:id/actions`. */
export type HandlerActionRequest = {
  /** Of the ticket as it was shown; an older one is refused with `ticket-changed`. */
  readonly version: number;
  readonly action:
    | { readonly kind: 'take' }
    | { readonly kind: 'ask-detail'; readonly text: string }
    | { readonly kind: 'answer'; readonly text: string }
    | { readonly kind: 'note'; readonly text: string }
    | { readonly kind: 'reassign'; readonly to: string }
    | { readonly kind: 'close' };
};

/** Answer of an action. */
export type ConsoleTicketReply = { readonly ticket: Ticket };
