import { collectBlocks } from '#shared/document/collect-blocks.ts';
import type { Block, DocModel, DocWarning } from '#shared/document/doc-model.ts';
import { ocrBlocks } from './ocr-blocks.ts';
import type { OcrPage } from './ocr-messages.ts';
import { isOcrInstalled, type Ocr } from './open-ocr.ts';
import { ReadFault } from './read-fault.ts';
import type { PageReader } from './read-page.ts';

/** Told of each page read from its picture. */
export type OnPage = (done: number, pages: number) => void;

type Scans = {
  readonly ocr: Ocr;
  readonly pages: Pick<PageReader, 'readPageForOcr'>;
  readonly signal: AbortSignal | undefined;
  readonly onPage: OnPage;
};

/** Some ten minutes on two cores, and no more than half an hour. What lies behind is named as not read. */
const mostPages = 200;
const mostMilliseconds = 1_800_000;
const together = 2;

/**
 * A PDF with its scanned pages read from their pictures, in their place; the words and tables of these pages say so. Throws
 * `ReadFault`: `needs-ocr` where the engine is not installed and hardly a word is left without it, `empty` where the
 * pictures hold none.
 */
export async function readScans(
  bytes: Uint8Array,
  model: DocModel,
  scans: Scans,
): Promise<DocModel> {
  const scanned = scannedPages(model);
  if (scanned.length === 0) return model;
  if (!isOcrInstalled()) return withoutEngine(model, scanned);
  const wanted = scanned.slice(0, mostPages);
  const read = await recognise(bytes, wanted, scans);
  const blocks = inPlace(model.blocks, ocrBlocks(read));
  if (blocks.length === 0) throw new ReadFault('empty');
  const others = model.warnings.filter(({ code }) => code !== 'scanned-pages');
  const left = scanned.filter((page) => !read.has(page));
  const done = scanned.filter((page) => read.has(page));
  return {
    ...model,
    blocks,
    warnings: [
      ...others,
      ...pagesWarning('pages-by-ocr', done),
      ...pagesWarning('scanned-pages', left),
    ],
  };
}

function withoutEngine(model: DocModel, scanned: readonly number[]): DocModel {
  const engine = 'absent';
  if (model.blocks.length === 0) {
    throw new ReadFault('needs-ocr', { pages: scanned.length, engine });
  }
  const warnings = model.warnings.map((warning) =>
    warning.code === 'scanned-pages'
      ? { ...warning, details: { ...warning.details, engine } }
      : warning,
  );
  return { ...model, warnings };
}

function scannedPages({ warnings }: DocModel): readonly number[] {
  const told = warnings.find(({ code }) => code === 'scanned-pages')?.details['pages'];
  return told === undefined ? [] : String(told).split(', ').map(Number);
}

function pagesWarning(
  code: 'pages-by-ocr' | 'scanned-pages',
  pages: readonly number[],
): readonly DocWarning[] {
  return pages.length === 0 ? [] : [{ code, details: { pages: pages.join(', ') } }];
}

/** A page whose picture cannot be read is left out, and named as such; the others go on. */
async function recognise(
  bytes: Uint8Array,
  wanted: readonly number[],
  { ocr, pages, signal, onPage }: Scans,
): Promise<ReadonlyMap<number, OcrPage>> {
  const read = new Map<number, OcrPage>();
  const waiting = [...wanted];
  const end = performance.now() + mostMilliseconds;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      signal?.throwIfAborted();
      if (performance.now() > end) return;
      try {
        const picture = await pages.readPageForOcr(bytes, page, signal);
        read.set(page, await ocr.read(picture, signal));
      } catch (fault) {
        if (!(fault instanceof ReadFault)) throw fault;
      }
      done += 1;
      onPage(done, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return read;
}

/** The blocks of both in the order of their pages, with the headings above each. */
function inPlace(own: readonly Block[], recognised: readonly Block[]): readonly Block[] {
  const collector = collectBlocks();
  const waiting = [...recognised];
  const putUpTo = (page: number): void => {
    while ((waiting[0]?.anchor.page ?? Number.POSITIVE_INFINITY) <= page) {
      const block = waiting.shift();
      if (block !== undefined) put(block, 'ocr');
    }
  };
  const put = (block: Block, source?: 'ocr'): void => {
    const { path: _, index: __, ...place } = block.anchor;
    if (block.kind === 'heading') collector.heading(block.level, block.text, place);
    else if (block.kind === 'table') collector.table(block.rows, place, source ?? block.source);
    else if (block.kind === 'cue') collector.cue(block.speaker, block.text, place);
    else collector.text(block.kind, block.text, place, source ?? block.source);
  };
  for (const block of own) {
    putUpTo((block.anchor.page ?? 0) - 1);
    put(block);
  }
  putUpTo(Number.MAX_SAFE_INTEGER);
  return collector.blocks();
}
