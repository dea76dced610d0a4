import type { KnowledgeStore } from '#shared/knowledge/ports.ts';
import type { Clock, Hasher } from '#shared/ports.ts';
import type { DocumentReader } from '../documents/read-document.ts';
import type { Embedder } from './embed-batch.ts';

export type IndexRequest = {
  readonly paths: readonly string[];
  readonly space: string;
  /** Groups that the policy names; a document's reader that is none of them is warned of. */
  readonly knownGroups: readonly string[];
  /** The only ids that a file may take from another; without it, those of files that are gone. */
  readonly mayReplace?: readonly string[];
  readonly signal?: AbortSignal;
  /** Files still to be read, and how many there were; called before the first and after each group. */
  readonly onProgress?: (pending: number, total: number) => Promise<void> | void;
  /** Documents of unchanged files that got their vectors, and how many lacked them. */
  readonly onEmbedded?: (done: number, total: number) => void;
};

export type IndexPorts = {
  readonly store: KnowledgeStore;
  readonly reader: DocumentReader;
  readonly hasher: Hasher;
  readonly clock: Clock;
  readonly embedder?: Embedder;
};
