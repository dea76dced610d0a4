import type { Person } from './person.ts';
import type { Policy } from './policy.ts';
import { shareGroup } from './share-group.ts';

/** Ids of the spaces that the person may read, in the file's order. No group in common, no space. */
export function readableSpaces(policy: Policy, person: Person): readonly string[] {
  return policy.knowledge.spaces
    .filter(({ readers }) => shareGroup(readers, person.groups))
    .map(({ id }) => id);
}
