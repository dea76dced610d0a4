import type { Person } from './person.ts';
import type { DevelopmentIdentity, Policy } from './policy.ts';
import { rolesOf } from './roles-of.ts';

const everybody = 'all-agents';

/** People of `identity.development`, in the file's order, with the roles that their groups give them. */
export function developmentPeople(policy: Policy): readonly Person[] {
  return policy.identity.development.map((identity) => toPerson(policy, identity));
}

/**
 * A person of `identity.development` by the short id of the file (`claire`), the full id (`dev:claire`) or the object id
 * that the Playground shows. Null when the file lists nobody of that name.
 */
export function developmentPerson(policy: Policy, named: string): Person | null {
  const wanted = named.replace(/^dev:/, '').toLowerCase();
  const found = policy.identity.development.find(
    ({ id, objectId }) => id.replace(/^dev:/, '') === wanted || objectId?.toLowerCase() === wanted,
  );
  return found === undefined ? null : toPerson(policy, found);
}

function toPerson(policy: Policy, { id, name, groups, roles }: DevelopmentIdentity): Person {
  const held = groups.includes(everybody) ? groups : [everybody, ...groups];
  return {
    id: id.startsWith('dev:') ? id : `dev:${id}`,
    tenant: null,
    name,
    roles: [...new Set([...rolesOf(policy, held), ...roles])],
    groups: held,
  };
}
