import { Fault } from '#shared/fault.ts';
import type { Person } from '#shared/policy/person.ts';
import type { DevelopmentIdentity, Policy } from '#shared/policy/policy.ts';

const everybody = 'all-agents';

const toPerson = (identity: DevelopmentIdentity): Person => ({
  id: identity.id.startsWith('dev:') ? identity.id : `dev:${identity.id}`,
  tenant: null,
  name: identity.name,
  roles: identity.roles,
  groups: identity.groups.includes(everybody) ? identity.groups : [everybody, ...identity.groups],
});

/** People who may be tried on this computer, in the policy's order. */
export const developmentPeople = (policy: Policy): readonly Person[] =>
  policy.identity.development.map(toPerson);

/**
 * The person whom the request names among the development identities; the first when it names nobody.
 * @throws Fault `person-unknown`
 */
export const findPerson = (policy: Policy, named: string | undefined): Person => {
  const people = developmentPeople(policy);
  const person = named === undefined ? people[0] : people.find(({ id }) => id === named);
  if (person !== undefined) return person;
  throw new Fault('person-unknown', {
    person: named ?? '',
    known: people.map(({ id }) => id).join(', '),
  });
};
