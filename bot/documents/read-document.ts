import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DocModel } from '#shared/document/doc-model.ts';
import { detectKind, mostBytes, oversized } from './detect-kind.ts';
import { errorCode } from './error-code.ts';
import { type ReadLimits, readLimits } from './limits.ts';
import { openOcr } from './open-ocr.ts';
import { ReadFault } from './read-fault.ts';
import { readMd } from './read-md.ts';
import { openPageReader } from './read-page.ts';
import { type OnPage, readScans } from './read-scans.ts';
import { readTxt } from './read-txt.ts';
import type { ReadOrder } from './reader-messages.ts';
import { openReaderPool } from './reader-pool.ts';

export type DocumentSource = { readonly bytes: Uint8Array; readonly name: string };

/** Reads documents of every kind. Close it when the work is done: it keeps processes warm. */
export type DocumentReader = {
  /** Throws `ReadFault`, or the signal's reason. */
  readonly read: (
    source: DocumentSource,
    signal?: AbortSignal,
    onPage?: OnPage,
  ) => Promise<DocModel>;
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

export type ReaderOptions = {
  readonly limits?: ReadLimits;
  /** Reads scanned pages of a PDF from their picture, where the engine is installed: two to four seconds a page. */
  readonly ocr?: boolean;
};

/** Opens a reader: Markdown and plain text are read here, all other kinds in processes of their own. */
export function openDocumentReader({
  limits = readLimits,
  ocr: wantsOcr = false,
}: ReaderOptions = {}): DocumentReader {
  const pool = openReaderPool<ReadOrder, DocModel>(
    join(import.meta.dirname, 'reader-child.ts'),
    limits,
  );
  const pages = openPageReader(limits);
  const ocr = openOcr();
  const readPdf: DocumentReader['read'] = async ({ bytes }, signal, onPage = () => undefined) => {
    const model = await pool.read({ kind: 'pdf', bytes, scansLater: true }, signal);
    return await readScans(bytes, model, { ocr, pages, signal, onPage });
  };
  const close = async (): Promise<void> => {
    await Promise.all([pool.close(), pages.close(), ocr.close()]);
  };
  return {
    read: async ({ bytes, name }, signal, onPage) => {
      const kind = detectKind(bytes, name, limits);
      if (kind === 'md') return readMd(bytes);
      if (kind === 'txt') return readTxt(bytes);
      if (kind === 'pdf' && wantsOcr) return await readPdf({ bytes, name }, signal, onPage);
      return await pool.read({ kind, bytes }, signal);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Reads one document and leaves nothing running. Throws `ReadFault`. */
export async function readDocument(
  source: DocumentSource | { readonly file: string },
): Promise<DocModel> {
  const reader = openDocumentReader();
  try {
    if ('bytes' in source) return await reader.read(source);
    const bytes = await readFileBytes(source.file);
    return await reader.read({ bytes, name: basename(source.file) });
  } finally {
    await reader.close();
  }
}

/**
 * The bytes of a file, never more than a document may have. Throws `ReadFault` for a folder, an absent or a forbidden file,
 * and for what is no file at all: a pipe would be waited for without end, a device gives bytes without end.
 */
export async function readFileBytes(
  path: string,
  limits: ReadLimits = readLimits,
): Promise<Uint8Array> {
  try {
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await file.stat();
    if (!stats.isFile()) {
      throw new ReadFault('unreadable', { reason: stats.isDirectory() ? 'EISDIR' : 'EINVAL' });
    }
    const most = mostBytes(path, limits);
    if (stats.size > most) throw oversized(stats.size, most);
    return await readAtMost(file, most);
  } catch (cause) {
    if (cause instanceof ReadFault) throw cause;
    throw new ReadFault('unreadable', { reason: errorCode(cause) }, cause);
  }
}

/** A file may grow while it is read, and those of /proc do not tell their size. */
async function readAtMost(file: FileHandle, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of file.createReadStream({ autoClose: false, end: most })) {
    if (!(piece instanceof Uint8Array)) continue;
    size += piece.length;
    pieces.push(piece);
  }
  if (size > most) throw oversized(size, most);
  return Buffer.concat(pieces);
}
