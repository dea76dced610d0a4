import type { Person } from './person.ts';

/** The program itself, when it indexes: it reads no space, and holds the one group that `uses.index` names by default. */
export const systemPerson: Person = {
  id: 'system',
  tenant: null,
  name: null,
  roles: [],
  groups: ['system'],
};
