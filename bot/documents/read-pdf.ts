import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { collectBlocks } from '#shared/document/collect-blocks.ts';
import type { DocModel, DocWarning } from '#shared/document/doc-model.ts';
import { officeHead } from './office-head.ts';
import { type PdfPage, putPdfBlocks } from './pdf-blocks.ts';
import { type PdfItem, pdfLines } from './pdf-lines.ts';
import { ReadFault } from './read-fault.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

const mostPages = 2_000;
/** A page with fewer characters than this that paints an image is a scan. */
const fewestCharacters = 20;

/** Reads a PDF page by page; pages that are pictures of text are named, never taken for empty ones. */
export async function readPdf(bytes: Uint8Array): Promise<DocModel> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > mostPages) {
      throw new ReadFault('too-complex', { limit: 'pages', most: mostPages });
    }
    return await readPages(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new ReadFault('encrypted', {}, cause);
    }
    throw new ReadFault('damaged', {}, cause);
  }
}

async function readPages(pdf: Pdf): Promise<DocModel> {
  const pages: PdfPage[] = [];
  const scanned: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await openPage(pdf, number);
    const items = await pageItems(page);
    const characters = items.reduce((sum, item) => sum + item.text.trim().length, 0);
    if (characters < fewestCharacters && (await paintsImage(page))) scanned.push(number);
    pages.push({ number, lines: pdfLines(items) });
    page.cleanup();
  }
  const collector = collectBlocks();
  const anyTable = putPdfBlocks(pages, collector);
  const blocks = collector.blocks();
  if (scanned.length > 0 && scanned.length >= pdf.numPages / 2 && isShort(pages)) {
    throw new ReadFault('needs-ocr', { pages: scanned.length });
  }
  if (blocks.length === 0) throw new ReadFault('empty');
  const { head, warnings } = await readHead(pdf);
  const found: DocWarning[] = [...warnings];
  if (scanned.length > 0) {
    found.push({ code: 'scanned-pages', details: { pages: scanned.join(', ') } });
  }
  if (anyTable) found.push({ code: 'tables-by-geometry', details: {} });
  return { kind: 'pdf', head, blocks, warnings: found };
}

/** A scan often carries a few words of text: a stamp, a page number. */
function isShort(pages: readonly PdfPage[]): boolean {
  const cells = pages.flatMap(({ lines }) => lines.flatMap((line) => line.cells));
  return cells.reduce((sum, cell) => sum + cell.text.length, 0) < 40 * pages.length;
}

async function openPage(pdf: Pdf, number: number): Promise<Page> {
  try {
    return await pdf.getPage(number);
  } catch (cause) {
    throw new ReadFault('damaged', { page: number }, cause);
  }
}

/** Points: what is smaller is a smudge to whoever validated the document. */
const smallestText = 1.5;

/** Rotated text (stamps in the margin) is left out. */
async function pageItems(page: Page): Promise<PdfItem[]> {
  const { items, styles } = await page.getTextContent();
  const bold = await boldFonts(page, Object.keys(styles));
  return items.flatMap((item): PdfItem[] => {
    if (!('str' in item)) return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
    if (Math.abs(b) > Math.abs(a) * 0.1) return [];
    const height = Math.hypot(c, d);
    if (height < smallestText) return [];
    const { str, width, fontName } = item;
    const text = closeLetters(str);
    return [{ text, x, y, width, height, bold: bold.has(fontName) }];
  });
}

/** Designers space letters out: `D a t e` is a word that nobody could find. */
function closeLetters(text: string): string {
  return /^\S(?: \S){3,}$/.test(text) ? text.replaceAll(' ', '') : text;
}

/** The fonts whose own name says bold; the library knows a font only once it has met it in the page's operations. */
async function boldFonts(page: Page, fonts: readonly string[]): Promise<ReadonlySet<string>> {
  if (fonts.some((font) => !page.commonObjs.has(font))) await page.getOperatorList();
  const isBold = (font: string): boolean => {
    const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    const named = typeof known === 'object' && known !== null && 'name' in known;
    return named && /bold|black|heavy|demi/i.test(String(known.name));
  };
  return new Set(fonts.filter(isBold));
}

async function paintsImage(page: Page): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const images = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operation) => images.includes(operation));
}

async function readHead(pdf: Pdf): Promise<ReturnType<typeof officeHead>> {
  const { info } = await pdf.getMetadata();
  const said = new Map<string, unknown>(Object.entries(info));
  const custom = said.get('Custom');
  return officeHead({
    title: textOf(said.get('Title')),
    custom: typeof custom === 'object' && custom !== null ? { ...custom } : {},
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
