import PostalMime from 'postal-mime';
import type { DocModel } from '#shared/document/doc-model.ts';
import { type Mail, mailDocument, mailHead, mailWords } from './mail.ts';
import { ReadFault } from './read-fault.ts';

/** Bytes of a mail with its attachments, which are named and not opened. */
const mostBytes = 20_000_000;

/**
 * A saved mail (.eml, RFC 5322) as the letter that it is: who, to whom, when, its subject, its words; attachments by name.
 * A mail of pictures or markup alone has no words to show. Throws `ReadFault`.
 */
export async function readMail(bytes: Uint8Array): Promise<string> {
  const mail = await parseMail(bytes);
  const words = mailWords(mail);
  if (words === '' && mail.subject === '') throw new ReadFault('empty');
  return [mailHead(mail).join('\n'), words].join('\n\n');
}

/** A saved mail (.eml) as a document. Throws `ReadFault`. */
export async function readEml(bytes: Uint8Array): Promise<DocModel> {
  return mailDocument(await parseMail(bytes), 'eml');
}

async function parseMail(bytes: Uint8Array): Promise<Mail> {
  if (bytes.length === 0) throw new ReadFault('empty');
  if (bytes.length > mostBytes) throw new ReadFault('oversized', { megabytes: mostBytes / 1e6 });
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 }).catch((cause: unknown) => {
    throw new ReadFault('damaged', {}, cause);
  });
  return {
    subject: mail.subject ?? '',
    from: mail.from === undefined ? '' : nameOf(mail.from),
    to: (mail.to ?? []).map(nameOf),
    copies: (mail.cc ?? []).map(nameOf),
    sent: mail.headers.find(({ key }) => key === 'date')?.value ?? mail.date ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    attachments: mail.attachments.flatMap(({ filename }) => (filename === null ? [] : [filename])),
  };
}

const nameOf = ({
  name,
  address,
}: {
  readonly name: string;
  readonly address?: string | undefined;
}): string => {
  if (address === undefined || address === '') return name;
  return name === '' ? address : `${name} <${address}>`;
};
