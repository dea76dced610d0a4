import { Fault } from '#shared/fault.ts';
import { keptSpaces } from '#shared/policy/kept-spaces.ts';
import type { Person } from '#shared/policy/person.ts';
import type { HrDeskPorts } from './ports.ts';

/** Throws `Fault('not-allowed')` unless the person keeps the space, by the policy as it stands now. */
export function requireKept(
  { policy }: Pick<HrDeskPorts, 'policy'>,
  person: Person,
  space: string,
): void {
  if (keptSpaces(policy.current().policy, person).includes(space)) return;
  throw new Fault('not-allowed', { route: `space ${space}` });
}
