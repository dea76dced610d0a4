import type { Handler, Ticket } from './ticket.ts';

/**
 * Something that somebody is to be told because of a ticket: its card in the desk's channel, or a message to the agent or
 * the deputy. Kept with the action that made it, so that a restart loses none.
 */
export type Notice = {
  /** Made of the ticket, the kind and the version: the same news is kept once. */
  readonly id: string;
  /** Null for the list of a day. */
  readonly ticket: string | null;
  readonly desk: string;
  readonly kind:
    | 'card'
    | 'reminder'
    | 'escalation'
    | 'digest'
    | 'detail-asked'
    | 'detail-reminder'
    | 'answered'
    | 'closed';
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** Which tickets of some desks. */
export type TicketQuery = {
  readonly desks: readonly string[];
  /** Closed ones are given when they changed at or after this instant. */
  readonly closedSince: number;
};

/** The questions handed to HR, as HR works on them. Nothing here leads to whoever stayed unnamed. */
export type Tickets = {
  /** Keeps a new ticket, its way back and its notices; false when the id is taken already. */
  readonly add: (ticket: Ticket, person: string, notices: readonly Notice[]) => Promise<boolean>;
  readonly find: (id: string) => Promise<Ticket | null>;
  /** Takes the place of the version before it; false, and nothing kept, when another came first. */
  readonly replace: (ticket: Ticket, notices: readonly Notice[]) => Promise<boolean>;
  /** Writes down once that a reminder or an escalation is under way; false when it was already, or the ticket has changed. */
  readonly mark: (
    id: string,
    version: number,
    done: { readonly what: 'reminded' | 'escalated'; readonly at: number },
    notices: readonly Notice[],
  ) => Promise<boolean>;
  /** Nearest due date first, then the closed ones, latest first. */
  readonly list: (query: TicketQuery) => Promise<readonly Ticket[]>;
  /** Every ticket that somebody still works on or waits for: open, taken, waiting. */
  readonly running: () => Promise<readonly Ticket[]>;
  /** Writes down that the desk's list of a day is under way, with its notice; false when it was already. */
  readonly markDigest: (notice: Notice) => Promise<boolean>;
  /** Takes notices that are to be told, oldest first; nobody else is given them before `lease` milliseconds are over. */
  readonly claim: (now: number, lease: number, limit: number) => Promise<readonly Notice[]>;
  readonly settle: (noticeId: string) => Promise<void>;
  /** Somebody seen at a desk, as one of it or as its deputy. */
  readonly seeHandler: (
    desk: string,
    handler: Handler,
    as: 'handler' | 'deputy',
    at: number,
  ) => Promise<void>;
  readonly handlers: (
    desk: string,
    as: 'handler' | 'deputy',
    since: number,
  ) => Promise<readonly Handler[]>;
  /** Deletes what did not change since this instant, with its way back; returns how many tickets. */
  readonly expire: (before: number) => Promise<number>;
};

/** The ways back to whoever asked: for the agent's own screens and for what is sent to them, never for HR. People are named by pseudonyms. */
export type WaysBack = {
  readonly personOf: (ticketId: string) => Promise<string | null>;
  /** The person's own tickets, latest first. */
  readonly ticketsOf: (person: string) => Promise<readonly Ticket[]>;
  /** How many the person handed in since an instant. */
  readonly countSince: (person: string, since: number) => Promise<number>;
  /** Deletes all that the person asked; returns how many tickets. */
  readonly erase: (person: string) => Promise<number>;
};
