import type { Role } from '#shared/policy/person.ts';

/** Who may open the HR console; what each may do there is the rule of its routes. */
export const consoleRoles: readonly [Role, ...Role[]] = ['rh', 'referent-documentaire'];
