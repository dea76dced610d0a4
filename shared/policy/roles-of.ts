import type { Role } from './person.ts';
import type { Policy } from './policy.ts';
import { shareGroup } from './share-group.ts';

/** Roles that `identity.roles` gives to these groups; everybody is an agent. */
export function rolesOf(policy: Policy, groups: readonly string[]): readonly Role[] {
  const given = (Object.entries(policy.identity.roles) as [Role, readonly string[]][])
    .filter(([, holders]) => shareGroup(holders, groups))
    .map(([role]) => role);
  return [...new Set<Role>(['agent', ...given])];
}
