import PostalMime from 'postal-mime';
import { readMailDate } from '#shared/letters/read-mail-date.ts';
import { ReadFault } from './read-fault.ts';

/** Bytes of a mail with its attachments, which are named and not opened. */
const mostBytes = 20_000_000;

/**
 * A saved mail (.eml, RFC 5322) as the letter that it is: who, to whom, when, its subject, its words; attachments by name.
 * A mail of pictures or markup alone has no words to show. Throws `ReadFault`.
 */
export async function readMail(bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw new ReadFault('empty');
  if (bytes.length > mostBytes) throw new ReadFault('oversized', { megabytes: mostBytes / 1e6 });
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 }).catch((cause: unknown) => {
    throw new ReadFault('damaged', {}, cause);
  });
  const text = (mail.text ?? withoutMarkup(mail.html ?? '')).trim();
  if (text === '' && mail.subject === undefined) throw new ReadFault('empty');
  const names = mail.attachments.flatMap(({ filename }) => (filename === null ? [] : [filename]));
  const head = [
    line('De', mail.from === undefined ? '' : nameOf(mail.from)),
    line('À', (mail.to ?? []).map(nameOf).join(', ')),
    line('Date', sentOn(mail.headers.find(({ key }) => key === 'date')?.value) ?? mail.date),
    line('Objet', mail.subject ?? ''),
    line('Pièces jointes', names.join(', ')),
  ];
  return [head.filter((one) => one !== '').join('\n'), text].join('\n\n');
}

/** The day and the time as the sender's clock told them, RFC 5322 section 3.3; undefined for any other form. */
function sentOn(header = ''): string | undefined {
  const day = readMailDate(header)?.iso.split('-').reverse().join('/');
  const time = /(?<![\d:])\d{2}:\d{2}(?=[:\s]|$)/u.exec(header)?.[0];
  return day === undefined ? undefined : [day, ...(time === undefined ? [] : [time])].join(' à ');
}

const line = (label: string, value: string | undefined): string =>
  value === undefined || value === '' ? '' : `${label} : ${value}`;

const nameOf = ({
  name,
  address,
}: {
  readonly name: string;
  readonly address?: string | undefined;
}): string => (address === undefined || address === '' ? name : `${name} <${address}>`.trim());

function withoutMarkup(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?(?:<\/\1>|$)/giu, '')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^<>]*>/giu, '\n')
    .replace(/<[^<>]*>/gu, '')
    .replace(/&nbsp;/giu, '\u00A0')
    .replace(/&lt;/giu, '<')
    .replace(/&gt;/giu, '>')
    .replace(/&quot;/giu, '"')
    .replace(/&#39;|&apos;/giu, '’')
    .replace(/&amp;/giu, '&')
    .replace(/\n{3,}/gu, '\n\n');
}
