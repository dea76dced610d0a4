import type { Block, DocModel } from '#shared/document/doc-model.ts';
import { Fault } from '#shared/fault.ts';
import type { PageReply, QuoteBoxesReply } from '#shared/wire/job-exchange.ts';
import type { DocumentReader } from '../documents/read-document.ts';
import { ReadFault } from '../documents/read-fault.ts';
import type { PageReader } from '../documents/read-page.ts';
import type { WorkDocument } from '../jobs/job-work.ts';

/** Pages of the documents of jobs, read anew when somebody looks at them: the last document read is kept for the next page. */
export type DocumentPages = {
  readonly text: (document: WorkDocument, page: number) => Promise<PageReply>;
  /** PNG. Throws `page-without-image`. */
  readonly image: (document: WorkDocument, page: number) => Promise<Uint8Array>;
  readonly boxes: (
    document: WorkDocument,
    at: { readonly page: number; readonly quote: string },
  ) => Promise<QuoteBoxesReply>;
};

/** Pixels: readable on a wide screen. */
const pictureWidth = 1_400;
/** Blocks that stand for a page where a format has none. */
const blocksOfPage = 60;

export function openDocumentPages(
  reader: () => DocumentReader,
  pages: () => PageReader,
): DocumentPages {
  let last: { readonly documentId: string; readonly model: Promise<DocModel> } | null = null;
  const modelOf = ({ documentId, bytes, file }: WorkDocument): Promise<DocModel> => {
    if (last?.documentId === documentId) return last.model;
    const model = reader().read({ bytes, name: file });
    last = { documentId, model };
    // A failed reading is not kept.
    model.catch(() => {
      if (last?.model === model) last = null;
    });
    return model;
  };
  return {
    text: async (document, page) => showPage(await modelOf(document).catch(unread), page),
    image: async ({ bytes }, page) => {
      const picture = await pages().readPagePicture(bytes, page, pictureWidth).catch(unshown);
      return picture.png;
    },
    boxes: async ({ bytes }, { page, quote }) => ({
      boxes: await pages()
        .findQuoteBoxes(bytes, page, quote)
        .catch((error: unknown) => {
          if (error instanceof ReadFault) return [];
          throw error;
        }),
    }),
  };
}

function showPage({ kind, blocks, pages }: DocModel, page: number): PageReply {
  const hasPages = blocks.some(({ anchor }) => (anchor.page ?? anchor.slide) !== undefined);
  const count = pages ?? Math.max(1, Math.ceil(blocks.length / blocksOfPage));
  const shown = hasPages
    ? blocks.filter(({ anchor }) => (anchor.page ?? anchor.slide) === page)
    : blocks.slice((page - 1) * blocksOfPage, page * blocksOfPage);
  return {
    page,
    pages: count,
    blocks: shown.flatMap(textsOf),
    image: kind === 'pdf' && page >= 1 && page <= count,
  };
}

function textsOf(block: Block): PageReply['blocks'] {
  if (block.kind !== 'table') return [{ kind: block.kind, text: block.text }];
  return block.rows.map((cells) => ({ kind: 'row', text: cells.join(' | ') }));
}

function unread(error: unknown): never {
  if (error instanceof ReadFault) throw new Fault('document-refused', { message: error.code });
  throw error;
}

function unshown(error: unknown): never {
  if (error instanceof ReadFault) throw new Fault('page-without-image', {}, error);
  throw error;
}
