import type { DocumentHealth } from '../quality/quality.ts';

/** Answer of `GET /api/console/documents`: the spaces that the person keeps. */
export type ConsoleDocumentsReply = { readonly documents: readonly DocumentHealth[] };

/** A question that would be answered otherwise once the change is published. */
export type ChangedQuestion = {
  readonly question: string;
  /** First source shown, or null when it would be « Je ne sais pas ». */
  readonly before: string | null;
  readonly after: string | null;
  readonly verdict: 'better' | 'worse' | 'other';
};

/**
 * Answer of `POST /api/console/documents/preview?space=&name=` whose body is the file (at most 25 MB): what would be
 * indexed. Nothing is published before `POST /api/console/documents/publication`.
 */
export type PreviewReply = {
  readonly previewId: string;
  readonly title: string;
  /** The document of the same file name or id that it replaces. */
  readonly replaces: { readonly id: string; readonly title: string } | null;
  readonly head: readonly { readonly name: string; readonly value: string }[];
  readonly passages: readonly {
    readonly path: readonly string[];
    readonly page: number | null;
    readonly text: string;
  }[];
  readonly warnings: readonly string[];
  readonly changed: readonly ChangedQuestion[];
  /** Questions tried. */
  readonly tried: number;
};

/** Body of `POST /api/console/documents/publication`. */
export type PublicationRequest = { readonly previewId: string };

/** Body of `POST /api/console/documents/:space/:id/supersession`; `by` null takes the mark back. */
export type SupersessionRequest = {
  readonly by: string | null;
  readonly from: string | null;
  readonly note: string | null;
};
