import { collectBlocks } from '#shared/document/collect-blocks.ts';
import type { Block, DocModel, DocWarning } from '#shared/document/doc-model.ts';
import { officeHead } from './office-head.ts';
import { putPdfBlocks } from './pdf-blocks.ts';
import { type PdfFile, withPage, withPdf } from './pdf-engine.ts';
import { gridTable } from './pdf-grid-tables.ts';
import { findGrids } from './pdf-grids.ts';
import { pdfProperties } from './pdf-head.ts';
import { splitLayers } from './pdf-layers.ts';
import { pdfLines } from './pdf-lines.ts';
import { type PdfPage, pageParts } from './pdf-parts.ts';
import { pageDrawing } from './pdf-rules.ts';
import type { PlacedTable } from './pdf-tables.ts';
import { tagTables } from './pdf-tag-tables.ts';
import { type PdfWord, pageWords } from './pdf-words.ts';
import { ReadFault } from './read-fault.ts';

const mostPages = 2_000;
/** A page with fewer characters than this that paints an image is a scan. */
const fewestCharacters = 20;
/** A scan often carries a few words of text: a stamp, a page number. */
const charactersOfScan = 40;

/**
 * Reads a PDF page by page; pages that are pictures of text are named, never taken for empty ones. With `scansLater`, one
 * of such pages alone is no fault: they are read from their pictures afterwards.
 */
export async function readPdf(
  bytes: Uint8Array,
  { scansLater = false }: { readonly scansLater?: boolean } = {},
): Promise<DocModel> {
  return await withPdf(bytes, (file) => {
    if (file.pages > mostPages) {
      throw new ReadFault('too-complex', { limit: 'pages', most: mostPages });
    }
    const pages = Array.from({ length: file.pages }, (_, index) => readPage(file, index)).flat();
    const scanned = pages.filter(({ isScan }) => isScan).map(({ number }) => number);
    const characters = pages.reduce((sum, page) => sum + page.characters, 0);
    const mostlyScan = scanned.length > 0 && scanned.length >= pages.length / 2;
    if (!scansLater && mostlyScan && characters < charactersOfScan * pages.length) {
      throw new ReadFault('needs-ocr', { pages: scanned.length });
    }
    const collector = collectBlocks();
    putPdfBlocks(pageParts(pages), collector);
    const blocks = collector.blocks();
    if (blocks.length === 0 && !(scansLater && scanned.length > 0)) throw new ReadFault('empty');
    const { head, warnings } = officeHead(pdfProperties(file, bytes));
    return {
      kind: 'pdf',
      head,
      blocks,
      warnings: [...warnings, ...warningsOf(blocks, scanned)],
      pages: file.pages,
    };
  });
}

function warningsOf(blocks: readonly Block[], scanned: readonly number[]): readonly DocWarning[] {
  const warnings: DocWarning[] = [];
  if (scanned.length > 0) {
    warnings.push({ code: 'scanned-pages', details: { pages: scanned.join(', ') } });
  }
  if (blocks.some((block) => block.kind === 'table' && block.source === 'geometry')) {
    warnings.push({ code: 'tables-by-geometry', details: {} });
  }
  return warnings;
}

type ReadPage = PdfPage & { readonly characters: number; readonly isScan: boolean };

/** Each layer of a page as a page of its own: tables by tags, then by the lines drawn around their cells; the rest in lines. */
function readPage(file: PdfFile, index: number): readonly ReadPage[] {
  return withPage(file, index, (page) => {
    const { words, turn } = pageWords(file, page);
    const { rules, image } = pageDrawing(file, page, turn);
    return splitLayers(file, page, words, rules).map((layer) => {
      const characters = layer.words.reduce((sum, word) => sum + word.text.length, 0);
      const untagged = { tables: [], rest: layer.words };
      const tagged = file.isTagged ? tagTables(file, page, layer.words) : untagged;
      const ruled = takeGrids(tagged.rest, findGrids(layer.rules));
      return {
        number: index + 1,
        lines: pdfLines(ruled.rest),
        tables: [...tagged.tables, ...ruled.tables],
        characters,
        isScan: image && characters < fewestCharacters,
      };
    });
  });
}

function takeGrids(
  words: readonly PdfWord[],
  grids: ReturnType<typeof findGrids>,
): { readonly tables: readonly PlacedTable[]; readonly rest: readonly PdfWord[] } {
  const tables: PlacedTable[] = [];
  let rest = words;
  for (const grid of grids) {
    const found = gridTable(grid, rest);
    if (found === null) continue;
    tables.push(found.table);
    rest = rest.filter((word) => !found.taken.has(word));
  }
  return { tables, rest };
}
