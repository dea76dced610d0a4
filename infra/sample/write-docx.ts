import { Document, Packer, type Paragraph, type Table } from 'docx';
import { packZip } from '#shared/document/pack-zip.ts';
import { docxFooter, docxHeader } from './docx-margins.ts';
import { docxStyles, numberedList } from './docx-styles.ts';
import { docxItem, docxParagraph, docxTable, docxTitle } from './docx-text.ts';
import { letterheadOf } from './letterhead.ts';
import type { SampleSource } from './read-sources.ts';
import { saidProperties } from './said-properties.ts';
import { unpackZip } from './unpack-zip.ts';

/** Writes a source as a Word document, with real headings, lists, table headers and properties. */
export async function writeDocx(source: SampleSource): Promise<Buffer> {
  const { head } = source;
  const owner = head.owner ?? '';
  const { colour } = letterheadOf(source);
  const document = new Document({
    title: head.title,
    creator: owner,
    lastModifiedBy: owner,
    customProperties: saidProperties(source).map(([name, value]) => ({ name, value })),
    styles: docxStyles(colour),
    numbering: { config: [numberedList] },
    sections: [
      {
        properties: { titlePage: true, page: { margin: pageMargins } },
        headers: { first: docxHeader(source) },
        footers: { first: docxFooter(source), default: docxFooter(source) },
        children: bodyOf(source, colour),
      },
    ],
  });
  const written = unpackZip(await Packer.toBuffer(document));
  const zip = packZip(
    written.map(({ name, bytes }) => ({
      name,
      bytes: name === 'docProps/core.xml' ? dated(bytes, head.date) : bytes,
    })),
  );
  return Buffer.from(zip);
}

const pageMargins = { top: 1300, bottom: 1100, left: 1200, right: 1200 };

function bodyOf({ blocks }: SampleSource, colour: string): (Paragraph | Table)[] {
  // Numbers start again at each list, that is at each item numbered 1.
  let list = 0;
  return blocks.map((block) => {
    if (block.kind === 'heading') return docxTitle(block.level, block.text);
    if (block.kind === 'paragraph') return docxParagraph(block.runs);
    if (block.kind === 'table') return docxTable(block.rows, colour);
    if (block.number === 1) list += 1;
    return docxItem(block.runs, block.number === null ? null : list);
  });
}

/** The library writes the moment of the run. */
function dated(core: Buffer, date: string): Buffer {
  const text = core.toString('utf8').replace(/(?<=W3CDTF">)[^<]+/g, `${date}T12:00:00Z`);
  return Buffer.from(text, 'utf8');
}
