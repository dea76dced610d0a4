import type { Situation } from '../policy/situation.ts';

/** Ways of telling of one situation. */
export type SituationWords = readonly [Situation, RegExp];

/** The patterns of a situation as one, each from the beginning of a word. */
export const groupSituation = (
  situation: Situation,
  patterns: readonly string[],
): SituationWords => [
  situation,
  new RegExp(patterns.map((pattern) => `(?<![a-z])(?:${pattern})`).join('|')),
];
