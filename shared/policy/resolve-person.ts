import type { Person, Role } from './person.ts';
import type { Policy, Space } from './policy.ts';

/** The program itself, when it indexes: it reads no space and holds the one group that `uses.index` names by default. */
export const systemPerson: Person = {
  id: 'system',
  tenant: null,
  name: null,
  roles: [],
  groups: ['system'],
};

/** Roles that `identity.roles` gives to these groups; everybody is an agent. */
export function rolesOf(policy: Policy, groups: readonly string[]): readonly Role[] {
  const given = (Object.entries(policy.identity.roles) as [Role, readonly string[]][])
    .filter(([, holders]) => shareGroup(holders, groups))
    .map(([role]) => role);
  return [...new Set<Role>(['agent', ...given])];
}

/** Spaces that the person may read: one of the readers is one of the person's groups. No group, no space. */
export function readableSpaces(policy: Policy, person: Person): readonly Space[] {
  return policy.knowledge.spaces.filter((space) => shareGroup(space.readers, person.groups));
}

/**
 * A person of `identity.development`, by the short id that the file gives (`claire`), by the full id (`dev:claire`)
 * or by the object id that the Playground shows. Null when the file lists nobody of that name.
 */
export function developmentPerson(policy: Policy, reference: string): Person | null {
  const wanted = reference.replace(/^dev:/, '').toLowerCase();
  const found = policy.identity.development.find(
    (identity) => identity.id === wanted || identity.objectId?.toLowerCase() === wanted,
  );
  if (found === undefined) return null;
  return {
    id: `dev:${found.id}`,
    tenant: null,
    name: found.name,
    roles: [...new Set([...rolesOf(policy, found.groups), ...found.roles])],
    groups: found.groups,
  };
}

/** Default deny: two empty lists share nothing. */
export function shareGroup(allowed: readonly string[], held: readonly string[]): boolean {
  return allowed.some((group) => held.includes(group));
}
