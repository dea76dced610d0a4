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
  const { policy: held } = policy.current();
  if (keptSpaces(held, person).includes(space)) return;
  // What somebody wrote in the place of a space's name is theirs, and stays out of the journal.
  const isKnown = held.knowledge.spaces.some(({ id }) => id === space);
  throw new Fault('not-allowed', { route: isKnown ? `space ${space}` : 'space unknown' });
}
