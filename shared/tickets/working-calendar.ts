import type { ClosedPeriod } from '../policy/ticket-desk.ts';
import { dayIn } from '../turn/day-in.ts';
import { type HolidayCalendar, publicHolidays } from './french-holidays.ts';
import { addDays, instantOf, weekdayOf } from './local-day.ts';

/** Days and hours of one service. Days are `YYYY-MM-DD`, instants milliseconds since the epoch. */
export type WorkingCalendar = {
  readonly dayOf: (instant: number) => string;
  readonly isWorkingDay: (day: string) => boolean;
  /** The working day so many working days after (before, when negative) a day, that one not counted. */
  readonly step: (day: string, workingDays: number) => string;
  readonly openingOf: (day: string) => number;
  readonly closingOf: (day: string) => number;
  readonly at: (day: string, time: string) => number;
};

/** Hours of a service as the policy writes them, with what it is closed for. */
export type ServiceHours = {
  /** `09:00-12:00,14:00-17:00` */
  readonly hours: string;
  readonly closed: readonly ClosedPeriod[];
  readonly holidays: HolidayCalendar;
  readonly timeZone: string;
};

/** A service that is closed for longer than this is taken as open the day after: a promise must have a date. */
const longestClosure = 400;

/** The working days of a service: Monday to Friday, but for public holidays and its own closures. */
export function workingCalendar({
  hours,
  closed,
  holidays,
  timeZone,
}: ServiceHours): WorkingCalendar {
  const first = hours.slice(0, 5);
  const last = hours.slice(-5);
  const years = new Map<number, readonly string[]>();
  const holidaysOf = (year: number): readonly string[] => {
    const known = years.get(year) ?? publicHolidays(year, holidays);
    years.set(year, known);
    return known;
  };
  const isWorkingDay = (day: string): boolean =>
    ![0, 6].includes(weekdayOf(day)) &&
    !holidaysOf(Number(day.slice(0, 4))).includes(day) &&
    !closed.some(({ from, to }) => from <= day && day <= to);
  const next = (day: string, by: 1 | -1): string => {
    let found = addDays(day, by);
    for (let tried = 0; !isWorkingDay(found) && tried < longestClosure; tried += 1) {
      found = addDays(found, by);
    }
    return found;
  };
  return {
    dayOf: (instant) => dayIn(instant, timeZone),
    isWorkingDay,
    step: (day, workingDays) => {
      let reached = day;
      for (let done = 0; done < Math.abs(workingDays); done += 1) {
        reached = next(reached, workingDays > 0 ? 1 : -1);
      }
      return reached;
    },
    openingOf: (day) => instantOf(day, first, timeZone),
    closingOf: (day) => instantOf(day, last, timeZone),
    at: (day, time) => instantOf(day, time, timeZone),
  };
}
