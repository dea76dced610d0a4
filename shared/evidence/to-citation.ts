import { namedBranches } from '../policy/named-branches.ts';
import type { Versant } from '../policy/policy.ts';
import type { Citation } from './citation.ts';

/** What a citation takes from a passage that was found; a `Hit` of the knowledge room is one. */
type CitableHit = Pick<
  Citation,
  | 'sourceId'
  | 'documentId'
  | 'space'
  | 'title'
  | 'path'
  | 'page'
  | 'url'
  | 'date'
  | 'owner'
  | 'source'
> & {
  readonly text: string;
  readonly expired: boolean;
};

const day = 86_400_000;

/** The branch that a heading names; the nearest heading wins, and one that names two names none. */
const versantOf = (hit: Pick<CitableHit, 'path' | 'title'>): Versant | null => {
  for (const heading of [...hit.path].reverse().concat(hit.title)) {
    const named = namedBranches(heading);
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  }
  return null;
};

/** Why a source is to be taken with care on an ISO date; null = it is not. */
export const staleReasonOf = (
  hit: Pick<CitableHit, 'expired' | 'date'>,
  today: string,
  reviewEveryDays: number | null,
): Citation['staleReason'] => {
  if (hit.expired) return 'expired';
  if (reviewEveryDays === null || hit.date === null) return null;
  const age = (Date.parse(today) - Date.parse(hit.date)) / day;
  return age > reviewEveryDays ? 'to-review' : null;
};

/**
 * What a hit shows beside an answer, as source `n`. `today` is an ISO date; `reviewEveryDays` is the space's, null when
 * it sets none. An empty title would make Teams refuse the whole message: the document's id stands in.
 */
export const toCitation = (
  hit: CitableHit,
  n: number,
  options: { readonly today: string; readonly reviewEveryDays: number | null },
): Citation => {
  const staleReason = staleReasonOf(hit, options.today, options.reviewEveryDays);
  return {
    n,
    sourceId: hit.sourceId,
    documentId: hit.documentId,
    space: hit.space,
    title: hit.title.trim() === '' ? hit.documentId : hit.title.trim(),
    path: hit.path,
    page: hit.page,
    url: hit.url,
    date: hit.date,
    passage: hit.text,
    stale: staleReason !== null,
    staleReason,
    owner: hit.owner,
    source: hit.source,
    versant: versantOf(hit),
  };
};
