import type { ConsoleTexts } from '#shared/language/console-texts.ts';

const isoDay = (at: number): string => {
  const day = new Date(at);
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

/** The reader's own day, ISO `YYYY-MM-DD`. */
export const dayOf: (at: number) => string = isoDay;

/** The day so many days later. */
export const dayAfter = (at: number, days: number): string => {
  const day = new Date(at);
  day.setDate(day.getDate() + days);
  return isoDay(day.getTime());
};

/** `jeudi 26 novembre`; with its year when it is another one. */
export const dayInWords = (at: number, now: number, locale: string): string => {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const written = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
  return locale.startsWith('fr') ? written.replace(/ 1 /u, ' 1er ') : written;
};

export const clockInWords = (at: number, texts: ConsoleTexts): string => {
  const moment = new Date(at);
  return texts.tickets.clock(moment.getHours(), moment.getMinutes());
};

/** `jeudi 26 novembre, 17 h`. */
export const momentInWords = (at: number, now: number, texts: ConsoleTexts): string =>
  `${dayInWords(at, now, texts.locale)}, ${clockInWords(at, texts)}`;
