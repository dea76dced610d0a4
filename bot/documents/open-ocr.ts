import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type ReadLimits, readLimits } from './limits.ts';
import type { OcrPage } from './ocr-messages.ts';
import type { PagePixels } from './pdf-page-picture.ts';
import { openReaderPool } from './reader-pool.ts';

/** Reads pictures of pages, two at a time, in processes of their own. Close it when the work is done. */
export type Ocr = {
  /** Throws `ReadFault`, or the signal's reason. */
  readonly read: (page: PagePixels, signal?: AbortSignal) => Promise<OcrPage>;
  readonly close: () => Promise<void>;
};

/** For one page; two to four seconds is usual. */
const pageLimits: ReadLimits = { ...readLimits, cpuSeconds: 60, seconds: 120 };

/** The engine and its French are optional packages. */
export function isOcrInstalled(): boolean {
  const { resolve } = createRequire(import.meta.url);
  try {
    resolve('tesseract.js');
    resolve('@tesseract.js-data/fra/package.json');
    return true;
  } catch {
    return false;
  }
}

/** Opens a reader of pictures; its processes start with the first page. */
export function openOcr(limits: ReadLimits = pageLimits): Ocr {
  const pool = openReaderPool<PagePixels, OcrPage>(
    join(import.meta.dirname, 'ocr-child.ts'),
    limits,
    // The engine works in a thread. Node warns that a thread may get around the permissions: hence no file is given here.
    ['--allow-worker'],
  );
  return { read: pool.read, close: pool.close };
}
