import type { Policy } from '../policy.ts';
import { writePolicy } from '../write-policy.ts';
import type { Change } from './change.ts';
import { compareTrees } from './compare-trees.ts';
import { policyRule } from './policy-rules.ts';

/**
 * What changes from one policy to another, defaults applied, each change with what it widens. It is also what guards the
 * child of a base: the child stands when no change from the base to it widens.
 */
export function comparePolicies(before: Policy, after: Policy): readonly Change[] {
  return compareTrees(policyRule, writePolicy(before), writePolicy(after));
}
