import { Fault } from '#shared/fault.ts';
import { ticketTexts } from '#shared/language/ticket-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { TicketDeskRule } from '#shared/policy/ticket-desk.ts';
import { dueDate } from '#shared/tickets/due-date.ts';
import { calendarOf, deskOf } from '#shared/tickets/find-desk.ts';
import type { Ticket, TicketMessage } from '#shared/tickets/ticket.ts';
import type { TicketOfAgent, TicketRequest } from '#shared/wire/ticket-exchange.ts';
import { changeTicket } from './change-ticket.ts';
import { noteAction, noteRefused } from './note-action.ts';
import { noticesOf } from './notices-of.ts';
import type { TicketDeskPorts } from './ports.ts';
import { rememberTold, type ToldMemory } from './remember-told.ts';
import type { TicketDesk } from './ticket-desk.ts';

type AgentSide = Pick<
  TicketDesk,
  | 'offerTo'
  | 'hear'
  | 'recall'
  | 'forget'
  | 'create'
  | 'suggestions'
  | 'mine'
  | 'ofAgent'
  | 'actAsAgent'
>;

/** Questions that one person may hand to HR in a day. */
const mostADay = 20;
const day = 86_400_000;

/** What the agent who asks may do. */
export function serveAgent(ports: TicketDeskPorts): AgentSide {
  const told = rememberTold(ports.clock);
  const nameOf = (person: Person): string => ports.hasher.pseudonym(person.id);
  const own = async (person: Person, id: string): Promise<Ticket> => {
    const asker = await ports.waysBack.personOf(id);
    const ticket = asker === nameOf(person) ? await ports.tickets.find(id) : null;
    if (ticket === null) throw new Fault('ticket-unknown');
    return ticket;
  };
  return {
    offerTo: (person) => {
      const { policy } = ports.policy.current();
      const desk = deskOf(policy, person);
      if (desk === null || policy.tickets === undefined) return null;
      const { id, title, dueWorkingDays } = desk;
      const { askHr } = ticketTexts[policy.organisation.language];
      const label = policy.contacts['rh']?.label ?? askHr;
      return { label, desk: { id, title, dueWorkingDays }, anonymous: policy.tickets.anonymous };
    },
    hear: (person, conversationId, question, outcome) =>
      told.keep(nameOf(person), conversationId, question, outcome),
    recall: (person, answerId) => told.find(nameOf(person), answerId),
    forget: (person, conversationId) => told.forget(nameOf(person), conversationId),
    create: (person, request, channel, id = ports.ids.next('t')) =>
      createTicket({ person, request, channel, id }, ports, told),
    suggestions: ports.validated.suggest,
    mine: async (person) => (await ports.waysBack.ticketsOf(nameOf(person))).map(forAgent),
    ofAgent: async (person, id) => forAgent(await own(person, id)),
    actAsAgent: async (person, id, { version, action }, channel) => {
      let known: string | null = null;
      try {
        const ticket = await own(person, id);
        known = ticket.id;
        const actor = { kind: 'agent', name: person.name ?? person.id } as const;
        const changed = await changeTicket(ports, ticket, { version, action, actor });
        const named = changed.asker === null ? null : person.id;
        await noteAction(ports, { action: action.kind, ticket: id, person: named, channel });
        ports.ring();
        return forAgent(changed);
      } catch (fault) {
        // Whoever tries the tickets of others is named; whoever comes late to their own is not.
        const named = known === null ? person.id : null;
        await noteRefused(
          ports,
          { action: action.kind, ticket: known, person: named, channel },
          fault,
        );
        throw fault;
      }
    },
  };
}

type Creation = {
  readonly person: Person;
  readonly request: TicketRequest;
  readonly channel: Parameters<TicketDesk['create']>[2];
  readonly id: string;
};

async function createTicket(
  { person, request, channel, id }: Creation,
  ports: TicketDeskPorts,
  told: ToldMemory,
): Promise<TicketOfAgent> {
  const { policy } = ports.policy.current();
  const desk = deskOf(policy, person);
  if (desk === null) throw new Fault('tickets-off');
  // A name is never put where the person asked for none.
  if (request.anonymous && policy.tickets?.anonymous !== true)
    throw new Fault('request-unreadable');
  if (request.question.trim() === '') throw new Fault('request-unreadable');
  const asker = ports.hasher.pseudonym(person.id);
  const pressedBefore = await ports.waysBack.personOf(id);
  if (pressedBefore !== null) {
    const ticket = pressedBefore === asker ? await ports.tickets.find(id) : null;
    if (ticket === null) throw new Fault('ticket-unknown');
    return forAgent(ticket);
  }
  const now = ports.clock.now();
  if ((await ports.waysBack.countSince(asker, now - day)) >= mostADay) {
    throw new Fault('ticket-limit', { limit: mostADay });
  }
  const joined = request.from === null ? null : told.find(asker, request.from.answerId);
  const ticket = newTicket({ person, request, id, desk, now }, joined, ports);
  if (!(await ports.tickets.add(ticket, asker, noticesOf(ticket, 'agent', 'create')))) {
    throw new Fault('ticket-unknown');
  }
  const named = request.anonymous ? null : person.id;
  await noteAction(ports, { action: 'create', ticket: id, person: named, channel });
  ports.ring();
  return forAgent(ticket);
}

function newTicket(
  {
    person,
    request,
    id,
    desk,
    now,
  }: Pick<Creation, 'person' | 'request' | 'id'> & {
    readonly desk: TicketDeskRule;
    readonly now: number;
  },
  joined: ReturnType<ToldMemory['find']>,
  ports: TicketDeskPorts,
): Ticket {
  const answer = request.joinAnswer ? (joined?.answer ?? null) : null;
  const detail = request.detail?.trim() ?? '';
  const said: TicketMessage = {
    from: 'agent',
    kind: 'detail',
    author: null,
    text: detail,
    at: now,
  };
  return {
    id,
    desk: desk.id,
    state: 'open',
    question: request.question.trim(),
    context: answer === null ? null : { answer: answer.text, citations: answer.citations },
    // The journal's line of an answer bears its reader's pseudonym.
    answerId: request.anonymous ? null : (joined?.answerId ?? null),
    asker: request.anonymous ? null : { name: person.name ?? person.id },
    handler: null,
    messages: detail === '' ? [] : [said],
    createdAt: now,
    changedAt: now,
    dueAt: dueDate(desk, calendarOf(ports.policy.current().policy, desk), now),
    remindedAt: null,
    escalatedAt: null,
    version: 1,
  };
}

/** What HR notes among themselves stays there. */
export const forAgent = (ticket: Ticket): TicketOfAgent => ({
  ...ticket,
  messages: ticket.messages.filter(({ kind }) => kind !== 'note'),
});
