/** `2026-01-15` as the reader writes it, `1er mars` in French; a date that is none stays as it is. */
export const readableDate = (iso: string, locale: string): string => {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const said = written.format(date);
  return locale.startsWith('fr') ? said.replace(/^1 /u, '1er ') : said;
};

/** `21 novembre 2026`, the reader's own day of an instant. */
export const readableDay = (at: number, locale: string): string => {
  const said = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
  return locale.startsWith('fr') ? said.replace(/^1 /u, '1er ') : said;
};

/** `21 novembre 2026, 14:05`, by the reader's own clock. */
export const readableMoment = (at: number, locale: string): string => {
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  return `${readableDay(at, locale)}, ${clock}`;
};

/** `2026-11` as the reader writes it: `novembre 2026`. */
export const readableMonth = (month: string, locale: string): string => {
  const written = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return written.format(new Date(`${month}-01T00:00:00Z`));
};
