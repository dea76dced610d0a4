import { isExpired } from './is-expired.ts';
import type { Hit, Passage, SourceDocument } from './passage.ts';

/** A passage found in its document, as an answer may rest on it on an ISO date. */
export function toHit(
  document: SourceDocument,
  passage: Passage,
  found: Pick<Hit, 'score' | 'coverage'>,
  today: string,
): Hit {
  const { id, space, title, url, date, validUntil, owner, reviewAt, nature, source } = document;
  const { readers, supersededBy, supersededFrom, supersededNote } = document;
  const { index, path, page, text } = passage;
  return {
    sourceId: `${id}#${index}`,
    documentId: id,
    ...{ space, title, path, page, text, url, date, validUntil, owner, reviewAt, nature, source },
    ...{ readers, supersededBy, supersededFrom, supersededNote },
    expired: isExpired(document, today),
    score: found.score,
    coverage: found.coverage,
  };
}
