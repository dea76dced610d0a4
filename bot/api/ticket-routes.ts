import { Fault } from '#shared/fault.ts';
import type { Person } from '#shared/policy/person.ts';
import type { ConsoleTicketReply, ConsoleTicketsReply } from '#shared/wire/console-tickets.ts';
import type { SuggestionsReply, TicketReply, TicketsReply } from '#shared/wire/ticket-exchange.ts';
import { consoleRoles } from './console-roles.ts';
import { readTicketBody, ticketBodies } from './read-ticket-body.ts';
import type { Route } from './route.ts';
import { sendJson } from './send-json.ts';
import type { Visit } from './visit.ts';

const offer = async ({ ports, person, response }: Visit): Promise<void> => {
  const tickets = await ports.desk.tickets.mine(person);
  const reply: TicketsReply = { tickets, offer: ports.desk.tickets.offerTo(person) };
  sendJson(response, 200, reply);
};

const create = async (visit: Visit): Promise<void> => {
  const request = await readTicketBody(visit, ticketBodies.request);
  const { desk } = visit.ports;
  const reply: TicketReply = { ticket: await desk.tickets.create(visit.person, request, 'tab') };
  sendJson(visit.response, 201, reply);
};

const suggest = async (visit: Visit): Promise<void> => {
  const { question } = await readTicketBody(visit, ticketBodies.suggestions);
  const { desk } = visit.ports;
  const reply: SuggestionsReply = {
    answers: await desk.tickets.suggestions(visit.person, question),
  };
  sendJson(visit.response, 200, reply);
};

const actAsAgent = async (visit: Visit, id: string): Promise<void> => {
  const request = await readTicketBody(visit, ticketBodies.agentAction);
  const { tickets } = visit.ports.desk;
  const reply: TicketReply = {
    ticket: await tickets.actAsAgent(visit.person, id, request, 'tab'),
  };
  sendJson(visit.response, 200, reply);
};

/** The console is for those who answer at a desk or keep documents; which tickets they see is the desk's to know. */
const mayOpen = ({ ports, person }: Visit): boolean =>
  ports.desk.tickets.isHandler(person) || holdsConsoleRole(person);

const holdsConsoleRole = ({ roles }: Person): boolean =>
  consoleRoles.some((role) => roles.includes(role));

const showConsole = async (visit: Visit): Promise<void> => {
  if (!mayOpen(visit)) throw new Fault('not-allowed');
  sendJson(visit.response, 200, await visit.ports.desk.tickets.console(visit.person));
};

const listTickets = async (visit: Visit): Promise<void> => {
  if (!mayOpen(visit)) throw new Fault('not-allowed');
  const { tickets } = visit.ports.desk;
  const isHandler = tickets.isHandler(visit.person);
  const reply: ConsoleTicketsReply = {
    tickets: isHandler ? await tickets.listForHandler(visit.person) : [],
  };
  sendJson(visit.response, 200, reply);
};

const actAsHandler = async (visit: Visit, id: string): Promise<void> => {
  const request = await readTicketBody(visit, ticketBodies.handlerAction);
  const { tickets } = visit.ports.desk;
  const reply: ConsoleTicketReply = {
    ticket: await tickets.actAsHandler(visit.person, id, request, 'tab'),
  };
  sendJson(visit.response, 200, reply);
};

/** Rights on tickets come from groups and from the ticket itself: each route looks at them with its object in hand. */
const rule = 'person';

/** Questions handed to HR: what the agent who asks does, and those who answer. */
export const ticketRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/tickets', rule, run: offer },
  { method: 'POST', path: '/api/tickets', rule, run: create },
  { method: 'POST', path: '/api/tickets/suggestions', rule, run: suggest },
  { method: 'POST', path: '/api/tickets/:ticket/actions', rule, run: actAsAgent },
  { method: 'GET', path: '/api/console', rule, run: showConsole },
  { method: 'GET', path: '/api/console/tickets', rule, run: listTickets },
  { method: 'POST', path: '/api/console/tickets/:ticket/actions', rule, run: actAsHandler },
];
