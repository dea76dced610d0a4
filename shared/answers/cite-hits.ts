import type { Citation } from '../evidence/citation.ts';
import { toCitation } from '../evidence/to-citation.ts';
import type { Grounds } from '../turn/recipe.ts';

/**
 * The first passages found as citations `[1]`, `[2]`…, at most one a document; those whose evidence is
 * weaker than `least` times the first's are left out.
 */
export function citeHits(grounds: Grounds, limit: number, least: number): readonly Citation[] {
  const seen = new Set<string>();
  const firsts = grounds.hits.filter(({ space, documentId, score }) => {
    if (score < least) return false;
    const key = `${space}/${documentId}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return firsts
    .slice(0, limit)
    .map((hit, at) => toCitation(hit, at + 1, reviewOf(grounds, hit.space)));
}

/** When a source of a space is to be reviewed, by the policy. */
export function reviewOf(
  grounds: Grounds,
  spaceId: string,
): { readonly today: string; readonly reviewEveryDays: number | null } {
  const space = grounds.snapshot.policy.knowledge.spaces.find(({ id }) => id === spaceId);
  return { today: grounds.today, reviewEveryDays: space?.reviewEveryDays ?? null };
}
