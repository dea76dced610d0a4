import type { SourceCard } from '../wire/source-replies.ts';

/** Whether a document is replaced or past its validity on a day (ISO date); null = in force. */
export const sourceValidity = (
  document: Pick<SourceCard, 'supersededBy' | 'supersededFrom' | 'validUntil'>,
  today: string,
): 'expired' | 'replaced' | null => {
  if (document.supersededBy !== null && (document.supersededFrom ?? '') <= today) return 'replaced';
  return document.validUntil !== null && document.validUntil < today ? 'expired' : null;
};
