import { extname } from 'node:path';
import { cutPassages } from '#shared/knowledge/cut-passages.ts';
import { fileTexts } from '#shared/language/file-texts.ts';
import type { Clock, Ids } from '#shared/ports.ts';
import { isTranscript } from '../documents/is-transcript.ts';
import type { DocumentReader } from '../documents/read-document.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { type FetchOptions, fetchFile, putFile } from './fetch-file.ts';
import {
  type Holder,
  type Offered,
  type OwnFile,
  type OwnFiles,
  ownSpace,
  type Taken,
} from './own-files.ts';

export type OwnFilesPorts = Omit<FetchOptions, 'most'> & {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly openReader: () => DocumentReader;
  readonly mostBytes?: number;
};

/** Bytes of a file. */
const mostBytes = 20_000_000;
/** Bytes of a file that is handed on. */
const mostUnread = 50_000_000;
/** Milliseconds for fetching and reading. */
const patience = 60_000;
/** Milliseconds that a file is kept after the last question about it. */
const lifetime = 2 * 3_600_000;
const mostFiles = 100;
const mostPassages = 2_000;

export function openOwnFiles(ports: OwnFilesPorts): OwnFiles {
  const files = new Map<string, OwnFile & { readonly until: number }>();
  const most = ports.mostBytes ?? mostBytes;
  const keyOf = ({ person, conversationId }: Holder): string =>
    JSON.stringify([person, conversationId]);
  const keep = (holder: Holder, file: OwnFile): void => {
    const key = keyOf(holder);
    files.delete(key);
    const oldest = files.keys().next().value;
    if (files.size >= mostFiles && oldest !== undefined) files.delete(oldest);
    files.set(key, { ...file, until: ports.clock.now() + lifetime });
  };
  let reader: DocumentReader | null = null;
  const read = async (bytes: Uint8Array, offered: Offered, signal: AbortSignal): Promise<Taken> => {
    reader ??= ports.openReader();
    try {
      const file = await readFile(bytes, offered, reader, ports, signal);
      return { kind: 'taken', file, bytes };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ReadFault)) throw error;
      return { kind: 'refused', refusal: { why: error.code, details: error.details } };
    }
  };
  return {
    take: async (offered, holder, asked) => {
      const signal = AbortSignal.any([asked, AbortSignal.timeout(patience)]);
      const fetched = await fetchFile(offered, { ...ports, most }, signal);
      if (fetched.kind === 'refused') return fetched;
      const taken = await read(fetched.bytes, offered, signal);
      if (taken.kind === 'taken') keep(holder, taken.file);
      return taken;
    },
    fetch: (offered, asked) =>
      fetchFile(
        offered,
        { ...ports, most: Math.max(most, mostUnread) },
        AbortSignal.any([asked, AbortSignal.timeout(patience)]),
      ),
    give: (address, bytes, signal) => putFile(address, bytes, ports, signal),
    of: (holder) => {
      const held = files.get(keyOf(holder));
      if (held === undefined) return null;
      if (held.until < ports.clock.now()) {
        files.delete(keyOf(holder));
        return null;
      }
      keep(holder, held);
      return held;
    },
    forget: (holder) => files.delete(keyOf(holder)),
    close: async () => {
      files.clear();
      await reader?.close();
    },
  };
}

async function readFile(
  bytes: Uint8Array,
  { name }: Offered,
  reader: DocumentReader,
  { ids, policy }: OwnFilesPorts,
  signal: AbortSignal,
): Promise<OwnFile> {
  // What was said in a meeting is read for minutes alone, once it is stated what the meeting is.
  if (isTranscript(name, bytes)) throw new ReadFault('unsupported', { kind: extname(name) });
  const model = await reader.read({ bytes, name }, signal);
  const { language } = policy().organisation;
  const title = fileTexts[language].title(name);
  // Headings and words of a hostile head stay what they are: text. Only the blocks are read.
  const passages = cutPassages({ blocks: model.blocks, head: {} }, title);
  if (passages.length === 0) throw new ReadFault('empty');
  if (passages.length > mostPassages) {
    throw new ReadFault('too-complex', { limit: 'pages', most: mostPassages });
  }
  const id = ids.next('file');
  const none = { url: null, date: null, validFrom: null, validUntil: null, owner: null };
  const unsaid = { reviewAt: null, nature: null, source: null, readers: null };
  const current = { supersededBy: null, supersededFrom: null, supersededNote: null };
  const document = {
    ...{ id, space: ownSpace, origin: id, title, contentHash: '' },
    ...{ ...none, ...unsaid, ...current },
  };
  return { name, document: { document, passages } };
}
