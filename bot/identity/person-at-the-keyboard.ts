import { Fault } from '#shared/fault.ts';
import { developmentPerson } from '#shared/policy/development-people.ts';
import type { Person } from '#shared/policy/person.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { Config } from '../config.ts';

/** Who asks at the command line: a development identity, or whoever can read the data folder. */
export async function personAtTheKeyboard(
  house: { readonly policy: () => Promise<PolicySource> },
  config: Config,
  name: string | null,
): Promise<Person> {
  const { policy } = (await house.policy()).current();
  if (name === null) {
    const id = `operator:${config.systemUser}`;
    return { id, tenant: null, name: null, roles: ['agent', 'admin'], groups: ['all-agents'] };
  }
  const person = developmentPerson(policy, name);
  if (person !== null) return person;
  const known = policy.identity.development.map(({ id }) => id).join(', ');
  throw new Fault('person-unknown', { person: name, known });
}
