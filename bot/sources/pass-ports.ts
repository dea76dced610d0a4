import type { KnowledgeStore } from '#shared/knowledge/ports.ts';
import type { Clock, Hasher, Ids } from '#shared/ports.ts';
import type { UnreadFiles } from '#shared/quality/unread-files.ts';
import type { DocumentReader } from '../documents/read-document.ts';
import type { Embedder } from '../indexing/embed-batch.ts';
import type { DoneItem, FoundItem, Library, Said, SourceStates } from './ports.ts';

/** What a pass over a source works with. */
export type PassPorts = {
  readonly sources: SourceStates;
  readonly knowledge: Pick<KnowledgeStore, 'origins' | 'put' | 'remove' | 'settle'>;
  readonly unreadFiles: Pick<UnreadFiles, 'note'>;
  readonly reader: DocumentReader;
  readonly hasher: Hasher;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Asked once a pass; nothing = no model serves now. */
  readonly openEmbedder: () => Embedder | undefined;
};

/** One pass under way. */
export type Pass = {
  readonly ports: PassPorts;
  readonly space: string;
  readonly library: Library;
  readonly signal: AbortSignal;
  /** Keeps the turn; called between pieces of work. */
  readonly beat: () => Promise<void>;
  /** Ids of the space's documents, with where each was found. */
  readonly origins: Map<string, string>;
  readonly counts: Counts;
};

export type Counts = {
  added: number;
  updated: number;
  unchanged: number;
  removed: number;
  restamped: number;
  left: number;
  held: number;
};

/** A file with who may open it and what is said of it, as of this pass. */
export type DescribedRow = {
  readonly item: FoundItem;
  readonly done: DoneItem | null;
  /** Its tag, with what is asked of the columns. */
  readonly tag: string;
  readonly said: Said;
  /** Null = all who read the space. */
  readonly readers: readonly string[] | null;
  readonly closed: string | null;
  readonly odd: readonly string[];
};

export const nothingSaid: Said = {
  owner: null,
  reviewAt: null,
  nature: null,
  validFrom: null,
  validUntil: null,
};

/** What stands in a document beside its file's content. */
export function wordsOf({ item, said }: Pick<DescribedRow, 'item' | 'said'>): string {
  return JSON.stringify([item.name, said]);
}

/** Whether a file has to be read: it is new, it changed, or its document is no longer there. */
export function isToRead(row: DescribedRow, origins: ReadonlyMap<string, string>): boolean {
  const { done, item } = row;
  if (done === null || done.version !== item.version || done.words !== wordsOf(row)) return true;
  return done.document !== null && !origins.has(done.document);
}
