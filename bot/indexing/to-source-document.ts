import { basename } from 'node:path';
import type { DocModel } from '#shared/document/doc-model.ts';
import { inferNature } from '#shared/document/infer-nature.ts';
import { titleOf } from '#shared/document/title-of.ts';
import type { SourceDocument } from '#shared/knowledge/passage.ts';
import type { Hasher } from '#shared/ports.ts';
import { documentId } from './document-id.ts';

/** Where a document was found. */
export type Provenance = {
  readonly space: string;
  readonly origin: string;
  readonly contentHash: string;
  /** What its id is made from, where the origin may change; absent = the origin. */
  readonly key?: string;
};

/** The document as the knowledge base keeps it, from what it says of itself and where it was found. */
export function toSourceDocument(
  model: DocModel,
  { space, origin, contentHash, key = origin }: Provenance,
  hasher: Hasher,
): SourceDocument {
  const { head } = model;
  const title = titleOf(model, basename(origin));
  return {
    id: documentId(head.id, key, hasher),
    space,
    origin,
    title,
    url: head.url ?? null,
    date: head.date ?? null,
    validFrom: head.validFrom ?? null,
    validUntil: head.validUntil ?? null,
    owner: head.owner ?? null,
    reviewAt: head.reviewAt ?? null,
    nature: head.nature ?? inferNature(title, head),
    source: head.source ?? null,
    readers: head.readers ?? null,
    supersededBy: head.supersededBy ?? null,
    supersededFrom: null,
    supersededNote: null,
    contentHash,
  };
}
