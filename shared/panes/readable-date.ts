/** `2026-01-15` as the reader writes it; a date that is none stays as it is. */
export const readableDate = (iso: string, locale: string): string => {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
};
