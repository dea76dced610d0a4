const months: readonly (readonly string[])[] = [
  ['janvier', 'janv'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];

/**
 * An ISO date `YYYY-MM-DD` from what people and Office files write: `2026-01-05`, `2026-01-05T10:00:00Z`,
 * `05/01/2026`, `5 janvier 2026`, `1er janvier 2026`. Null when it is none of these or no day of the calendar.
 */
export function understandDate(raw: string): string | null {
  const text = raw
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[t ][\d:.]+(?:z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (french) return calendarDay(Number(french[3]), Number(french[2]), Number(french[1]));
  const written = /^(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$/.exec(text);
  if (!written) return null;
  const month = months.findIndex((names) => names.includes(written[2] ?? ''));
  return calendarDay(Number(written[3]), month + 1, Number(written[1]));
}

function calendarDay(year: number, month: number, day: number): string | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
