import type { TicketDeskRule } from '../policy/ticket-desk.ts';
import { reminderDate, reminderDays } from './due-date.ts';
import type { Ticket } from './ticket.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What the clock has to do for a ticket: remind its desk, open it to the deputy, remind the agent of a detail. */
export type Duty = 'remind' | 'escalate' | 'remind-agent';

/** Nobody is called upon later than this after the service has closed. */
const evening = 3_600_000;

/** Whether the service may be called upon: on a working day, from its opening to an hour after its closing. */
function isServiceTime(calendar: WorkingCalendar, now: number): boolean {
  const day = calendar.dayOf(now);
  return (
    calendar.isWorkingDay(day) &&
    now >= calendar.openingOf(day) &&
    now < calendar.closingOf(day) + evening
  );
}

/** What is due for a ticket now, once each; null = nothing. */
export function whatIsDue(
  ticket: Ticket,
  rule: TicketDeskRule,
  calendar: WorkingCalendar,
  now: number,
): Duty | null {
  if (!isServiceTime(calendar, now)) return null;
  if (ticket.state === 'waiting') return dutyToAgent(ticket, rule, calendar, now);
  if (ticket.state !== 'open' && ticket.state !== 'taken') return null;
  if (now >= ticket.dueAt) return ticket.escalatedAt === null ? 'escalate' : null;
  const isLate = now >= reminderDate(rule, calendar, ticket.dueAt);
  return isLate && ticket.remindedAt === null ? 'remind' : null;
}

function dutyToAgent(
  { messages, remindedAt }: Ticket,
  rule: TicketDeskRule,
  calendar: WorkingCalendar,
  now: number,
): Duty | null {
  const asked = messages.findLast(({ kind }) => kind === 'detail-asked');
  if (asked === undefined || remindedAt !== null) return null;
  const day = calendar.step(calendar.dayOf(asked.at), reminderDays(rule));
  return now >= calendar.openingOf(day) ? 'remind-agent' : null;
}

/** The day whose list is to be sent now, `YYYY-MM-DD`; null = none. */
export function digestDay(
  { delivery, digestAt }: Pick<TicketDeskRule, 'delivery' | 'digestAt'>,
  calendar: WorkingCalendar,
  now: number,
): string | null {
  const day = calendar.dayOf(now);
  if (delivery !== 'digest' || !calendar.isWorkingDay(day)) return null;
  return now >= calendar.at(day, digestAt) && now < calendar.closingOf(day) + evening ? day : null;
}
