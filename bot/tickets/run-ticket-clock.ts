import { Fault } from '#shared/fault.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { TicketDeskRule } from '#shared/policy/ticket-desk.ts';
import type { Clock, Timers } from '#shared/ports.ts';
import { calendarOf } from '#shared/tickets/find-desk.ts';
import type { Notice, Tickets } from '#shared/tickets/ports.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import { digestDay, whatIsDue } from '#shared/tickets/what-is-due.ts';
import type { Bell } from './bell.ts';
import { noticeOf } from './notices-of.ts';

export type TicketClockPorts = {
  readonly tickets: Tickets;
  readonly policy: Pick<PolicySource, 'current'>;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
  /** Tells one notice; `later` = to be tried again. */
  readonly tell: (notice: Notice) => Promise<'told' | 'later'>;
  readonly bell: Bell;
  /** A line without content. */
  readonly log: (line: string) => void;
};

export type TicketClock = {
  /** Resolves once nothing is being told. */
  readonly stop: () => Promise<void>;
};

const minute = 60_000;
/** What a teller has for one notice before another may take it. */
const lease = 10 * minute;
/** News older than this is dropped with a line in the log. */
const patience = 3 * 24 * 60 * minute;
const atOnce = 50;

/** Looks every minute, and whenever the bell rings, at what is due and at what is still to be told. */
export function startTicketClock(ports: TicketClockPorts): TicketClock {
  const stopping = new AbortController();
  const { signal } = stopping;
  const keepOn = async (): Promise<void> => {
    while (!signal.aborted) {
      const rung = ports.bell.next();
      await turnTicketClock(ports).catch((error: unknown) => {
        ports.log(
          `tickets: ${error instanceof Fault ? error.code : 'internal'}, next try in a minute`,
        );
      });
      const rest = new AbortController();
      const resting = AbortSignal.any([signal, rest.signal]);
      await Promise.race([rung, ports.timers.sleep(minute, resting).catch(() => undefined)]);
      rest.abort();
    }
  };
  const running = keepOn();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** One turn of the clock: writes down what is due, then tells what is to be told. */
export async function turnTicketClock(
  ports: Omit<TicketClockPorts, 'timers' | 'bell'>,
): Promise<void> {
  const { policy } = ports.policy.current();
  await markDuties(policy, ports);
  for (;;) {
    const notices = await ports.tickets.claim(ports.clock.now(), lease, atOnce);
    for (const notice of notices) await tellOne(notice, ports);
    if (notices.length < atOnce) return;
  }
}

async function markDuties(
  policy: Policy,
  { tickets, clock }: Pick<TicketClockPorts, 'tickets' | 'clock'>,
): Promise<void> {
  const now = clock.now();
  const rules = new Map((policy.tickets?.desks ?? []).map((rule) => [rule.id, rule]));
  for (const ticket of await tickets.running()) {
    const rule = rules.get(ticket.desk);
    if (rule !== undefined) await markDuty(ticket, rule, policy, tickets, now);
  }
  for (const rule of rules.values()) {
    const day = digestDay(rule, calendarOf(policy, rule), now);
    if (day === null) continue;
    const id = `${rule.id}:digest:${day}`;
    await tickets.markDigest({ id, ticket: null, desk: rule.id, kind: 'digest', at: now });
  }
}

async function markDuty(
  ticket: Ticket,
  rule: TicketDeskRule,
  policy: Policy,
  tickets: Tickets,
  at: number,
): Promise<void> {
  const duty = whatIsDue(ticket, rule, calendarOf(policy, rule), at);
  if (duty === null) return;
  const what = duty === 'escalate' ? 'escalated' : 'reminded';
  const kind = noticeKinds[duty];
  await tickets.mark(ticket.id, ticket.version, { what, at }, [
    noticeOf(ticket, kind, at),
    ...(duty === 'remind-agent'
      ? []
      : [{ ...noticeOf(ticket, 'card', at), id: `${ticket.id}:card:${what}:${at}` }]),
  ]);
}

const noticeKinds = {
  remind: 'reminder',
  escalate: 'escalation',
  'remind-agent': 'detail-reminder',
} as const;

async function tellOne(
  notice: Notice,
  { tickets, clock, tell, log }: Pick<TicketClockPorts, 'tickets' | 'clock' | 'tell' | 'log'>,
): Promise<void> {
  const told = await tell(notice).catch(() => 'later' as const);
  if (told === 'later' && clock.now() - notice.at < patience) return;
  if (told === 'later') log(`tickets: ${notice.kind} of ${notice.ticket ?? notice.desk} given up`);
  await tickets.settle(notice.id);
}
