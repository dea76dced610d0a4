import { Fault } from '#shared/fault.ts';
import type { TicketDesk } from './ticket-desk.ts';

const refuse = async (): Promise<never> => {
  throw new Fault('tickets-off');
};

/** Where no question can be handed to anybody: an evaluation, a command that asks once. */
export const closedTicketDesk: TicketDesk = {
  offerTo: () => null,
  hear: () => undefined,
  recall: () => null,
  forget: () => undefined,
  create: refuse,
  suggestions: async () => [],
  mine: async () => [],
  ofAgent: refuse,
  actAsAgent: refuse,
  isHandler: () => false,
  desksOf: () => [],
  console: refuse,
  listForHandler: refuse,
  ofHandler: refuse,
  actAsHandler: refuse,
  validate: refuse,
  handlersOf: async () => [],
  see: async () => undefined,
};
