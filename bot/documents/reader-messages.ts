import type { DocModel, DocumentKind } from '#shared/document/doc-model.ts';
import type { ReadFaultCode, ReadFaultDetails } from './read-fault.ts';

/** Kinds read in a process of their own: their formats can hold bombs, and their parsers are large. */
type ForkedKind = Exclude<DocumentKind, 'md' | 'txt'>;

/** From the server to a reading process. */
export type ReadOrder = {
  readonly kind: ForkedKind;
  readonly bytes: Uint8Array;
  /** Of a PDF: scanned pages are read later, so that one without a word is no fault. */
  readonly scansLater?: boolean;
};

/** From a process of its own to the server. */
export type ReadAnswer<Result = DocModel> =
  | { readonly result: Result }
  | { readonly fault: { readonly code: ReadFaultCode; readonly details: ReadFaultDetails } };

/** From the server to a process that shows pages of PDF files; pages count from 1, widths in pixels. */
export type PageOrder = { readonly bytes: Uint8Array; readonly page: number } & (
  | { readonly want: 'picture'; readonly width: number }
  /** In grey, for the recognition of characters. */
  | { readonly want: 'grey' }
  | { readonly want: 'boxes'; readonly quote: string }
);

/** A page as a PNG file, and its size in pixels. */
export type PagePicture = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
};
