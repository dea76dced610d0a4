const formats = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DD` in a time zone: the Swedish locale writes dates as ISO 8601 does. */
export function dayIn(instant: number, timeZone: string): string {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(instant);
}
