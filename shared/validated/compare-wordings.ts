import type { Wording } from './read-wording.ts';

/** Whether two wordings ask the same thing: all that tells one question from another must agree. */
export function asksTheSame(asked: Wording, validated: Wording): boolean {
  return (
    asked.subject.size > 0 &&
    isSubset(asked.subject, validated.subject) &&
    isSubset(validated.subject, asked.subject) &&
    sameFacet(asked, validated) &&
    asked.figures === validated.figures &&
    asked.negated === validated.negated &&
    asked.ofEmployer === validated.ofEmployer &&
    (asked.bound === null || asked.bound === validated.bound) &&
    asked.change === validated.change
  );
}

/**
 * Bare words (`congé paternité`) say nothing of what is wanted: they ask the same only as bare words, or as a question
 * whose every word they hold.
 */
function sameFacet(asked: Wording, validated: Wording): boolean {
  if (asked.facets.size > 0 && validated.facets.size > 0) {
    return [...asked.facets].some((facet) => validated.facets.has(facet));
  }
  if (asked.facets.size > 0) return false;
  if (validated.facets.size === 0) return true;
  const asking = [...validated.facets].every((facet) => openFacets.has(facet));
  return asking && asked.subject.size > 1 && isSubset(validated.light, asked.light);
}

/** What bare words may want when they name everything else. */
const openFacets: ReadonlySet<string> = new Set(['is', 'can', 'how', 'what', 'conditions']);

function isSubset<Item>(part: ReadonlySet<Item>, whole: ReadonlySet<Item>): boolean {
  return [...part].every((item) => whole.has(item));
}

/** 0..1: twice the weight of what both speak of, over the weight of what each does. */
export function closenessOf(
  asked: Wording,
  validated: Wording,
  weightOf: (thing: string) => number,
): number {
  const weigh = (things: readonly string[]): number =>
    things.reduce((sum, thing) => sum + weightOf(thing), 0);
  const shared = [...asked.subject].filter((thing) => validated.subject.has(thing));
  const total = weigh([...asked.subject]) + weigh([...validated.subject]);
  return total === 0 ? 0 : (2 * weigh(shared)) / total;
}
