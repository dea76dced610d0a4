import type { Tickets, WaysBack } from '#shared/tickets/ports.ts';
import type { TicketPlaces } from '../teams/ticket-places.ts';
import type { StoreCall } from './store-call.ts';

/** The rooms of tickets; what leads back to the agent is a port of its own, though one thread keeps both. */
export function ticketsOver(call: StoreCall): {
  readonly tickets: Tickets;
  readonly waysBack: WaysBack;
  readonly ticketPlaces: TicketPlaces;
} {
  return {
    tickets: {
      add: (ticket, person, notices) => call('tickets', 'add', ticket, person, notices),
      find: (id) => call('tickets', 'find', id),
      replace: (ticket, notices) => call('tickets', 'replace', ticket, notices),
      mark: (id, version, done, notices) => call('tickets', 'mark', id, version, done, notices),
      list: (query) => call('tickets', 'list', query),
      running: () => call('tickets', 'running'),
      markDigest: (notice) => call('tickets', 'markDigest', notice),
      claim: (now, lease, limit) => call('tickets', 'claim', now, lease, limit),
      settle: (noticeId) => call('tickets', 'settle', noticeId),
      seeHandler: (desk, handler, as, at) => call('tickets', 'seeHandler', desk, handler, as, at),
      handlers: (desk, as, since) => call('tickets', 'handlers', desk, as, since),
      expire: (before) => call('tickets', 'expire', before),
    },
    waysBack: {
      personOf: (ticketId) => call('tickets', 'personOf', ticketId),
      ticketsOf: (person) => call('tickets', 'ticketsOf', person),
      countSince: (person, since) => call('tickets', 'countSince', person, since),
      erase: (person) => call('tickets', 'erase', person),
    },
    ticketPlaces: placesOver(call),
  };
}

function placesOver(call: StoreCall): TicketPlaces {
  return {
    keepChat: (person, conversation, reference, at) =>
      call('ticketPlaces', 'keepChat', person, conversation, reference, at),
    chatOf: (person) => call('ticketPlaces', 'chatOf', person),
    blockChat: (person) => call('ticketPlaces', 'blockChat', person),
    quietChat: (person, quiet) => call('ticketPlaces', 'quietChat', person, quiet),
    takeReminder: (person, since, at) => call('ticketPlaces', 'takeReminder', person, since, at),
    forgetChat: (conversation) => call('ticketPlaces', 'forgetChat', conversation),
    keepChannel: (desk, reference, at) => call('ticketPlaces', 'keepChannel', desk, reference, at),
    channelOf: (desk) => call('ticketPlaces', 'channelOf', desk),
    keepCard: (ticket, place) => call('ticketPlaces', 'keepCard', ticket, place),
    cardOf: (ticket) => call('ticketPlaces', 'cardOf', ticket),
    expireChats: (before) => call('ticketPlaces', 'expireChats', before),
  };
}
