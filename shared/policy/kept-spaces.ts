import type { Person } from './person.ts';
import type { Policy } from './policy.ts';
import { shareGroup } from './share-group.ts';

/** Ids of the spaces whose documents and validated answers the person keeps, in the file's order. */
export function keptSpaces(policy: Policy, person: Person): readonly string[] {
  return policy.knowledge.spaces
    .filter(({ stewards }) => shareGroup(stewards, person.groups))
    .map(({ id }) => id);
}
