import { isExpired } from './is-expired.ts';
import type { SourceDocument } from './passage.ts';

export type Standing = 'in-force' | 'expired' | 'not-yet';

/** Whether a document counts on an ISO date: in force, past its validity or replaced, or not yet begun. */
export function standingOn(
  document: Pick<SourceDocument, 'validFrom' | 'validUntil' | 'supersededBy' | 'supersededFrom'>,
  today: string,
): Standing {
  if (isExpired(document, today)) return 'expired';
  return document.validFrom !== null && document.validFrom > today ? 'not-yet' : 'in-force';
}
