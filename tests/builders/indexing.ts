import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { indexPaths } from '../../bot/indexing/index-paths.ts';
import type { IndexReport } from '../../bot/indexing/index-report.ts';
import type { IndexPorts, IndexRequest } from '../../bot/indexing/index-request.ts';
import { systemClock, systemHasher } from '../../bot/system-ports.ts';
import { inMemoryKnowledge } from './in-memory-knowledge.ts';

/** An indexer over a store in memory; counts the documents that were really read. */
export function memoryIndexing(given: Partial<IndexPorts> = {}): AsyncDisposable & {
  readonly store: IndexPorts['store'];
  readonly index: (path: string, more?: Partial<IndexRequest>) => Promise<IndexReport>;
  readonly readNames: () => readonly string[];
} {
  const reader = openDocumentReader();
  const names: string[] = [];
  const ports: IndexPorts = {
    store: inMemoryKnowledge(),
    hasher: systemHasher(() => Buffer.from('key')),
    clock: systemClock,
    ...given,
    reader: {
      ...reader,
      read: (source, signal) => {
        names.push(source.name);
        return reader.read(source, signal);
      },
    },
  };
  return {
    store: ports.store,
    index: (path, more = {}) =>
      indexPaths(
        { paths: [path], space: 'rh', knownGroups: ['all-agents', 'group:rh'], ...more },
        ports,
      ),
    readNames: () => names.splice(0),
    [Symbol.asyncDispose]: reader.close,
  };
}
