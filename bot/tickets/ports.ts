import { Fault } from '#shared/fault.ts';
import type { Person } from '#shared/policy/person.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { Clock, Hasher, Ids } from '#shared/ports.ts';
import type { Journal } from '#shared/registers/ports.ts';
import type { Tickets, WaysBack } from '#shared/tickets/ports.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import type { Channel } from '#shared/turn/request.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import type { Suggestions } from './ticket-desk.ts';

/** What of validated answers the tickets need. */
export type ValidatedDesk = {
  /** Validated answers that may do for a question, of those that the person may read, likeliest first. */
  readonly suggest: (person: Person, question: string) => Promise<Suggestions>;
  /** What waits for the person in the console. */
  readonly counts: (
    person: Person,
  ) => Promise<{ readonly unanswered: number; readonly toReview: number }>;
  readonly reviewDays: () => number;
  /** Makes HR's answer to the ticket a validated one. Throws `ticket-closed`, `not-allowed`. */
  readonly validate: (person: Person, ticket: Ticket, channel: Channel) => Promise<ValidatedAnswer>;
};

export type TicketDeskPorts = {
  readonly tickets: Tickets;
  readonly waysBack: WaysBack;
  readonly policy: Pick<PolicySource, 'current'>;
  readonly journal: Pick<Journal, 'append'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly hasher: Pick<Hasher, 'pseudonym'>;
  readonly validated: ValidatedDesk;
  /** Says that there is something to tell. */
  readonly ring: () => void;
};

/** Where nothing is validated yet. */
export const noValidated: ValidatedDesk = {
  suggest: async () => [],
  counts: async () => ({ unanswered: 0, toReview: 0 }),
  reviewDays: () => 365,
  validate: async () => {
    throw new Fault('not-allowed');
  },
};
