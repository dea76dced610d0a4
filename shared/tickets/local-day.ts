const dayMilliseconds = 86_400_000;

/** The day so many days later (earlier when negative), both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const at = Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds;
  return new Date(at).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks show there, read as if they showed UTC: the Swedish locale writes times as ISO 8601 does. */
function shownAt(instant: number, timeZone: string): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
}

/** The instant at which clocks in a time zone show this time (`HH:MM`) of this day; of an hour that a change of clocks takes out, a moment near it. */
export function instantOf(day: string, time: string, timeZone: string): number {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const near = wanted - (shownAt(wanted, timeZone) - wanted);
  return near - (shownAt(near, timeZone) - wanted);
}
