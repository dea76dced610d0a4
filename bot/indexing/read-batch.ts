import { basename } from 'node:path';
import type { DocWarning } from '#shared/document/doc-model.ts';
import { cutPassages } from '#shared/knowledge/cut-passages.ts';
import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import { readFileBytes } from '../documents/read-document.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { hashBytes } from './fingerprint-files.ts';
import type { Failure } from './index-report.ts';
import type { IndexPorts, IndexRequest } from './index-request.ts';
import { toSourceDocument } from './to-source-document.ts';

export type ReadFile = {
  readonly kind: 'read';
  readonly file: string;
  readonly item: DocumentToStore;
  readonly warnings: readonly DocWarning[];
};

export type ReadOutcome =
  | ReadFile
  | { readonly kind: 'unsupported'; readonly file: string; readonly named: string }
  | (Omit<Failure, 'keptEarlier'> & { readonly kind: 'failed' });

/** As many as there are reading processes. */
const atOnce = 2;

/** Reads files two at a time; outcomes in the order of the files. */
export async function readBatch(
  files: readonly string[],
  request: IndexRequest,
  ports: IndexPorts,
): Promise<readonly ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < files.length; at = next++) {
      request.signal?.throwIfAborted();
      outcomes[at] = await readOne(files[at] ?? '', request, ports);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

async function readOne(
  file: string,
  { space, readers, signal }: IndexRequest,
  { reader, hasher }: IndexPorts,
): Promise<ReadOutcome> {
  try {
    const bytes = await readFileBytes(file);
    const model = await reader.read({ bytes, name: basename(file) }, signal);
    // Of the bytes that were read: the file may have changed since it was listed.
    const provenance = { space, readers, origin: file, contentHash: hashBytes(bytes) };
    const document = toSourceDocument(model, provenance, hasher);
    const passages = cutPassages(model, document.title);
    if (passages.length === 0) throw new ReadFault('empty');
    return { kind: 'read', file, item: { document, passages }, warnings: model.warnings };
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault;
    const { code, details } = fault;
    return code === 'unsupported'
      ? { kind: 'unsupported', file, named: String(details['kind'] ?? '') }
      : { kind: 'failed', file, code, details };
  }
}
