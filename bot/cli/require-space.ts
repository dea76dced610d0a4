import { Fault } from '#shared/fault.ts';
import type { Policy } from '#shared/policy/policy.ts';

/** The space's id when the policy has it; throws `Fault('space-unknown')` with those it has. */
export function requireSpace(policy: Policy, space: string): string {
  const known = policy.knowledge.spaces.map(({ id }) => id);
  if (known.includes(space)) return space;
  throw new Fault('space-unknown', { space, known: known.join(', ') });
}
