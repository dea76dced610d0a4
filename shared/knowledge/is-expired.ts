import type { SourceDocument } from './passage.ts';

/** Whether a document is no longer in force on an ISO date: past its last day of validity, or replaced by another. */
export function isExpired(
  document: Pick<SourceDocument, 'validUntil' | 'supersededBy' | 'supersededFrom'>,
  today: string,
): boolean {
  if (document.validUntil !== null && document.validUntil < today) return true;
  if (document.supersededFrom !== null) return document.supersededFrom <= today;
  return document.supersededBy !== null;
}
