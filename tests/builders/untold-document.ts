import type { SourceDocument } from '#shared/knowledge/passage.ts';

/** What a document tells of itself where it tells nothing: open to all, in force, of nobody. */
export const untold: Omit<
  SourceDocument,
  'id' | 'space' | 'origin' | 'title' | 'validFrom' | 'contentHash'
> = {
  url: null,
  date: null,
  validUntil: null,
  owner: null,
  reviewAt: null,
  nature: null,
  source: null,
  readers: ['all-agents'],
  supersededBy: null,
  supersededFrom: null,
  supersededNote: null,
};
