import type { DocWarning } from '#shared/document/doc-model.ts';
import type { ReadFaultCode, ReadFaultDetails } from '../documents/read-fault.ts';

type FailureCode = ReadFaultCode | 'duplicate-id' | 'folder-closed';

/** A file that could not be indexed. */
export type Failure = {
  readonly file: string;
  readonly code: FailureCode;
  readonly details: ReadFaultDetails;
  /** An earlier version of it was indexed, and stays. */
  readonly keptEarlier: boolean;
};

/** What an indexing did; counts are documents. */
export type IndexReport = {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Files of kinds that Calame does not read; `kind` is the extension or what the content is. */
  readonly skipped: readonly { readonly file: string; readonly kind: string }[];
  readonly failed: readonly Failure[];
  /** Read, with something that the person who added it should know. */
  readonly warnings: readonly { readonly file: string; readonly warning: DocWarning }[];
  /** Passages written by this indexing. */
  readonly passages: number;
  /** Whether the passages have vectors: `none` when no embedding model was given, `failed` when it gave way. */
  readonly embeddings: 'none' | 'done' | 'failed';
  readonly seconds: number;
};
