import { Fault } from '#shared/fault.ts';
import { developmentPeople, developmentPerson } from '#shared/policy/development-people.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Policy } from '#shared/policy/policy.ts';

/**
 * The person whom the request names among the development identities; the first when it names nobody.
 * @throws Fault `person-unknown`
 */
export const findPerson = (policy: Policy, named: string | undefined): Person => {
  const people = developmentPeople(policy);
  const person = named === undefined ? people[0] : developmentPerson(policy, named);
  if (person) return person;
  throw new Fault('person-unknown', {
    person: named ?? '',
    known: people.map(({ id }) => id).join(', '),
  });
};
