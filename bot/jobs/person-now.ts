import { developmentPerson } from '#shared/policy/development-people.ts';
import { entraPerson } from '#shared/policy/entra-person.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Policy } from '#shared/policy/policy.ts';

/** Ids of the groups of Entra that somebody is in now. */
export type GroupsOf = (tenant: string, objectId: string) => Promise<readonly string[]>;

/**
 * Who launched a job, with the rights that the policy and the directory give them now; null = the policy knows nobody of
 * that name any more. Whoever can read the data folder stays who they are.
 */
export async function personNow(
  launcher: Person,
  policy: Policy,
  groupsOf: GroupsOf | null,
): Promise<Person | null> {
  if (launcher.id.startsWith('dev:')) return developmentPerson(policy, launcher.id);
  const [, tenant, objectId] = /^entra:([^:]+):([^:]+)$/u.exec(launcher.id) ?? [];
  if (tenant === undefined || objectId === undefined || groupsOf === null) return launcher;
  const entraGroups = await groupsOf(tenant, objectId);
  return entraPerson(policy, { tenant, objectId, name: launcher.name, entraGroups });
}
