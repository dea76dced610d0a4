import msgReader, { type FieldsData } from '@kenjiuno/msgreader';
import type { DocModel } from '#shared/document/doc-model.ts';
import { decodeText } from './decode-text.ts';
import { type Mail, mailDocument } from './mail.ts';
import { ReadFault } from './read-fault.ts';

/** Reads a mail as Outlook saves it (.msg), with or without Unicode; attachments are named. Throws `ReadFault`. */
export function readMsg(bytes: Uint8Array): DocModel {
  return mailDocument(mailOf(parse(bytes)), 'msg');
}

function parse(bytes: Uint8Array): FieldsData {
  const reader = new msgReader.default(
    new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  );
  reader.parserConfig = { ansiEncoding: 'windows-1252' };
  let fields: FieldsData;
  try {
    fields = reader.getFileData();
  } catch (cause) {
    throw new ReadFault('damaged', {}, cause);
  }
  if (fields.error !== undefined) throw new ReadFault('damaged');
  return fields;
}

function mailOf(fields: FieldsData): Mail {
  const recipients = fields.recipients ?? [];
  const named = (kind: FieldsData['recipType']): string[] =>
    recipients
      .filter(({ recipType = 'to' }) => recipType === kind)
      .map(({ name = '', smtpAddress, email }) => nameOf(name, smtpAddress ?? email));
  const { senderName = '', senderSmtpAddress, senderEmail } = fields;
  return {
    subject: fields.subject ?? '',
    from: nameOf(senderName, senderSmtpAddress ?? senderEmail),
    to: named('to'),
    copies: named('cc'),
    sent: sentOf(fields),
    text: fields.body ?? '',
    html: fields.bodyHtml ?? (fields.html === undefined ? '' : decodeText(fields.html)),
    attachments: (fields.attachments ?? [])
      .map(({ fileName, name, fileNameShort }) => fileName ?? name ?? fileNameShort ?? '')
      .filter((name) => name !== ''),
  };
}

/** Inside an organisation, an address is a path of its directory, which tells a reader nothing. */
function nameOf(quoted: string, address = ''): string {
  const name = quoted.replace(/^'(.*)'$/, '$1');
  const isTold = address.includes('@') && !name.includes(address);
  return isTold ? `${name} <${address}>`.trim() : name.trim();
}

/** The header has the sender's clock. A mail without it, sent inside an organisation, has a time in UTC alone. */
function sentOf({ headers = '', clientSubmitTime, messageDeliveryTime }: FieldsData): string {
  const header = /^Date:[ \t]*(.{1,100})$/im.exec(headers)?.[1];
  if (header !== undefined) return header;
  const time = Date.parse(clientSubmitTime ?? messageDeliveryTime ?? '');
  if (Number.isNaN(time)) return '';
  const local = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  });
  return local.format(time);
}
