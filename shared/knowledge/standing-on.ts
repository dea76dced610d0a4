import { isReference } from '../document/is-reference.ts';
import { isExpired } from './is-expired.ts';
import type { SourceDocument } from './passage.ts';

/**
 * `overtaken`: replaced by a text that is no document of the base (`décret n° 2025-564`). Nothing here says what it says now,
 * so that it is found as ever, and told as no longer current; `expired` has a successor here, or had an end of its own.
 */
export type Standing = 'in-force' | 'overtaken' | 'expired' | 'not-yet';

type Dated = Pick<SourceDocument, 'validFrom' | 'validUntil' | 'supersededBy' | 'supersededFrom'>;

/** How a document counts on an ISO date. */
export function standingOn(document: Dated, today: string): Standing {
  if (isExpired(document, today)) return isOvertaken(document, today) ? 'overtaken' : 'expired';
  return document.validFrom !== null && document.validFrom > today ? 'not-yet' : 'in-force';
}

function isOvertaken({ validUntil, supersededBy }: Dated, today: string): boolean {
  if (validUntil !== null && validUntil < today) return false;
  return supersededBy !== null && isReference(supersededBy);
}
