import type { Person } from '#shared/policy/person.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { rolesOf } from '#shared/policy/roles-of.ts';
import type { Account } from './read-activity.ts';

const everyAgent = 'all-agents';
const objectIdPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/**
 * The person behind a verified activity: tenant and Entra object id, never a name or the channel's own
 * id. Null for somebody without an Entra identity (an anonymous member of a meeting). On loopback the
 * policy's development identities bring their groups and roles.
 */
export function establishPerson(
  from: Account,
  tenant: string,
  policy: Policy,
  options: { readonly development: boolean },
): Person | null {
  const objectId = from.aadObjectId?.toLowerCase();
  if (objectId === undefined || !objectIdPattern.test(objectId)) return null;
  const identity = options.development
    ? policy.identity.development.find((one) => one.objectId?.toLowerCase() === objectId)
    : undefined;
  const groups = [...new Set([everyAgent, ...(identity?.groups ?? [])])];
  return {
    id: `entra:${tenant}:${objectId}`,
    tenant,
    name: from.name ?? null,
    roles: [...new Set([...rolesOf(policy, groups), ...(identity?.roles ?? [])])],
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
