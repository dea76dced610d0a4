import type { Hit } from './passage.ts';

/** A source in force counts when its evidence is at least this share of the best one's. */
const nearTheBest = 0.5;

/**
 * Leaves out sources past their validity when one in force speaks of the subject too; alone, they stay
 * and are shown as what they are. The order stands.
 */
export function preferInForce(hits: readonly Hit[]): readonly Hit[] {
  const spoken = hits.some(({ expired, score }) => !expired && score >= nearTheBest);
  return spoken ? hits.filter(({ expired }) => !expired) : hits;
}
