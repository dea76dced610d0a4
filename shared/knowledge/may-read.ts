import { shareGroup } from '../policy/share-group.ts';

/**
 * Whether a document is open to somebody who may read its space: to its own readers when it names them, else to all
 * who read the space. Default deny: without a group, nothing. The space itself is the policy's matter (`readableSpaces`).
 */
export function mayRead(readers: readonly string[] | null, groups: readonly string[]): boolean {
  if (groups.length === 0) return false;
  return readers === null || shareGroup(readers, groups);
}
