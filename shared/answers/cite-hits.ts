import type { Citation } from '../evidence/citation.ts';
import { toCitation } from '../evidence/to-citation.ts';
import type { Hit } from '../knowledge/passage.ts';
import type { Grounds } from '../turn/recipe.ts';

/** Passages as citations `[1]`, `[2]`… in their order. */
export function citeHits(grounds: Grounds, hits: readonly Hit[]): readonly Citation[] {
  return hits.map((hit, at) => toCitation(hit, at + 1, reviewOf(grounds, hit.space)));
}

/** The first passage of each document, at most so many. */
export function firstOfEach(hits: readonly Hit[], limit: number): readonly Hit[] {
  const seen = new Set<string>();
  const firsts = hits.filter(({ space, documentId }) => {
    const key = `${space}/${documentId}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return firsts.slice(0, limit);
}

/** When a source of a space is to be reviewed, by the policy. */
export function reviewOf(
  grounds: Grounds,
  spaceId: string,
): { readonly today: string; readonly reviewEveryDays: number | null } {
  const space = grounds.snapshot.policy.knowledge.spaces.find(({ id }) => id === spaceId);
  return { today: grounds.today, reviewEveryDays: space?.reviewEveryDays ?? null };
}
