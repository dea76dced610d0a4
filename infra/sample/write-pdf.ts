import PDFDocument from 'pdfkit';
import { approvalLine, letterheadOf } from './letterhead.ts';
import { openPdfPage, type PdfPage } from './pdf-page.ts';
import { putPdfTable } from './pdf-table.ts';
import type { SampleSource } from './read-sources.ts';
import { saidProperties } from './said-properties.ts';
import type { SourceBlock } from './source-blocks.ts';

/** Pages on which a block begins and ends, from 1. */
export type BlockPages = { readonly first: number; readonly last: number };

/**
 * Writes a source as a tagged PDF: headings told by size, real text, page numbers, properties in the info dictionary.
 * `onBlock` hears of each block where it was set.
 */
export async function writePdf(
  source: SampleSource,
  onBlock: (pages: BlockPages) => void = () => undefined,
): Promise<Buffer> {
  const { head } = source;
  const moment = new Date(`${head.date}T12:00:00Z`);
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    compress: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    info: {
      Title: head.title,
      Author: head.owner ?? '',
      CreationDate: moment,
      ModDate: moment,
      ...Object.fromEntries(saidProperties(source).map(([name, value]) => [asKey(name), value])),
    },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise<void>((resolve) => document.on('end', resolve));
  const page = openPdfPage(document, letterheadOf(source), approvalLine(source));
  const pagesSoFar = (): number => document.bufferedPageRange().count;
  for (const block of source.blocks) {
    const first = pagesSoFar();
    putBlock(page, block);
    onBlock({ first, last: pagesSoFar() });
  }
  page.finish(head.title);
  await written;
  return Buffer.concat(chunks);
}

function putBlock(page: PdfPage, block: SourceBlock): void {
  if (block.kind === 'heading') page.heading(block.level, block.text);
  else if (block.kind === 'paragraph') page.paragraph(block.runs);
  else if (block.kind === 'table') putPdfTable(page, block.rows);
  else page.item(block.runs, block.number === null ? '•' : `${block.number}.`);
}

/** Names of the info dictionary: ASCII without blanks. */
function asKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z]+/g, '_');
}
