import { CFB } from '@e965/xlsx';

export type MsgParts = {
  readonly subject?: string;
  readonly sender?: string;
  readonly address?: string;
  readonly body?: string;
  readonly html?: string;
  readonly headers?: string;
  readonly recipients?: readonly string[];
  readonly attachments?: readonly string[];
};

/** Tags of MS-OXPROPS, as the names of streams: what they are, and that they are text in UTF-16 (001F) or bytes (0102). */
const streams = {
  subject: '0037001F',
  sender: '0C1A001F',
  address: '5D01001F',
  body: '1000001F',
  headers: '007D001F',
} as const;

/** A mail as Outlook saves it (MS-OXMSG), from its parts. */
export function msgFile(parts: MsgParts): Buffer {
  const file = CFB.utils.cfb_new();
  const add = (path: string, content: Buffer): void => {
    CFB.utils.cfb_add(file, path, content);
  };
  const addText = (path: string, text: string | undefined): void => {
    if (text !== undefined) add(path, Buffer.from(text, 'utf16le'));
  };
  add('/__properties_version1.0', Buffer.alloc(32));
  for (const part of ['subject', 'sender', 'address', 'body', 'headers'] as const) {
    addText(`/__substg1.0_${streams[part]}`, parts[part]);
  }
  if (parts.html !== undefined) add('/__substg1.0_10130102', Buffer.from(parts.html));
  (parts.recipients ?? []).forEach((name, at) => {
    const folder = `/__recip_version1.0_#0000000${at}`;
    add(`${folder}/__properties_version1.0`, Buffer.alloc(8));
    addText(`${folder}/__substg1.0_3001001F`, name);
  });
  (parts.attachments ?? []).forEach((name, at) => {
    const folder = `/__attach_version1.0_#0000000${at}`;
    add(`${folder}/__properties_version1.0`, Buffer.alloc(8));
    addText(`${folder}/__substg1.0_3707001F`, name);
  });
  const written: unknown = CFB.write(file, { type: 'buffer' });
  return Buffer.from(written as Uint8Array);
}
