import { keptSpaces } from '../../policy/kept-spaces.ts';
import type { Person } from '../../policy/person.ts';
import type { Policy } from '../../policy/policy.ts';

/** Who may add, replace and remove the organisation's references: its documents' referent, and the stewards of its spaces. */
export function mayKeepReferences(policy: Policy, person: Person): boolean {
  return person.roles.includes('referent-documentaire') || keptSpaces(policy, person).length > 0;
}
