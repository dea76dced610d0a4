import { Fault } from '#shared/fault.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { shareGroup } from '#shared/policy/share-group.ts';
import type { TicketDeskRule } from '#shared/policy/ticket-desk.ts';
import type { TicketAction } from '#shared/tickets/action.ts';
import { desksDeputisedBy, desksHandledBy, mayHandle } from '#shared/tickets/find-desk.ts';
import type { Handler, Ticket } from '#shared/tickets/ticket.ts';
import type { ConsoleReply, HandlerActionRequest } from '#shared/wire/console-tickets.ts';
import { changeTicket } from './change-ticket.ts';
import { noteAction, noteRefused } from './note-action.ts';
import type { TicketDeskPorts } from './ports.ts';
import type { TicketDesk } from './ticket-desk.ts';

type HandlerSide = Pick<
  TicketDesk,
  | 'isHandler'
  | 'desksOf'
  | 'console'
  | 'listForHandler'
  | 'ofHandler'
  | 'actAsHandler'
  | 'validate'
  | 'handlersOf'
  | 'see'
>;

const ninetyDays = 90 * 86_400_000;

/** What somebody of HR may do. */
export function serveHandler(ports: TicketDeskPorts): HandlerSide {
  const sight = sightOf(ports);
  const { isHandler, handlersOf, ofHandler, visible, see, handled } = sight;
  return {
    isHandler,
    handlersOf,
    ofHandler,
    see,
    desksOf: (person) => handled(person).map(({ id, title }) => ({ id, title })),
    listForHandler: async (person) => {
      if (!isHandler(person)) throw new Fault('not-allowed');
      return visible(person);
    },
    console: (person) => openConsole(person, ports, sight),
    validate: async (person, id, channel) =>
      ports.validated.validate(person, await ofHandler(person, id), channel),
    actAsHandler: async (person, id, request, channel) => {
      const noted = { action: request.action.kind, person: person.id, channel };
      let known: string | null = null;
      try {
        const ticket = await ofHandler(person, id);
        known = ticket.id;
        await see(person);
        const action = await actionOf(request, ticket, handlersOf);
        const actor = { kind: 'hr', handler: handlerOf(person, ports) } as const;
        const { version } = request;
        const changed = await changeTicket(ports, ticket, { version, action, actor });
        await noteAction(ports, { ...noted, ticket: id });
        ports.ring();
        return changed;
      } catch (fault) {
        await noteRefused(ports, { ...noted, ticket: known }, fault);
        throw fault;
      }
    },
  };
}

type Sight = Pick<HandlerSide, 'isHandler' | 'handlersOf' | 'ofHandler' | 'see'> & {
  readonly handled: (person: Person) => readonly TicketDeskRule[];
  readonly visible: (person: Person) => Promise<readonly Ticket[]>;
};

const handlerOf = (person: Person, { hasher }: TicketDeskPorts): Handler => ({
  id: hasher.pseudonym(person.id),
  name: person.name ?? person.id,
});

/** What somebody of HR sees, by the policy as it stands. */
function sightOf(ports: TicketDeskPorts): Sight {
  const { tickets, clock } = ports;
  const policyNow = (): Policy => ports.policy.current().policy;
  const handled: Sight['handled'] = (person) => desksHandledBy(policyNow(), person);
  const deputised: Sight['handled'] = (person) => desksDeputisedBy(policyNow(), person);
  const reach = (person: Person): readonly TicketDeskRule[] => [
    ...handled(person),
    ...deputised(person),
  ];
  const sees = (person: Person): ((ticket: Ticket) => boolean) => {
    const policy = policyNow();
    const me = handlerOf(person, ports).id;
    return (ticket) => mayHandle(policy, ticket, person, me);
  };
  return {
    handled,
    isHandler: (person) => reach(person).length > 0,
    handlersOf: (desk) => tickets.handlers(desk, 'handler', clock.now() - ninetyDays),
    see: async (person) => {
      const me = handlerOf(person, ports);
      const at = clock.now();
      for (const { id } of handled(person)) await tickets.seeHandler(id, me, 'handler', at);
      for (const { id } of deputised(person)) await tickets.seeHandler(id, me, 'deputy', at);
    },
    visible: async (person) => {
      const desks = reach(person).map(({ id }) => id);
      const closedSince = clock.now() - ninetyDays;
      return (await tickets.list({ desks, closedSince })).filter(sees(person));
    },
    ofHandler: async (person, id) => {
      const ticket = await tickets.find(id);
      if (ticket === null || !sees(person)(ticket)) throw new Fault('ticket-unknown');
      return ticket;
    },
  };
}

async function openConsole(
  person: Person,
  ports: TicketDeskPorts,
  { see, visible, handled, handlersOf }: Sight,
): Promise<ConsoleReply> {
  await see(person);
  const me = handlerOf(person, ports);
  const [open, counts] = await Promise.all([visible(person), ports.validated.counts(person)]);
  const desks = await Promise.all(
    handled(person).map(async ({ id, title, dueWorkingDays }) => ({
      ...{ id, title, dueWorkingDays },
      handlers: await handlersOf(id),
    })),
  );
  return {
    me,
    desks,
    spaces: spacesOf(ports, person),
    reviewDays: ports.validated.reviewDays(),
    counts: { ...countsOf(open, me, ports.clock.now()), ...counts },
  };
}

/** A ticket is given to somebody seen at its desk, by the name known there. */
async function actionOf(
  { action }: HandlerActionRequest,
  ticket: Ticket,
  handlersOf: TicketDesk['handlersOf'],
): Promise<TicketAction> {
  if (action.kind !== 'reassign') return action;
  const to = (await handlersOf(ticket.desk)).find(({ id }) => id === action.to);
  if (to === undefined) throw new Fault('ticket-closed', { why: 'handler' });
  return { kind: 'reassign', to };
}

function countsOf(
  tickets: readonly Ticket[],
  me: Handler,
  now: number,
): Pick<ConsoleReply['counts'], 'open' | 'mine' | 'late'> {
  const waitForUs = tickets.filter(({ state }) => state === 'open' || state === 'taken');
  return {
    open: tickets.filter(({ state }) => state === 'open').length,
    mine: tickets.filter(
      ({ state, handler }) => handler?.id === me.id && (state === 'taken' || state === 'waiting'),
    ).length,
    late: waitForUs.filter(({ dueAt }) => dueAt <= now).length,
  };
}

function spacesOf({ policy }: TicketDeskPorts, person: Person): ConsoleReply['spaces'] {
  return policy
    .current()
    .policy.knowledge.spaces.map(({ id, title, stewards, readers }) => ({
      space: { id, title, steward: shareGroup(stewards, person.groups) },
      reads: shareGroup(readers, person.groups),
    }))
    .filter(({ space, reads }) => space.steward || reads)
    .map(({ space }) => space);
}
