import { namedBranches } from '../policy/named-branches.ts';
import type { Versant } from '../policy/policy.ts';

/**
 * Whether title and headings, outermost first, keep a passage to branches that are not among those wanted. Each heading
 * narrows those above it; one that names only others (a hospital, in a chapter for communes) narrows nothing.
 */
export function isOfOtherBranch(
  headings: readonly string[],
  wanted: ReadonlySet<Versant>,
): boolean {
  let kept: readonly Versant[] = [];
  for (const heading of headings) {
    const named = namedBranches(heading);
    const narrowed = kept.length === 0 ? named : kept.filter((branch) => named.includes(branch));
    if (narrowed.length > 0) kept = narrowed;
  }
  return kept.length > 0 && !kept.some((branch) => wanted.has(branch));
}
