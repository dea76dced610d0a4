import { collectBlocks } from '#shared/document/collect-blocks.ts';
import type { Block, DocModel } from '#shared/document/doc-model.ts';
import { readMailDate } from '#shared/letters/read-mail-date.ts';
import { readHtmlBlocks } from './html-blocks.ts';
import { ReadFault } from './read-fault.ts';
import { putText } from './read-txt.ts';

/** A mail as its file holds it, whatever the format of the file. */
export type Mail = {
  readonly subject: string;
  /** `Nom <adresse>`. */
  readonly from: string;
  readonly to: readonly string[];
  readonly copies: readonly string[];
  /** When it was sent, as its header says it (RFC 5322, section 3.3). */
  readonly sent: string;
  readonly text: string;
  readonly html: string;
  /** Names of the files that came with it, which are not opened. */
  readonly attachments: readonly string[];
};

/** The lines above the words of a mail, as a letter has them; empty ones are left out. */
export function mailHead({ from, to, copies, sent, attachments, subject }: Mail): string[] {
  return [
    line('De', from),
    line('À', to.join(', ')),
    line('Copie', copies.join(', ')),
    line('Date', sentOn(sent)),
    line('Objet', subject),
    line('Pièces jointes', attachments.join(', ')),
  ].filter((one) => one !== '');
}

/** The words of a mail, without markup: its plain text, else what its page shows. */
export function mailWords({ text, html }: Mail): string {
  if (text.trim() !== '') return text.trim();
  return mailBlocks(html)
    .flatMap((block) => ('rows' in block ? block.rows.map((row) => row.join(' ; ')) : [block.text]))
    .join('\n');
}

/** A mail as a document: its subject, who and when, its words with their lists and tables. Throws `ReadFault`. */
export function mailDocument(mail: Mail, kind: 'eml' | 'msg'): DocModel {
  const collector = collectBlocks();
  collector.heading(1, mail.subject);
  for (const one of mailHead({ ...mail, subject: '', attachments: [] })) {
    collector.text('paragraph', one);
  }
  const above = collector.blocks().length;
  if (mailBlocks(mail.html).length > 0) readHtmlBlocks(mail.html, collector);
  else putText(mail.text, collector);
  const blocks = collector.blocks();
  if (blocks.length === above && mail.subject.trim() === '') throw new ReadFault('empty');
  const date = readMailDate(mail.sent)?.iso;
  const title = blocks[0]?.kind === 'heading' ? blocks[0].text : '';
  const attachments = mail.attachments.join(', ');
  return {
    kind,
    head: { ...(title === '' ? {} : { title }), ...(date === undefined ? {} : { date }) },
    blocks,
    warnings:
      attachments === '' ? [] : [{ code: 'attachments-left-out', details: { attachments } }],
  };
}

function mailBlocks(html: string): readonly Block[] {
  const collector = collectBlocks();
  readHtmlBlocks(html, collector);
  return collector.blocks();
}

/** The day and the time as the sender's clock told them; the header itself in any other form. */
function sentOn(header: string): string {
  const day = readMailDate(header)?.iso.split('-').reverse().join('/');
  const time = /(?<![\d:])\d{2}:\d{2}(?=[:\s]|$)/u.exec(header)?.[0];
  if (day === undefined) return '';
  return [day, ...(time === undefined ? [] : [time])].join(' à ');
}

const line = (label: string, value: string): string => (value === '' ? '' : `${label} : ${value}`);
