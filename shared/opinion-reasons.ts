/** What may be wrong with an answer, in the order in which it is offered. */
export const opinionReasons = [
  'wrong',
  'no-sources',
  'not-my-case',
  'outdated',
  'too-long',
  'spelling',
  'other',
] as const;

export type OpinionReason = (typeof opinionReasons)[number];

/** Characters of an opinion's own words. */
export const longestOpinion = 2_000;
