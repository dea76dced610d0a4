import type { Ticket } from '#shared/tickets/ticket.ts';
import { isLate, isOwed } from './due-in-words.ts';

/** The views of the list, in the order shown. */
export const ticketFilters = ['all', 'to-take', 'mine', 'late', 'closed'] as const;

export type TicketFilter = (typeof ticketFilters)[number];

const isIn = (ticket: Ticket, filter: TicketFilter, me: string, now: number): boolean => {
  switch (filter) {
    case 'all':
      return isOwed(ticket);
    case 'to-take':
      return ticket.state === 'open';
    case 'mine':
      return isOwed(ticket) && ticket.handler?.id === me;
    case 'late':
      return isLate(ticket, now);
    case 'closed':
      return !isOwed(ticket);
  }
};

/** The tickets of a view; `me` is the id of whoever looks. */
export const filterTickets = (
  tickets: readonly Ticket[],
  filter: TicketFilter,
  me: string,
  now: number,
): readonly Ticket[] => tickets.filter((ticket) => isIn(ticket, filter, me, now));
