import { isReference } from '../document/is-reference.ts';
import { namedBranches } from '../policy/named-branches.ts';
import type { Versant } from '../policy/policy.ts';
import type { Citation, CitedReplacement } from './citation.ts';

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
  | 'nature'
> & {
  readonly text: string;
} & Dated;

/** What of a document tells whether it still holds. */
type Dated = {
  readonly date: string | null;
  readonly validUntil: string | null;
  readonly reviewAt: string | null;
  readonly supersededBy: string | null;
  readonly supersededFrom: string | null;
  readonly supersededNote: string | null;
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
  document: Omit<Dated, 'supersededNote'>,
  today: string,
  reviewEveryDays: number | null,
): Citation['staleReason'] => {
  const { supersededBy, supersededFrom, validUntil } = document;
  if (supersededBy !== null && (supersededFrom ?? '') <= today) return 'superseded';
  if (validUntil !== null && validUntil < today) return 'expired';
  const reviewAt = reviewDateOf(document, reviewEveryDays);
  return reviewAt !== null && reviewAt < today ? 'to-review' : null;
};

/** The ISO date by which a document is to be looked at again: its own, else so many days after its date; null = never. */
export const reviewDateOf = (
  { reviewAt, date }: Pick<Dated, 'reviewAt' | 'date'>,
  reviewEveryDays: number | null,
): string | null => {
  if (reviewAt !== null) return reviewAt;
  if (reviewEveryDays === null || date === null || Number.isNaN(Date.parse(date))) return null;
  return new Date(Date.parse(date) + reviewEveryDays * day).toISOString().slice(0, 10);
};

/** By what a document is replaced, as those who read it may know it; null = by nothing. */
export const replacementOf = ({
  supersededBy: by,
  supersededFrom: from,
  supersededNote: note,
}: Pick<Dated, 'supersededBy' | 'supersededFrom' | 'supersededNote'>): CitedReplacement | null => {
  if (by === null) return null;
  return { by: isReference(by) ? by : null, from, note };
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
    nature: hit.nature,
    stale: staleReason !== null,
    staleReason,
    replacement: staleReason === 'superseded' ? replacementOf(hit) : null,
    owner: hit.owner,
    source: hit.source,
    versant: versantOf(hit),
  };
};
