import { resolve } from 'node:path';
import { Fault } from '#shared/fault.ts';
import { liesUnder } from '#shared/knowledge/lies-under.ts';
import type { KnowledgeStore } from '#shared/knowledge/ports.ts';
import type { Language } from '#shared/language/language.ts';
import { knownGroups } from '#shared/policy/known-groups.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { Clock, Hasher } from '#shared/ports.ts';
import type { UnreadFiles } from '#shared/quality/unread-files.ts';
import { openDocumentReader } from '../documents/read-document.ts';
import type { Embedder } from './embed-batch.ts';
import { indexPaths } from './index-paths.ts';
import type { IndexReport } from './index-report.ts';
import { type Replacement, type Superseding, supersedeDocument } from './supersede-document.ts';
import { type ToldReport, tellReport } from './tell-report.ts';

export type AddRequest = {
  readonly paths: readonly string[];
  readonly space: string;
  readonly language?: Language;
  /** The only ids that a file may take from another; without it, those of files that are gone. */
  readonly mayReplace?: readonly string[];
  readonly signal?: AbortSignal;
  /** Told once: how many files there are to read. */
  readonly onStart?: (files: number) => void;
  /** Files read so far. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** What HR and IT do to a space's documents. A space that the policy does not have is `Fault('space-unknown')`. */
export type Indexer = {
  readonly add: (request: AddRequest) => Promise<ToldReport>;
  /** By document id, or by the path of a file or folder; gives how many were removed. */
  readonly remove: (idOrPath: string, space: string) => Promise<number>;
  /** Marks a document as replaced, or as replaced no more (null). */
  readonly supersede: (
    documentId: string,
    space: string,
    replacement: Replacement | null,
  ) => Promise<Superseding>;
  readonly close: () => Promise<void>;
};

export type IndexerPorts = {
  readonly policy: PolicySource;
  readonly knowledge: KnowledgeStore;
  /** Where files that could not be read are noted for those who keep the space; without it they are only told. */
  readonly unreadFiles?: Pick<UnreadFiles, 'note'>;
  /** Tells every process how many files are still to be read; 0 at the end. */
  readonly setPending: (files: number) => Promise<void>;
  readonly hasher: Hasher;
  readonly clock: Clock;
  /** Asked once an indexing: its vectors are all of one model; nothing = no model serves now. */
  readonly openEmbedder?: () => Embedder | undefined;
};

/** Opens the indexer: it keeps reading processes warm until it is closed. */
export function openIndexer(ports: IndexerPorts): Indexer {
  const { policy, knowledge: store, setPending } = ports;
  const reader = openDocumentReader();
  const requireSpace = (space: string): void => {
    const { spaces } = policy.current().policy.knowledge;
    if (spaces.some(({ id }) => id === space)) return;
    throw new Fault('space-unknown', { space, known: spaces.map(({ id }) => id).join(', ') });
  };
  return {
    add: async ({ paths, space, language = 'fr', mayReplace, signal, onStart, onProgress }) => {
      requireSpace(space);
      let started = false;
      const progress = async (pending: number, total: number): Promise<void> => {
        if (!started) onStart?.(total);
        started = true;
        onProgress?.(total - pending, total);
        await setPending(pending);
      };
      try {
        const stop = signal === undefined ? {} : { signal };
        const request = {
          ...{ paths, space, ...stop },
          knownGroups: knownGroups(policy.current().policy),
          onProgress: progress,
          ...(mayReplace === undefined ? {} : { mayReplace }),
          ...(onProgress === undefined ? {} : { onEmbedded: onProgress }),
        };
        const embedder = ports.openEmbedder?.();
        const own = { ...ports, store, reader, ...(embedder === undefined ? {} : { embedder }) };
        const report = await indexPaths(request, own);
        await noteUnread(ports, space, paths, report);
        return tellReport(report, language);
      } finally {
        await setPending(0);
      }
    },
    remove: async (idOrPath, space) => {
      requireSpace(space);
      const path = resolve(idOrPath);
      const ids = (await store.origins(space))
        .filter(({ id, origin }) => id === idOrPath || liesUnder(origin, path))
        .map(({ id }) => id);
      return ids.length === 0 ? 0 : await store.remove(space, ids);
    },
    supersede: async (documentId, space, replacement) => {
      requireSpace(space);
      return await supersedeDocument(store, space, documentId, replacement);
    },
    close: reader.close,
  };
}

/** What could not be read of these paths now takes the place of what could not be before. */
async function noteUnread(
  { unreadFiles, clock }: Pick<IndexerPorts, 'unreadFiles' | 'clock'>,
  space: string,
  paths: readonly string[],
  { failed }: IndexReport,
): Promise<void> {
  const unread = failed.map(({ file, code }) => ({ origin: file, code }));
  const roots = paths.map((path) => resolve(path));
  await unreadFiles?.note(space, roots, unread, clock.now());
}
