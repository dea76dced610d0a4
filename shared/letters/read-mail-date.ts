const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** As mail programs write a day: RFC 5322, ISO 8601 with its time, and as English ones show it. */
const forms: readonly RegExp[] = [
  /(?<![\d-])(?<year>20\d{2})-(?<number>\d{2})-(?<day>\d{2})(?=[T ]\d)/u,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2}) ${month}\\.? (?<year>20\\d{2})(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\p{L})${month}\\.? (?<day>\\d{1,2}),? (?<year>20\\d{2})(?!\\d)`, 'iu'),
];

/** Where the day stands, offsets in UTF-16 units, and the day in ISO; it is the sender’s own, whatever the time. */
export type MailDate = { readonly start: number; readonly end: number; readonly iso: string };

/** The day in the header `Date` of a mail; null when it is written in none of these forms, or is no day. */
export function readMailDate(header: string): MailDate | null {
  for (const form of forms) {
    const match = form.exec(header);
    const iso = match === null ? null : isoOf(match.groups ?? {});
    if (match !== null && iso !== null) {
      return { start: match.index, end: match.index + match[0].length, iso };
    }
  }
  return null;
}

function isoOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { year = '', number, day = '' } = groups;
  const named = months.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1;
  const numbered = number ?? String(named).padStart(2, '0');
  const iso = `${year}-${numbered}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
