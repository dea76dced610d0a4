import type { Person } from './person.ts';
import type { Policy, Service } from './policy.ts';

/** The service that a person's consumption counts in: the first of the policy whose group they hold. */
export function serviceOf({ services }: Pick<Policy, 'services'>, person: Person): Service | null {
  return services.find(({ group }) => person.groups.includes(group)) ?? null;
}
