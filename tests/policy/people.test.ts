import { expect, test } from '@jest/globals';
import { developmentPeople, developmentPerson } from '#shared/policy/development-people.ts';
import { entraPerson, namedEntraGroups } from '#shared/policy/entra-person.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import { rolesOf } from '#shared/policy/roles-of.ts';
import { systemPerson } from '#shared/policy/system-person.ts';
import { faultsOf, policyOf, policyTree } from '../builders/policy-text.ts';

const policy = policyOf({
  identity: {
    roles: { rh: ['group:rh'], admin: ['group:dsi'] },
    development: [
      { id: 'claire', name: 'Claire', objectId: '0000000A-0000-4000-8000-000000000020' },
      { id: 'sophie', name: 'Sophie', groups: ['group:rh'], roles: ['auditeur'] },
    ],
  },
  knowledge: {
    spaces: [
      { id: 'exemple', title: 'Exemple', readers: ['all-agents'] },
      { id: 'carrieres', title: 'Carrières', readers: ['group:rh', 'group:dgs'] },
      { id: 'ferme', title: 'Fermé', readers: [] },
    ],
  },
});

const person = (name: string) => {
  const found = developmentPerson(policy, name);
  if (found === null) throw new Error(name);
  return found;
};

test('a person reads the spaces that one of their groups opens, and no other', () => {
  expect(readableSpaces(policy, person('claire'))).toEqual(['exemple']);
  expect(readableSpaces(policy, person('sophie'))).toEqual(['exemple', 'carrieres']);
  expect(readableSpaces(policy, { ...person('claire'), groups: [] })).toEqual([]);
  expect(readableSpaces(policy, systemPerson)).toEqual([]);
});

test('everybody is an agent; groups give the other roles', () => {
  expect(rolesOf(policy, [])).toEqual(['agent']);
  expect(rolesOf(policy, ['group:rh', 'group:dsi'])).toEqual(['agent', 'rh', 'admin']);
});

test('a development identity is found by its id, its full id or its object id', () => {
  const claire = {
    id: 'dev:claire',
    tenant: null,
    name: 'Claire',
    roles: ['agent'],
    groups: ['all-agents'],
  };
  expect(developmentPerson(policy, 'claire')).toEqual(claire);
  expect(developmentPerson(policy, 'dev:claire')).toEqual(claire);
  expect(developmentPerson(policy, '0000000a-0000-4000-8000-000000000020')).toEqual(claire);
  expect(developmentPerson(policy, 'personne')).toBeNull();
});

test('development identities hold the roles of their groups and their own', () => {
  expect(developmentPeople(policy).map(({ id, roles }) => [id, roles])).toEqual([
    ['dev:claire', ['agent']],
    ['dev:sophie', ['agent', 'rh', 'auditeur']],
  ]);
});

const rh = '7c1e0a52-0000-4000-8000-000000000001';
const saintAubin = '7c1e0a52-0000-4000-8000-000000000002';

test('a person of Entra has the groups that the policy names, whatever else Entra says', () => {
  const named = policyOf({
    identity: {
      roles: { rh: ['group:rh'], auditeur: ['organisation:saint-aubin'] },
      groups: {
        'group:rh': [rh.toUpperCase(), '7c1e0a52-0000-4000-8000-000000000003'],
        'organisation:saint-aubin': [saintAubin],
      },
    },
  });
  const who = { tenant: 't', objectId: 'o', name: 'Claire' };
  const person = (...entraGroups: readonly string[]) => entraPerson(named, { ...who, entraGroups });
  expect(person()).toEqual({
    id: 'entra:t:o',
    tenant: 't',
    name: 'Claire',
    roles: ['agent'],
    groups: ['all-agents'],
  });
  expect(person(rh)).toMatchObject({ groups: ['all-agents', 'group:rh'], roles: ['agent', 'rh'] });
  expect(person(rh, saintAubin).roles).toEqual(['agent', 'rh', 'auditeur']);
  expect(person('group:rh', '7c1e0a52-0000-4000-8000-000000000009').groups).toEqual(['all-agents']);
  expect(namedEntraGroups(named)).toHaveLength(3);
  expect(named.identity.directory).toEqual({ keepFor: 3_600_000, asApplication: false });
});

test.each([
  [{ groups: { 'all-agents': [rh] } }, 'identity.groups'],
  [{ groups: { system: [rh] } }, 'identity.groups'],
  [{ groups: { rh: [rh] } }, 'identity.groups'],
  [{ groups: { 'group:rh': [] } }, 'identity.groups.group:rh'],
  [{ groups: { 'group:rh': ['rh'] } }, 'identity.groups.group:rh[0]'],
  [{ groups: { 'group:rh': rh } }, 'identity.groups.group:rh'],
  [{ directory: { keepFor: '0m' } }, 'identity.directory.keepFor'],
  [{ directory: { keepFor: '25h' } }, 'identity.directory.keepFor'],
  [{ directory: { keepFor: '30s' } }, 'identity.directory.keepFor'],
  [{ directory: { asApplication: 'yes' } }, 'identity.directory.asApplication'],
])('%j is refused, by its path', (identity, path) => {
  expect(Object.keys(faultsOf({ ...policyTree(), identity })).join()).toContain(path);
});
