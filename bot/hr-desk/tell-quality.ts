import type { TicketDeskRule } from '#shared/policy/ticket-desk.ts';
import {
  type AnsweredTicket,
  type QualityLine,
  qualityByDay,
} from '#shared/quality/quality-by-day.ts';
import { calendarOf } from '#shared/tickets/find-desk.ts';
import { addDays } from '#shared/tickets/local-day.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import type { WorkingCalendar } from '#shared/tickets/working-calendar.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import type { QualityReply } from '#shared/wire/console-quality.ts';
import { today } from './keep-validated.ts';
import type { HrDeskPorts } from './ports.ts';

const day = 86_400_000;
const hour = 3_600_000;

/** What became of the questions of the last days, today included. Sums alone: no person, no question. */
export async function tellQuality(ports: HrDeskPorts, days: number): Promise<QualityReply> {
  const { timeZone } = ports.policy.current().policy.organisation;
  const last = today(ports);
  const wanted = Array.from({ length: days }, (_, at) => addDays(last, at - days + 1));
  const from = ports.clock.now() - days * day;
  const dayOf = (at: number): string => dayIn(at, timeZone);
  const tickets = await answeredTickets(ports, from);
  const reasons = await ports.countReasons(from);
  return { days: await qualityByDay(wanted, linesFrom(ports, from), tickets, dayOf), reasons };
}

async function* linesFrom(
  { journal }: HrDeskPorts,
  from: number,
): AsyncGenerator<QualityLine, void, undefined> {
  for await (const { entry } of journal.lines(from)) if (entry !== null) yield entry;
}

/** The first answer of each ticket of every desk, by the hours in which its service is open. */
async function answeredTickets(
  { tickets, policy }: HrDeskPorts,
  from: number,
): Promise<readonly AnsweredTicket[]> {
  const { policy: rules } = policy.current();
  const desks = rules.tickets?.desks ?? [];
  if (desks.length === 0) return [];
  const calendars = new Map(
    desks.map((desk: TicketDeskRule) => [desk.id, calendarOf(rules, desk)]),
  );
  const found = await tickets.list({ desks: [...calendars.keys()], closedSince: from });
  return found.flatMap((ticket) => {
    const calendar = calendars.get(ticket.desk);
    return calendar === undefined ? [] : answeredOf(ticket, calendar);
  });
}

function answeredOf({ createdAt, messages }: Ticket, calendar: WorkingCalendar): AnsweredTicket[] {
  const answer = messages.find(({ kind }) => kind === 'answer');
  if (answer === undefined) return [];
  const hours = openBetween(createdAt, answer.at, calendar) / hour;
  return [{ day: calendar.dayOf(answer.at), hours }];
}

/** Milliseconds between two instants in which the service was open, from its first hour of a day to its last. */
function openBetween(from: number, to: number, calendar: WorkingCalendar): number {
  let open = 0;
  const last = calendar.dayOf(to);
  for (let at = calendar.dayOf(from); at <= last; at = addDays(at, 1)) {
    if (!calendar.isWorkingDay(at)) continue;
    const start = Math.max(from, calendar.openingOf(at));
    const end = Math.min(to, calendar.closingOf(at));
    open += Math.max(0, end - start);
  }
  return open;
}
