import type { Passage, SourceDocument } from '../knowledge/passage.ts';

/** A document as a reader may see it: nothing of the server's files, nothing of other readers. */
export type SourceCard = Pick<
  SourceDocument,
  | 'id'
  | 'space'
  | 'title'
  | 'url'
  | 'date'
  | 'validFrom'
  | 'validUntil'
  | 'owner'
  | 'reviewAt'
  | 'nature'
  | 'source'
  | 'supersededBy'
  | 'supersededFrom'
  | 'supersededNote'
>;

/** Answer of `GET /api/sources`: what the person may read, by title. */
export type SourcesReply = { readonly documents: readonly SourceCard[] };

/** Answer of `GET /api/sources/:space/:id`. */
export type SourceReply = {
  readonly document: SourceCard;
  readonly passages: readonly Passage[];
};
