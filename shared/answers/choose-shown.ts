import type { Hit } from '../knowledge/passage.ts';
import { joinFollowing } from './join-following.ts';

const passagesShown = 3;
/** A passage of the best document is shown when it says nearly as much as the best. */
const leastOfBest = 0.85;
/** One of another document, when it may well be the one that answers. */
const leastOfOthers = 0.85;

/**
 * The passages worth reading without a model: up to three, the best document's first, one of each other document that is
 * nearly as good. Passages that follow each other under one heading are read as one.
 */
export function chooseShown(hits: readonly Hit[]): readonly Hit[] {
  const [best] = hits;
  if (best === undefined) return [];
  const isOfBest = (hit: Hit): boolean =>
    hit.space === best.space && hit.documentId === best.documentId;
  const others = new Set<string>();
  const chosen = hits.filter((hit) => {
    if (isOfBest(hit)) return hit.score >= leastOfBest;
    const key = `${hit.space}/${hit.documentId}`;
    if (hit.score < leastOfOthers || others.has(key)) return false;
    others.add(key);
    return true;
  });
  const own = chosen.filter(isOfBest);
  const shown = [...own, ...chosen.filter((hit) => !isOfBest(hit))].slice(0, passagesShown);
  return joinFollowing(shown);
}
