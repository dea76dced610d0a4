/** A contact on one line: its name, then the ways to reach it. */
export function contactLine(contact: {
  readonly label?: string;
  readonly title?: string;
  readonly mail?: string;
  readonly phone?: string;
  readonly url?: string;
}): string {
  const name = contact.title ?? contact.label;
  const ways = [contact.mail, contact.phone, contact.url].filter((way) => way !== undefined);
  return [name, ways.join(', ')].filter((part) => part !== undefined && part !== '').join(' : ');
}
