import { addDays } from './local-day.ts';

export type HolidayCalendar = 'fr' | 'alsace-moselle';

/**
 * Easter Sunday of a year of the Gregorian calendar (anonymous algorithm of Meeus, Jones and Butcher; J. Meeus,
 * Astronomical Algorithms, chapter 8), as `YYYY-MM-DD`.
 */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The eight that fall on one date: articles L. 3133-1 and L. 3422-2 of the Code du travail name the holidays. */
const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** Public holidays of a year: eleven, and in Alsace and Moselle Good Friday and 26 December (Code du travail, L. 3134-13). */
export function publicHolidays(year: number, calendar: HolidayCalendar): readonly string[] {
  const easter = easterSunday(year);
  const local = calendar === 'fr' ? [] : [addDays(easter, -2), `${year}-12-26`];
  return [
    ...fixed.map((date) => `${year}-${date}`),
    // Easter Monday, Ascension, Whit Monday.
    ...[1, 39, 50].map((days) => addDays(easter, days)),
    ...local,
  ].sort();
}
