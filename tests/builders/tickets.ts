import type { Handler, Ticket } from '#shared/tickets/ticket.ts';

export const sophie: Handler = { id: 'p-sophie', name: 'Sophie Lambert' };
export const ines: Handler = { id: 'p-ines', name: 'Inès Faure' };

/** A question that nobody took yet, from an agent who stays unnamed. */
export const ticketOf = (said: Partial<Ticket> = {}): Ticket => ({
  id: 't-0001',
  desk: 'rh',
  state: 'open',
  question: 'Puis-je poser un congé bonifié ?',
  context: null,
  answerId: null,
  asker: null,
  handler: null,
  messages: [],
  createdAt: 1_000,
  changedAt: 1_000,
  dueAt: 9_000,
  remindedAt: null,
  escalatedAt: null,
  version: 1,
  ...said,
});
