import type { TicketDeskRule } from '../policy/ticket-desk.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * By when a question that comes in at this instant is to be answered: the end of the last of so many working days.
 * The day it came in does not count; what comes after hours, or on a day off, came in on the next working day.
 */
export function dueDate(
  { dueWorkingDays }: Pick<TicketDeskRule, 'dueWorkingDays'>,
  calendar: WorkingCalendar,
  instant: number,
): number {
  const day = calendar.dayOf(instant);
  const isHeard = calendar.isWorkingDay(day) && instant < calendar.closingOf(day);
  const received = isHeard ? day : calendar.step(day, 1);
  return calendar.closingOf(calendar.step(received, dueWorkingDays));
}

/** Working days after which the service is reminded. */
export function reminderDays({
  dueWorkingDays,
  remindAfterWorkingDays,
}: Pick<TicketDeskRule, 'dueWorkingDays' | 'remindAfterWorkingDays'>): number {
  return remindAfterWorkingDays ?? Math.max(1, dueWorkingDays - 1);
}

/** When the service is reminded of a question that is due then: as it opens, and always before. */
export function reminderDate(
  rule: Pick<TicketDeskRule, 'dueWorkingDays' | 'remindAfterWorkingDays'>,
  calendar: WorkingCalendar,
  dueAt: number,
): number {
  const before = rule.dueWorkingDays - reminderDays(rule);
  return calendar.openingOf(calendar.step(calendar.dayOf(dueAt), -before));
}
