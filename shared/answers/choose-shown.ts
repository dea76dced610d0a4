import type { Hit } from '../knowledge/passage.ts';
import { firstOfEach } from './cite-hits.ts';
import { joinFollowing } from './join-following.ts';

const passagesShown = 3;
/** A passage is shown when it says nearly as much as the best; of its own document, where there is room, when it says less. */
const nearlyBest = 0.85;
const leastOfBest = 0.6;

/**
 * The passages worth reading without a model: up to three, the best document's first, one of each other document that is
 * nearly as good. Passages that follow each other under one heading are read as one.
 */
export function chooseShown(hits: readonly Hit[]): readonly Hit[] {
  const [best] = hits;
  if (best === undefined) return [];
  const isOfBest = (hit: Hit): boolean =>
    hit.space === best.space && hit.documentId === best.documentId;
  const own = hits.filter((hit) => isOfBest(hit) && hit.score >= leastOfBest);
  const near = own.filter(({ score }) => score >= nearlyBest);
  const room = Math.max(0, passagesShown - near.length);
  const others = firstOfEach(
    hits.filter((hit) => !isOfBest(hit) && hit.score >= nearlyBest),
    room,
  );
  const shown = own.slice(0, Math.max(near.length, passagesShown - others.length));
  return joinFollowing([...shown, ...others].slice(0, passagesShown));
}
