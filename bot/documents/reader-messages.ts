import type { DocModel, DocumentKind } from '#shared/document/doc-model.ts';
import type { ReadFaultCode, ReadFaultDetails } from './read-fault.ts';

/** Kinds read in a process of their own: their formats can hold bombs, and their parsers are large. */
type ForkedKind = Extract<DocumentKind, 'docx' | 'odt' | 'xlsx' | 'pdf'>;

/** From the server to a reading process. */
export type ReadOrder = { readonly kind: ForkedKind; readonly bytes: Uint8Array };

/** From a process of its own to the server. */
export type ReadAnswer<Result = DocModel> =
  | { readonly result: Result }
  | { readonly fault: { readonly code: ReadFaultCode; readonly details: ReadFaultDetails } };
