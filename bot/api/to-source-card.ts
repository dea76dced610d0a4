import { isReference } from '#shared/document/is-reference.ts';
import type { SourceDocument } from '#shared/knowledge/passage.ts';
import type { SourceCard } from '#shared/wire/source-replies.ts';

/**
 * What a reader is told of a document. One that replaces it and is not this reader's to open (`mayOpen`, by id in the same
 * space) has no name here: that it was replaced is told, by what is not.
 */
export function toSourceCard(
  document: SourceDocument,
  mayOpen: (id: string) => boolean,
): SourceCard {
  const { supersededBy: by } = document;
  const isNamed = by === null || isReference(by) || mayOpen(by);
  return {
    id: document.id,
    space: document.space,
    title: document.title,
    url: document.url,
    date: document.date,
    validFrom: document.validFrom,
    validUntil: document.validUntil,
    owner: document.owner,
    reviewAt: document.reviewAt,
    nature: document.nature,
    source: document.source,
    supersededBy: isNamed ? by : '',
    supersededFrom: document.supersededFrom,
    supersededNote: document.supersededNote,
  };
}
