import type { Person } from '#shared/policy/person.ts';
import type { Policy, PolicySnapshot } from '#shared/policy/policy.ts';
import type { TicketDeskRule } from '#shared/policy/ticket-desk.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import type { Tickets, WaysBack } from '#shared/tickets/ports.ts';
import type { TicketRequest } from '#shared/wire/ticket-exchange.ts';
import { openTicketDesk } from '../../bot/tickets/open-ticket-desk.ts';
import { noValidated, type ValidatedDesk } from '../../bot/tickets/ports.ts';
import { turnTicketClock } from '../../bot/tickets/run-ticket-clock.ts';
import { type Teller, type Told, tellNotice } from '../../bot/tickets/tell-notice.ts';
import type { TicketDesk } from '../../bot/tickets/ticket-desk.ts';
import { inMemoryTickets } from './in-memory-tickets.ts';
import { scriptedPolicy } from './scripted-policy.ts';

export const rhDesk: TicketDeskRule = {
  id: 'rh',
  title: 'Service RH',
  for: ['all-agents'],
  handlers: ['group:rh'],
  escalateTo: 'group:dsi',
  dueWorkingDays: 5,
  hours: '09:00-12:00,14:00-17:00',
  closed: [],
  delivery: 'each',
  digestAt: '08:30',
};

export const someone = (id: string, name: string, groups: readonly string[] = []): Person => ({
  id: `dev:${id}`,
  tenant: null,
  name,
  roles: ['agent', ...(groups.includes('group:rh') ? (['rh'] as const) : [])],
  groups: ['all-agents', ...groups],
});
export const claire: Person = someone('claire', 'Claire Moreau');
export const karim: Person = someone('karim', 'Karim Benali');
export const sophie: Person = someone('sophie', 'Sophie Lambert', ['group:rh']);
export const ines: Person = someone('ines', 'Inès Faure', ['group:rh']);
export const nadia: Person = someone('nadia', 'Nadia Roche', ['group:dsi']);

export const requestOf = (said: Partial<TicketRequest> = {}): TicketRequest => ({
  question: 'Puis-je poser un congé bonifié ?',
  from: null,
  joinAnswer: false,
  anonymous: false,
  detail: null,
  ...said,
});

/** One piece of news as a teller was given it. */
type Heard = { readonly to: string; readonly kind: string; readonly ticket: string };

export type TicketHouse = {
  readonly desk: TicketDesk;
  readonly tickets: Tickets;
  readonly waysBack: WaysBack;
  readonly journal: readonly JournalEntry[];
  readonly heard: Heard[];
  readonly snapshot: () => PolicySnapshot;
  /** Sets the clock. */
  readonly at: (written: string) => void;
  /** Changes what the policy says of tickets, or takes it out. */
  readonly rule: (tickets: Policy['tickets']) => void;
  /** What the next news of this kind gets instead of being told. */
  readonly fail: (kind: string, told: Told | Error) => void;
  /** One turn of the clock. */
  readonly turn: () => Promise<void>;
  /** Opens another desk on the same store, as another process would. */
  readonly again: () => TicketDesk;
};

/** A ticket desk over a memory, with a clock that is set by hand and a teller that writes down. */
export function openTicketHouse(
  options: {
    readonly store?: { readonly tickets: Tickets; readonly waysBack: WaysBack };
    readonly validated?: Partial<ValidatedDesk>;
    /** Default: one that writes down what it is given. */
    readonly teller?: () => Teller;
  } = {},
): TicketHouse {
  const { tickets, waysBack } = options.store ?? inMemoryTickets();
  const journal: JournalEntry[] = [];
  const heard: Heard[] = [];
  const failing = new Map<string, Told | Error>();
  let now = Date.parse('2026-11-23T10:00:00+01:00');
  let rules: Policy['tickets'] = { desks: [rhDesk], holidays: 'fr', anonymous: true };
  let ids = 0;
  const snapshot = (): PolicySnapshot => {
    const { tickets: _, ...policy } = scriptedPolicy.policy;
    return { ...scriptedPolicy, policy: { ...policy, ...(rules && { tickets: rules }) } };
  };
  const ports = {
    tickets,
    waysBack,
    policy: { current: snapshot },
    journal: { append: async (entry: JournalEntry) => void journal.push(entry) },
    clock: { now: () => now },
    ids: {
      next: (prefix: string) => {
        ids += 1;
        return `${prefix}-${ids}`;
      },
    },
    hasher: { pseudonym: (id: string) => `p-${id}` },
    validated: { ...noValidated, ...options.validated },
    ring: () => undefined,
  };
  const tell = async (to: string, kind: string, ticket: string): Promise<Told> => {
    const fault = failing.get(kind);
    failing.delete(kind);
    if (fault instanceof Error) throw fault;
    if (fault !== undefined) return fault;
    heard.push({ to, kind, ticket });
    return 'told';
  };
  const teller: Teller = {
    toDesk: (desk, news) =>
      tell(desk.id, news.kind, 'ticket' in news ? news.ticket.id : `${news.tickets.length}`),
    toAgent: (person, _desk, { kind, ticket }) => tell(person, kind, ticket.id),
    toDeputy: (person, _desk, ticket) => tell(person, 'deputy', ticket.id),
  };
  return {
    desk: openTicketDesk(ports),
    again: () => openTicketDesk(ports),
    tickets,
    waysBack,
    journal,
    heard,
    snapshot,
    at: (written) => {
      now = Date.parse(written);
    },
    rule: (changed) => {
      rules = changed;
    },
    fail: (kind, told) => void failing.set(kind, told),
    turn: () =>
      turnTicketClock({
        ...ports,
        tell: (notice) => tellNotice(notice, { ...ports, teller: options.teller?.() ?? teller }),
        log: () => undefined,
      }),
  };
}
