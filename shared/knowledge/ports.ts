import type { Versant } from '../policy/policy.ts';
import type { Hit, Passage, SourceDocument } from './passage.ts';

export type SearchQuery = {
  readonly text: string;
  /** What the texts call what is asked: searched beside it, a gain for those that hold it, no loss for others. */
  readonly official?: string;
  /** Spaces searched: those that the person may read by the policy in force (`readableSpaces`). */
  readonly spaces: readonly string[];
  /** Groups of the person; a document that she may not read (`mayRead`) is as if absent. Empty = nothing. */
  readonly groups: readonly string[];
  /** ISO date of the day: what is in force is searched first, what is not yet is left out. */
  readonly today: string;
  /** The organisation's branch: passages for others alone come after all others. */
  readonly versant?: Versant;
  /** Number of passages wanted. */
  readonly limit: number;
  /** At most so many passages of one document. */
  readonly perDocument: number;
  /** Unit vector of the question when an embedding model serves. */
  readonly vector?: Float32Array;
  /** Model that made `vector`, which is compared with vectors of the same model only; without it `vector` does not count. */
  readonly embeddingModel?: string;
};

export type KnowledgeState = {
  readonly documents: number;
  readonly passages: number;
  /** Files of a running indexing that are still to be read; 0 when none runs. */
  readonly pending: number;
};

export type StoredOrigin = {
  readonly id: string;
  readonly origin: string;
  readonly contentHash: string;
  /** Model that made its vectors; null when it has none. */
  readonly embeddingModel: string | null;
};

export type DocumentToStore = {
  readonly document: SourceDocument;
  readonly passages: readonly Passage[];
  /** Where there is an embedding model: one unit vector a passage. */
  readonly vectors?: readonly Float32Array[];
  readonly embeddingModel?: string;
};

/** What the indexer writes and the search reads. One contract test runs on every adapter. */
export type KnowledgeStore = {
  readonly search: (query: SearchQuery) => Promise<readonly Hit[]>;
  /** What somebody of these groups may know of the spaces that she may read. */
  readonly state: (spaces: readonly string[], groups: readonly string[]) => Promise<KnowledgeState>;
  /** Documents of the spaces whoever may read them: for whoever runs Calame, never for a reader. */
  readonly count: (spaces: readonly string[]) => Promise<number>;
  readonly origins: (space: string) => Promise<readonly StoredOrigin[]>;
  /** Models of which these spaces hold vectors: a question's vector of any other is of no use. */
  readonly embeddingModels: (spaces: readonly string[]) => Promise<readonly string[]>;
  /** Adds or replaces whole documents in one transaction: after a kill a document is there whole or not at all. */
  readonly put: (batch: readonly DocumentToStore[]) => Promise<void>;
  /** Documents whole, whoever may read them, without vectors: for the indexer, never for a reader. */
  readonly whole: (
    space: string,
    documentIds: readonly string[],
  ) => Promise<readonly DocumentToStore[]>;
  readonly remove: (space: string, documentIds: readonly string[]) => Promise<number>;
  /** Marks a document as replaced from a date on, or as replaced no more (all null); false when there is no such document. */
  readonly supersede: (
    space: string,
    documentId: string,
    by: string | null,
    from: string | null,
    /** What changed, in words; null = nothing said. */
    note: string | null,
  ) => Promise<boolean>;
  /** Documents that the groups may read, by title. */
  readonly list: (
    spaces: readonly string[],
    groups: readonly string[],
  ) => Promise<readonly SourceDocument[]>;
  /** A document whole, or null when absent or not readable by these groups. */
  readonly open: (
    space: string,
    documentId: string,
    groups: readonly string[],
  ) => Promise<{ readonly document: SourceDocument; readonly passages: readonly Passage[] } | null>;
  /** Merges what a long indexing left in pieces; cheap when there is nothing to do. */
  readonly settle: () => Promise<void>;
};

type DocumentName = { readonly space: string; readonly documentId: string };

/** Two documents in force that give different figures for the same thing and the same case. */
export type ConflictingPair = { readonly one: DocumentName; readonly other: DocumentName };

export type Conflict = {
  readonly space: string;
  readonly documentId: string;
  readonly otherSpace: string;
  readonly otherId: string;
  /** Milliseconds since the epoch: last seen. */
  readonly at: number;
};

/** Documents that were seen to contradict each other; never the question that showed it. */
export type Conflicts = {
  /** Keeps each pair once, under the last time that it was seen. */
  readonly report: (pairs: readonly ConflictingPair[], at: number) => Promise<void>;
  /** Pairs seen since an instant, of which one document at least lies in these spaces, the latest first. */
  readonly list: (spaces: readonly string[], since: number) => Promise<readonly Conflict[]>;
};
