import { entraPerson } from '#shared/policy/entra-person.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { rolesOf } from '#shared/policy/roles-of.ts';
import type { Account } from './read-activity.ts';

const objectIdPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** The Entra object id of an account, or null for somebody without one (an anonymous member of a meeting). */
export function objectIdOf(from: Account): string | null {
  const objectId = from.aadObjectId?.toLowerCase();
  return objectId !== undefined && objectIdPattern.test(objectId) ? objectId : null;
}

/**
 * The person behind a verified activity: tenant and Entra object id, never a name or the channel's own id. On
 * loopback the policy's development identities bring their groups and roles.
 */
export function establishPerson(
  from: Account,
  tenant: string,
  policy: Policy,
  options: {
    readonly development: boolean;
    /** Ids of Entra groups that are known to be the person's. */
    readonly entraGroups: readonly string[];
  },
): Person | null {
  const objectId = objectIdOf(from);
  if (objectId === null) return null;
  const { development, entraGroups } = options;
  const person = entraPerson(policy, { tenant, objectId, name: from.name ?? null, entraGroups });
  const identity = development
    ? policy.identity.development.find((one) => one.objectId?.toLowerCase() === objectId)
    : undefined;
  if (identity === undefined) return person;
  const groups = [...new Set([...person.groups, ...identity.groups])];
  return {
    ...person,
    roles: [...new Set([...rolesOf(policy, groups), ...identity.roles])],
    groups,
  };
}

/** What the channel says of a member of a conversation. */
export type Membership = {
  readonly userRole?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly userPrincipalName?: string | undefined;
};

/** Whether the member comes from elsewhere: role, principal name of an invited account, or another tenant. */
export const isGuest = (member: Membership, tenant: string): boolean =>
  member.userRole === 'guest' ||
  member.userRole === 'anonymous' ||
  (member.userPrincipalName ?? '').toUpperCase().includes('#EXT#') ||
  (member.tenantId !== undefined && member.tenantId !== tenant);
