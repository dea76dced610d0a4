import type { ConsoleTexts } from '#shared/language/console-texts.ts';
import { publicHolidays } from '#shared/tickets/french-holidays.ts';
import { addDays, weekdayOf } from '#shared/tickets/local-day.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import { clockInWords, dayInWords, dayOf } from '../moments.ts';

/** Whether the desk still owes an answer. */
export const isOwed = ({ state }: Pick<Ticket, 'state'>): boolean =>
  state === 'open' || state === 'taken' || state === 'waiting';

/** What waits for a detail is not late: the time of the service stands still. */
export const isLate = (ticket: Pick<Ticket, 'state' | 'dueAt'>, now: number): boolean =>
  isOwed(ticket) && ticket.state !== 'waiting' && ticket.dueAt < now;

const isWorkingDay = (day: string): boolean =>
  ![0, 6].includes(weekdayOf(day)) && !publicHolidays(Number(day.slice(0, 4)), 'fr').includes(day);

/** Longest lateness that is counted day by day. */
const longest = 400;

/** Working days begun since that instant, the day of the instant not counted. */
export const workingDaysSince = (since: number, now: number): number => {
  const last = dayOf(now);
  let count = 0;
  let day = addDays(dayOf(since), 1);
  for (let step = 0; day <= last && step < longest; step += 1) {
    if (isWorkingDay(day)) count += 1;
    day = addDays(day, 1);
  }
  return count;
};

/** By when an answer is owed, as people say it; null once it is given. */
export const dueInWords = (
  ticket: Pick<Ticket, 'state' | 'dueAt'>,
  now: number,
  { tickets: words, ...texts }: ConsoleTexts,
): string | null => {
  if (!isOwed(ticket) || ticket.state === 'waiting') return null;
  const { dueAt } = ticket;
  if (dueAt < now) return words.late(workingDaysSince(dueAt, now));
  const hour = clockInWords(dueAt, { tickets: words, ...texts });
  if (dayOf(dueAt) === dayOf(now)) return words.dueToday(hour);
  return words.dueBefore(dayInWords(dueAt, now, texts.locale), hour);
};
