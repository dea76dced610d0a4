import { ticketTexts } from '#shared/language/ticket-texts.ts';
import type { TicketDeskRule } from '#shared/policy/ticket-desk.ts';
import type { Notice } from '#shared/tickets/ports.ts';
import type { Handler, Ticket } from '#shared/tickets/ticket.ts';
import type { TicketOfAgent } from '#shared/wire/ticket-exchange.ts';
import { noticeOf } from './notices-of.ts';
import type { TicketDeskPorts } from './ports.ts';
import { forAgent } from './serve-agent.ts';

/** `later` = to be tried again; `unreachable` = that will not help. */
export type Told = 'told' | 'later' | 'unreachable';

/** News for the team of a desk. */
export type DeskNews =
  /** The ticket's one card, as it stands now. */
  | { readonly kind: 'card'; readonly ticket: Ticket }
  | { readonly kind: 'reminder'; readonly ticket: Ticket }
  | {
      readonly kind: 'escalation';
      readonly ticket: Ticket;
      readonly deputies: readonly Handler[];
    }
  | { readonly kind: 'digest'; readonly tickets: readonly Ticket[] };

/** News for the agent who asked. */
export type AgentNews = {
  readonly kind: 'detail-asked' | 'detail-reminder' | 'answered' | 'closed';
  readonly ticket: TicketOfAgent;
};

/** How people are told, whichever channel does it. People are named by pseudonyms. */
export type Teller = {
  readonly toDesk: (desk: TicketDeskRule, news: DeskNews) => Promise<Told>;
  readonly toAgent: (person: string, desk: TicketDeskRule, news: AgentNews) => Promise<Told>;
  readonly toDeputy: (person: string, desk: TicketDeskRule, ticket: Ticket) => Promise<Told>;
};

type TellingPorts = Pick<TicketDeskPorts, 'tickets' | 'waysBack' | 'policy' | 'clock'> & {
  readonly teller: Teller;
};

const ninetyDays = 90 * 86_400_000;

/** Tells one notice as things stand now: what was overtaken is left untold. */
export async function tellNotice(notice: Notice, ports: TellingPorts): Promise<'told' | 'later'> {
  const { policy } = ports.policy.current();
  const desk = policy.tickets?.desks.find(({ id }) => id === notice.desk);
  if (desk === undefined) return 'told';
  if (notice.ticket === null) return tellDigest(desk, ports);
  const ticket = await ports.tickets.find(notice.ticket);
  if (ticket === null) return 'told';
  const told = await tellOf(notice.kind, ticket, desk, ports);
  if (told === 'unreachable') await noteUnreachable(ticket.id, ports);
  return told === 'later' ? 'later' : 'told';
}

async function tellDigest(desk: TicketDeskRule, ports: TellingPorts): Promise<'told' | 'later'> {
  const tickets = await ports.tickets.list({
    desks: [desk.id],
    closedSince: Number.MAX_SAFE_INTEGER,
  });
  const told = await ports.teller.toDesk(desk, { kind: 'digest', tickets });
  return told === 'later' ? 'later' : 'told';
}

async function tellOf(
  kind: Notice['kind'],
  ticket: Ticket,
  desk: TicketDeskRule,
  ports: TellingPorts,
): Promise<Told> {
  switch (kind) {
    case 'card':
    case 'reminder':
      return deskTold(await ports.teller.toDesk(desk, { kind, ticket }));
    case 'escalation':
      return escalate(ticket, desk, ports);
    case 'digest':
      return 'told';
    case 'detail-reminder':
      // The detail may have come meanwhile.
      return ticket.state === 'waiting' ? toAgent(kind, ticket, desk, ports) : 'told';
    default:
      return toAgent(kind, ticket, desk, ports);
  }
}

async function escalate(ticket: Ticket, desk: TicketDeskRule, ports: TellingPorts): Promise<Told> {
  const since = ports.clock.now() - ninetyDays;
  const deputies = await ports.tickets.handlers(desk.id, 'deputy', since);
  const told = deskTold(await ports.teller.toDesk(desk, { kind: 'escalation', ticket, deputies }));
  if (told === 'later') return 'later';
  // A deputy who cannot be reached now finds it in the console.
  for (const { id } of deputies) await ports.teller.toDeputy(id, desk, ticket);
  return 'told';
}

/** A channel that is gone is no agent who cannot be reached. */
const deskTold = (told: Told): Told => (told === 'later' ? 'later' : 'told');

async function toAgent(
  kind: AgentNews['kind'],
  ticket: Ticket,
  desk: TicketDeskRule,
  { waysBack, teller }: TellingPorts,
): Promise<Told> {
  const person = await waysBack.personOf(ticket.id);
  if (person === null) return 'told';
  return teller.toAgent(person, desk, { kind, ticket: forAgent(ticket) });
}

const attempts = 3;

/** HR learns, among its own notes, that what it wrote did not arrive. */
async function noteUnreachable(
  id: string,
  { tickets, policy, clock }: TellingPorts,
): Promise<void> {
  const text = ticketTexts[policy.current().policy.organisation.language].agentUnreachable;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const ticket = await tickets.find(id);
    if (ticket === null || ticket.messages.at(-1)?.text === text) return;
    const at = clock.now();
    const noted: Ticket = {
      ...ticket,
      messages: [...ticket.messages, { from: 'hr', kind: 'note', author: null, text, at }],
      changedAt: at,
      version: ticket.version + 1,
    };
    if (await tickets.replace(noted, [noticeOf(noted, 'card')])) return;
  }
}
