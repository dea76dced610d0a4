import { basename } from 'node:path';
import type { DocWarning } from '#shared/document/doc-model.ts';
import { cutPassages } from '#shared/knowledge/cut-passages.ts';
import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { hashBytes } from './fingerprint-files.ts';
import type { IndexPorts } from './index-request.ts';
import { type Provenance, toSourceDocument } from './to-source-document.ts';

/** A file's bytes, and where they were found: the last part of the origin is its name. */
export type ItemBytes = Omit<Provenance, 'contentHash'> & { readonly bytes: Uint8Array };

/** The document that these bytes hold, cut into passages. Throws `ReadFault`, or the signal's reason. */
export async function readItem(
  { bytes, ...found }: ItemBytes,
  { reader, hasher }: Pick<IndexPorts, 'reader' | 'hasher'>,
  signal?: AbortSignal,
): Promise<{ readonly item: DocumentToStore; readonly warnings: readonly DocWarning[] }> {
  const model = await reader.read({ bytes, name: basename(found.origin) }, signal);
  // What was said in a meeting is nobody's rule; here its content tells it from a text.
  if (model.kind === 'vtt' || model.kind === 'srt') {
    throw new ReadFault('unsupported', { kind: `.${model.kind}` });
  }
  // Of the bytes that were read: the file may have changed since it was listed.
  const provenance = { ...found, contentHash: hashBytes(bytes) };
  const document = toSourceDocument(model, provenance, hasher);
  const passages = cutPassages(model, document.title);
  if (passages.length === 0) throw new ReadFault('empty');
  return { item: { document, passages }, warnings: model.warnings };
}
