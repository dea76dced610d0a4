import type { IdentitySet, Permission } from './graph-schema.ts';

/** What the policy makes of groups: its names for those of Entra, and what the site's own stand for. */
export type GroupNames = {
  /** Ids of Entra groups by the policy's name. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly siteGroups: Readonly<Record<string, readonly string[]>>;
};

/** Readings and more; `sp.limited access` opens nothing but the way to something else. */
const reads: ReadonlySet<string> = new Set(['read', 'write', 'owner', 'sp.full control']);

/** « Everyone except external users » and « Everyone », as SharePoint spells them. */
const everybody = /^c:0(?:-\.f\|rolemanager\|spo-grid-all-users\/|\(\.s\|true)/iu;
/** A security group, or the members of a Microsoft 365 group; with `_o` its owners alone. */
const entraGroup =
  /^c:0(?:t\.c\|tenant|o\.c\|federateddirectoryclaimprovider)\|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/iu;

/**
 * Groups of the policy that may open a file, never one too many: a name counts when every Entra group behind it may.
 * Links open to whoever holds them, people named one by one and groups that the policy does not know give nothing.
 */
export function readersOfPermissions(
  permissions: readonly Permission[],
  { groups, siteGroups }: GroupNames,
  now: number,
): readonly string[] {
  const identities = permissions
    .filter((permission) => givesReading(permission, now))
    .flatMap(({ grantedToV2, grantedToIdentitiesV2 }) => [
      ...(grantedToV2 ? [grantedToV2] : []),
      ...(grantedToIdentitiesV2 ?? []),
    ]);
  if (identities.some((identity) => everybody.test(loginOf(identity)))) return ['all-agents'];
  const held = new Set(identities.flatMap(entraIdsOf));
  const named = Object.entries(groups)
    .filter(([, ids]) => ids.length > 0 && ids.every((id) => held.has(id.toLowerCase())))
    .map(([name]) => name);
  const ofSite = identities.flatMap(({ siteGroup }) => standingFor(siteGroup, siteGroups));
  return [...new Set([...named, ...ofSite])].sort();
}

function givesReading({ roles, expirationDateTime }: Permission, now: number): boolean {
  const until = Date.parse(expirationDateTime ?? '');
  const over = Boolean(expirationDateTime) && !(until > now);
  return !over && (roles ?? []).some((role) => reads.has(role.toLowerCase()));
}

function loginOf({ siteUser }: IdentitySet): string {
  return siteUser?.loginName ?? '';
}

function entraIdsOf(identity: IdentitySet): readonly string[] {
  const login = loginOf(identity);
  // The site's own spelling tells members from owners, which the group's id alone does not.
  const found = login === '' ? identity.group?.id : entraGroup.exec(login)?.[1];
  return found ? [found.toLowerCase()] : [];
}

function standingFor(
  siteGroup: IdentitySet['siteGroup'],
  siteGroups: GroupNames['siteGroups'],
): readonly string[] {
  const name = siteGroup?.displayName ?? '';
  return Object.hasOwn(siteGroups, name) ? (siteGroups[name] ?? []) : [];
}
