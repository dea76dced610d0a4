import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import { readFileBytes } from '../documents/read-document.ts';
import { ReadFault } from '../documents/read-fault.ts';
import type { Failure, IndexWarning } from './index-report.ts';
import type { IndexPorts, IndexRequest } from './index-request.ts';
import { readItem } from './read-item.ts';

export type ReadFile = {
  readonly kind: 'read';
  readonly file: string;
  readonly item: DocumentToStore;
  readonly warnings: readonly IndexWarning[];
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
  { space, knownGroups, signal }: IndexRequest,
  { reader, hasher }: IndexPorts,
): Promise<ReadOutcome> {
  try {
    const bytes = await readFileBytes(file);
    const { item, warnings } = await readItem(
      { bytes, space, origin: file },
      { reader, hasher },
      signal,
    );
    const unknown = warnOfReaders(item.document.readers, knownGroups);
    return { kind: 'read', file, item, warnings: [...warnings, ...unknown] };
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault;
    const { code, details } = fault;
    return code === 'unsupported'
      ? { kind: 'unsupported', file, named: String(details['kind'] ?? '') }
      : { kind: 'failed', file, code, details };
  }
}

/** A group that nobody holds closes a document in silence: whoever adds it is told. */
function warnOfReaders(
  readers: readonly string[] | null,
  knownGroups: readonly string[],
): readonly IndexWarning[] {
  const unknown = (readers ?? []).filter(
    (reader) => !knownGroups.includes(reader) && !reader.startsWith('organisation:'),
  );
  if (unknown.length === 0) return [];
  return [{ code: 'readers-unknown', details: { readers: unknown.join(', ') } }];
}
