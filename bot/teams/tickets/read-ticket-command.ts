/** What may be written to the bot about questions handed to HR. */
export type TicketCommand =
  | { readonly kind: 'ask-hr' }
  | { readonly kind: 'my-tickets'; readonly page: number }
  | { readonly kind: 'reminders'; readonly wanted: boolean }
  | { readonly kind: 'install-desk'; readonly desk: string | null };

const asked = /^(?:demander aux rh|ask hr|rh|hr)$/u;
const mine = /^(?:(?:voir )?mes demandes|my requests|demandes|requests)(?: (?<page>\d{1,4}))?$/u;
const reminders = /^(?:rappels|reminders) (?<wanted>oui|non|on|off|yes|no)$/u;
const install =
  /^(?:installer le guichet|install the desk|installer guichet|install desk)(?: (?<desk>[a-z0-9][a-z0-9-]{0,63}))?$/u;

/** A command, from words without accents and in small letters; null when they are none. */
export function readTicketCommand(plain: string): TicketCommand | null {
  if (asked.test(plain)) return { kind: 'ask-hr' };
  const listed = mine.exec(plain);
  if (listed !== null) {
    return { kind: 'my-tickets', page: Math.max(1, Number(listed.groups?.['page'] ?? 1)) };
  }
  const wanted = reminders.exec(plain)?.groups?.['wanted'];
  if (wanted !== undefined) {
    return { kind: 'reminders', wanted: ['oui', 'on', 'yes'].includes(wanted) };
  }
  const installed = install.exec(plain);
  if (installed === null) return null;
  return { kind: 'install-desk', desk: installed.groups?.['desk'] ?? null };
}
