import type { IncomingHttpHeaders } from 'node:http';
import { Fault } from '#shared/fault.ts';
import { developmentPeople, developmentPerson } from '#shared/policy/development-people.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { PersonHeader } from '#shared/wire/headers.ts';
import type { ApiPorts } from './visit.ts';

const personHeader: PersonHeader = 'x-calame-person';

/**
 * Who asks: on a trial, a development identity; with an app id, whoever bears the token, and nobody
 * that a header merely names.
 * @throws Fault `person-unknown`, `access-closed`, or as `access.personOf` says
 */
export const findPerson = async (
  { access, desk }: Pick<ApiPorts, 'access' | 'desk'>,
  headers: IncomingHttpHeaders,
): Promise<Person> => {
  if (access.appId === null) {
    const named = headers[personHeader];
    return onTrial(desk.policy().policy, named === undefined ? named : String(named));
  }
  if (access.personOf === undefined) throw new Fault('access-closed');
  return access.personOf(headers.authorization);
};

/** The development identity of that name; the first when none is named. */
const onTrial = (policy: Policy, named: string | undefined): Person => {
  const people = developmentPeople(policy);
  const person = named === undefined ? people[0] : developmentPerson(policy, named);
  if (person) return person;
  throw new Fault('person-unknown', {
    person: named ?? '',
    known: people.map(({ id }) => id).join(', '),
  });
};
