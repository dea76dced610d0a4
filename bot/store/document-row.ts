import type { DocumentNature } from '#shared/document/doc-model.ts';
import { understandNature } from '#shared/document/understand-nature.ts';
import type { Passage, SourceDocument } from '#shared/knowledge/passage.ts';
import {
  numberOf,
  numberOrNull,
  type Row,
  textOf,
  textOrNull,
  textsOf,
  textsOrNull,
} from './read-row.ts';

/** Columns of `documents` that make a `SourceDocument`, in the order that `documentValues` gives them. */
export const documentColumns =
  'space, id, origin, title, url, date, valid_from, valid_until, owner, source, readers, superseded_by, superseded_from, content_hash, review_at, nature, superseded_note';

export function documentValues(document: SourceDocument): readonly (string | null)[] {
  return [
    document.space,
    document.id,
    document.origin,
    document.title,
    document.url,
    document.date,
    document.validFrom,
    document.validUntil,
    document.owner,
    document.source,
    JSON.stringify(document.readers),
    document.supersededBy,
    document.supersededFrom,
    document.contentHash,
    document.reviewAt,
    document.nature,
    document.supersededNote,
  ];
}

export function documentOf(row: Row): SourceDocument {
  return {
    id: textOf(row, 'id'),
    space: textOf(row, 'space'),
    origin: textOf(row, 'origin'),
    title: textOf(row, 'title'),
    url: textOrNull(row, 'url'),
    date: textOrNull(row, 'date'),
    validFrom: textOrNull(row, 'valid_from'),
    validUntil: textOrNull(row, 'valid_until'),
    owner: textOrNull(row, 'owner'),
    reviewAt: textOrNull(row, 'review_at'),
    nature: natureOf(textOrNull(row, 'nature')),
    source: textOrNull(row, 'source'),
    readers: textsOrNull(row, 'readers'),
    supersededBy: textOrNull(row, 'superseded_by'),
    supersededFrom: textOrNull(row, 'superseded_from'),
    supersededNote: textOrNull(row, 'superseded_note'),
    contentHash: textOf(row, 'content_hash'),
  };
}

export function passageOf(row: Row): Passage {
  return {
    index: numberOf(row, 'position'),
    text: textOf(row, 'text'),
    path: textsOf(row, 'path'),
    page: numberOrNull(row, 'page'),
  };
}

function natureOf(kept: string | null): DocumentNature | null {
  return kept === null ? null : understandNature(kept);
}
