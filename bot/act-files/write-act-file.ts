import type { Act } from '#shared/acts/act.ts';
import { type LaidBlock, layOutAct } from '#shared/acts/lay-out-act.ts';
import { packZip } from '#shared/document/pack-zip.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { escapeXml } from '../documents/transform-xml.ts';
import { writeActBody } from './act-body.ts';
import { addStyles } from './add-styles.ts';
import { setProperties } from './custom-properties.ts';
import { bodyMark, defaultPackage } from './default-package.ts';
import { readLetterhead } from './read-letterhead.ts';
import type { WordParts } from './word-parts.ts';

export type ActFileSettings = {
  /** Milliseconds since the epoch: when it was written. */
  readonly at: number;
  /** Custom properties of the document (`writeProvenance`). */
  readonly properties: Readonly<Record<string, string | null>>;
  /** The organisation's own Word template; null = its name above, page numbers below. */
  readonly letterhead: Uint8Array | null;
  /** Blocks below the act, such as its sources. */
  readonly below: readonly LaidBlock[];
};

const mainPart = 'word/document.xml';

/** An act as a .docx: styles, titles with their levels, one tagged control a block, language, title. Same input, same bytes. */
export async function writeActFile(act: Act, settings: ActFileSettings): Promise<Uint8Array> {
  const own = await defaultPackage(act.organisation.name);
  const { letterhead } = settings;
  const base =
    letterhead === null
      ? { parts: own, idOf: (style: string) => style, bulletId: bulletOf(own) }
      : { ...addStyles(readLetterhead(letterhead), own), bulletId: null };
  const body = writeActBody([...layOutAct(act), ...settings.below], base);
  const parts = new Map(base.parts);
  parts.set(mainPart, Buffer.from(replaceBody(parts, body), 'utf8'));
  parts.set('docProps/core.xml', Buffer.from(coreProperties(act, settings.at), 'utf8'));
  const told = new Map(
    Object.entries(settings.properties).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );
  const whole = setProperties(parts, told);
  return packZip([...whole].map(([name, bytes]) => ({ name, bytes })));
}

function bulletOf(parts: WordParts): number | null {
  const marked = parts.get(mainPart)?.toString('utf8') ?? '';
  const found = /<w:numId w:val="(\d+)"\/>/u.exec(marked.slice(0, marked.indexOf(bodyMark)));
  return found === null ? null : Number(found[1]);
}

/** Everything between the start of the body and the properties of its last section. */
function replaceBody(parts: WordParts, body: string): string {
  const document = parts.get(mainPart)?.toString('utf8') ?? '';
  const start = /<w:body[^>]*>/u.exec(document);
  const end = document.lastIndexOf('</w:body>');
  if (start === null || end < 0) throw new ReadFault('unsupported');
  const section = document.lastIndexOf('<w:sectPr', end);
  const closing = document.lastIndexOf('</w:sectPr>', end);
  const isLast = section >= 0 && document.slice(closing + '</w:sectPr>'.length, end).trim() === '';
  const after = isLast ? document.slice(section) : document.slice(end);
  return document.slice(0, start.index + start[0].length) + body + after;
}

const coreTypes =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** Title and language are what a screen reader says first (RGAA 13.3, PDF/UA). */
function coreProperties({ title, organisation, language }: Act, at: number): string {
  const day = new Date(at).toISOString().replace(/\.\d{3}Z$/u, 'Z');
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${coreTypes}><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(organisation.name)}</dc:creator><cp:lastModifiedBy>${escapeXml(organisation.name)}</cp:lastModifiedBy>${moment('created')}${moment('modified')}<dc:language>${language === 'fr' ? 'fr-FR' : 'en-GB'}</dc:language></cp:coreProperties>`;
}
