import type { DocWarning } from '#shared/document/doc-model.ts';
import type { ReadFaultCode, ReadFaultDetails } from '../documents/read-fault.ts';

/** What a reader of files noticed, or readers that the policy does not know. */
export type IndexWarning = {
  readonly code: DocWarning['code'] | 'readers-unknown';
  readonly details: DocWarning['details'];
};

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
  /** Of the unchanged: those that got vectors of the model that serves now. */
  readonly embedded: number;
  readonly removed: number;
  /** Files of kinds that Calame does not read; `kind` is the extension or what the content is. */
  readonly skipped: readonly { readonly file: string; readonly kind: string }[];
  readonly failed: readonly Failure[];
  /** Read, with something that the person who added it should know. */
  readonly warnings: readonly { readonly file: string; readonly warning: IndexWarning }[];
  /** Passages written by this indexing. */
  readonly passages: number;
  /** Whether the passages have vectors: `none` when no embedding model was given, `failed` when it gave way, `over-quota` when the month's budget is spent. */
  readonly embeddings: 'none' | 'done' | 'failed' | 'over-quota';
  readonly seconds: number;
};
