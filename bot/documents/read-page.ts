import { join } from 'node:path';
import type { QuoteBox } from '#shared/wire/job-exchange.ts';
import { type ReadLimits, readLimits } from './limits.ts';
import type { PagePixels } from './pdf-page-picture.ts';
import type { PageOrder, PagePicture } from './reader-messages.ts';
import { openReaderPool } from './reader-pool.ts';

/**
 * Shows pages of PDF files, in processes of their own. Pages count from 1. Throws `ReadFault` (`encrypted`, `damaged` with
 * the page when it is not there, `too-complex`), or the signal's reason. Close it when the work is done.
 */
export type PageReader = {
  /** `width` in pixels, 100 to 2,400. */
  readonly readPagePicture: (
    bytes: Uint8Array,
    page: number,
    width: number,
    signal?: AbortSignal,
  ) => Promise<PagePicture>;
  /** At 200 dots an inch, in grey. */
  readonly readPageForOcr: (
    bytes: Uint8Array,
    page: number,
    signal?: AbortSignal,
  ) => Promise<PagePixels>;
  /** Boxes for each line of the quote, or of each of its cells joined by ` | `; none when it does not stand on the page. */
  readonly findQuoteBoxes: (
    bytes: Uint8Array,
    page: number,
    quote: string,
    signal?: AbortSignal,
  ) => Promise<readonly QuoteBox[]>;
  readonly close: () => Promise<void>;
};

const narrowest = 100;
const widest = 2_400;

/** Opens a reader of pages; its processes start when the first page is asked for. */
export function openPageReader(limits: ReadLimits = readLimits): PageReader {
  const pool = openReaderPool<PageOrder, PagePicture | PagePixels | readonly QuoteBox[]>(
    join(import.meta.dirname, 'page-child.ts'),
    limits,
  );
  return {
    readPagePicture: async (bytes, page, wanted, signal) => {
      const width = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
      const answer = await pool.read({ want: 'picture', bytes, page, width }, signal);
      if (!('png' in answer)) throw new TypeError('boxes for a picture');
      return answer;
    },
    readPageForOcr: async (bytes, page, signal) => {
      const answer = await pool.read({ want: 'grey', bytes, page }, signal);
      if (!('pixels' in answer)) throw new TypeError('something else for pixels');
      return answer;
    },
    findQuoteBoxes: async (bytes, page, quote, signal) => {
      const answer = await pool.read({ want: 'boxes', bytes, page, quote }, signal);
      if (!isBoxes(answer)) throw new TypeError('a picture for boxes');
      return answer;
    },
    close: pool.close,
  };
}

const isBoxes = (
  answer: PagePicture | PagePixels | readonly QuoteBox[],
): answer is readonly QuoteBox[] => Array.isArray(answer);
