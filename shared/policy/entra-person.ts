import type { Person } from './person.ts';
import type { Policy } from './policy.ts';
import { rolesOf } from './roles-of.ts';

/** Ids of the Entra groups that the policy gives a name to: nothing else is asked of the directory, or kept. */
export function namedEntraGroups({ identity }: Policy): readonly string[] {
  return [...new Set(Object.values(identity.groups).flat())];
}

/**
 * A person of Entra with the groups and roles that the policy makes of these ids. Nothing known of the groups leaves
 * `all-agents` alone.
 */
export function entraPerson(
  policy: Policy,
  who: {
    readonly tenant: string;
    /** Lower case. */
    readonly objectId: string;
    readonly name: string | null;
    readonly entraGroups: readonly string[];
  },
): Person {
  const named = Object.entries(policy.identity.groups)
    .filter(([, ids]) => ids.some((id) => who.entraGroups.includes(id)))
    .map(([name]) => name);
  const groups = ['all-agents', ...named];
  return {
    id: entraPersonId(who.tenant, who.objectId),
    tenant: who.tenant,
    name: who.name,
    roles: rolesOf(policy, groups),
    groups,
  };
}

/** The same person by every channel: tenant and object id, never a name. */
export function entraPersonId(tenant: string, objectId: string): string {
  return `entra:${tenant}:${objectId}`;
}
