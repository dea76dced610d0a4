import type { SourceCard } from '../wire/source-replies.ts';

/** Whether a document is replaced, past its validity or past its review date on a day (ISO date); null = none of them. */
export const sourceValidity = (
  document: Pick<SourceCard, 'supersededBy' | 'supersededFrom' | 'validUntil' | 'reviewAt'>,
  today: string,
): 'expired' | 'superseded' | 'to-review' | null => {
  if (document.supersededBy !== null && (document.supersededFrom ?? '') <= today)
    return 'superseded';
  if (document.validUntil !== null && document.validUntil < today) return 'expired';
  return document.reviewAt !== null && document.reviewAt < today ? 'to-review' : null;
};
