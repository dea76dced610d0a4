import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { narrowReaders } from '#shared/knowledge/narrow-readers.ts';
import { readersOfPermissions } from '../../bot/graph/readers-of-permissions.ts';

const one = '11111111-1111-4111-8111-111111111111';
const two = '22222222-2222-4222-8222-222222222222';
const names = {
  groups: { 'group:rh': [one], 'group:deux': [one, two], 'group:vide': [] },
  siteGroups: { 'Membres RH': ['group:rh'] },
};
const now = Date.parse('2026-11-22T10:00:00Z');
const login = (loginName: string, roles: readonly string[] = ['read']) => ({
  roles,
  grantedToV2: { siteUser: { loginName } },
});
const readers = (...permissions: Parameters<typeof readersOfPermissions>[0]) =>
  readersOfPermissions(permissions, names, now);

test.each([
  ['a security group', login(`c:0t.c|tenant|${one}`), ['group:rh']],
  [
    'the members of a Microsoft 365 group',
    login(`c:0o.c|federateddirectoryclaimprovider|${one}`),
    ['group:rh'],
  ],
  ['its owners alone', login(`c:0o.c|federateddirectoryclaimprovider|${one}_o`), []],
  ['a group that the policy does not name', login(`c:0t.c|tenant|${two}`), []],
  [
    'everyone except external users',
    login('c:0-.f|rolemanager|spo-grid-all-users/x'),
    ['all-agents'],
  ],
  ['everyone', login('c:0(.s|true'), ['all-agents']],
  ['one person', login('i:0#.f|membership|claire@mairie.example'), []],
  [
    'limited access, which opens nothing by itself',
    login(`c:0t.c|tenant|${one}`, ['sp.limited access']),
    [],
  ],
  ['no role told, as to somebody who does not own the file', login(`c:0t.c|tenant|${one}`, []), []],
  [
    'a group by its id alone',
    { roles: ['write'], grantedToV2: { group: { id: one.toUpperCase() } } },
    ['group:rh'],
  ],
  [
    'an owners’ claim beside the group’s id',
    {
      roles: ['read'],
      grantedToV2: {
        group: { id: one },
        siteUser: { loginName: `c:0o.c|federateddirectoryclaimprovider|${one}_o` },
      },
    },
    [],
  ],
  [
    'a group of the site that the policy translates',
    { roles: ['read'], grantedToV2: { siteGroup: { displayName: 'Membres RH' } } },
    ['group:rh'],
  ],
  [
    'a group of the site that it does not',
    { roles: ['owner'], grantedToV2: { siteGroup: { displayName: 'constructor' } } },
    [],
  ],
  ['a link of the organisation', { roles: ['read'], link: { scope: 'organization' } }, []],
  [
    'a link shared with a group',
    { roles: ['read'], grantedToIdentitiesV2: [{ group: { id: one } }] },
    ['group:rh'],
  ],
  [
    'a right that is over',
    { ...login(`c:0t.c|tenant|${one}`), expirationDateTime: '2026-11-22T09:59:59Z' },
    [],
  ],
  [
    'an end that cannot be read',
    { ...login(`c:0t.c|tenant|${one}`), expirationDateTime: 'demain' },
    [],
  ],
] as const)('%s', (_, permission, expected) => {
  expect(readers(permission)).toEqual(expected);
});

test('a name counts only when every Entra group behind it may open the file', () => {
  expect(readers(login(`c:0t.c|tenant|${one}`), login(`c:0t.c|tenant|${two}`))).toEqual([
    'group:deux',
    'group:rh',
  ]);
});

const group = fc.constantFrom('all-agents', 'group:rh', 'group:dsi', 'group:direction');
const list = fc.option(fc.array(group, { maxLength: 4 }), { nil: null });
const opens = (allowed: readonly string[] | null, held: readonly string[]): boolean =>
  allowed === null || allowed.some((name) => held.includes(name));

test('readers narrowed by a second list let in nobody whom one of the two keeps out', () => {
  fc.assert(
    fc.property(list, list, fc.array(group), (first, second, others) => {
      const held = ['all-agents', ...others];
      if (!opens(narrowReaders(first, second), held)) return;
      expect(opens(first, held) && opens(second, held)).toBe(true);
    }),
  );
});
