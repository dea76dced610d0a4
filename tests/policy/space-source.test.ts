import { expect, test } from '@jest/globals';
import { hostOfSite, sourceOf } from '#shared/policy/space-source.ts';
import { writePolicy } from '#shared/policy/write-policy.ts';
import { faultsOfChild } from '../builders/policy-chain.ts';
import { faultsOf, policyOf, policyText, type Tree } from '../builders/policy-text.ts';

const inSpace = (source: Tree): Tree => ({
  knowledge: { spaces: [{ id: 'rh', title: 'RH', readers: ['all-agents'], ...source }] },
});
const site = 'mairie.sharepoint.com:/sites/rh';
const library = { site, library: 'Documents' };

test('a library needs its site and its name; the rest has defaults, and is written as it is read', () => {
  const policy = policyOf(inSpace({ sharepoint: library }));
  const [space] = policy.knowledge.spaces;
  expect(space && sourceOf(space)).toEqual({
    ...{ kind: 'sharepoint', ...library, rights: 'items' },
    ...{ siteGroups: {}, columns: {}, every: 900_000 },
  });
  expect(policyOf(JSON.parse(JSON.stringify(writePolicy(policy))))).toEqual(policy);
  expect(policyText(inSpace({ folder: { path: '/srv/rh' } }))).toContain('/srv/rh');
});

test.each([
  site,
  'mairie.sharepoint.com:/teams/drh-2026',
  'mairie.sharepoint.com:/',
  'mairie.sharepoint.com,11111111-1111-4111-8111-111111111111,22222222-2222-4222-8222-222222222222',
])('a site: %s', (one) => {
  expect(faultsOf(inSpace({ sharepoint: { ...library, site: one } }))).toEqual({});
  expect(hostOfSite({ site: one })).toBe('mairie.sharepoint.com');
});

test.each([
  'https://mairie.sharepoint.com/sites/rh',
  'mairie.sharepoint.com.evil.example:/sites/rh',
  'evil.example:/sites/rh',
  'mairie.sharepoint.com:/sites/rh/../autre',
  'mairie.sharepoint.com:/sites/rh?x=1',
  'a@mairie.sharepoint.com:/sites/rh',
  'mairie.sharepoint.com:/personal/claire',
  '',
])('no site: %s', (one) => {
  const faults = faultsOf(inSpace({ sharepoint: { ...library, site: one } }));
  expect(Object.keys(faults)).toEqual(['knowledge.spaces[0].sharepoint.site']);
});

test.each(['../rh', 'Notes/../..', '/Notes', 'Notes/', 'a//b', 'a\\b', ''])(
  'a folder of a library stays within it: not %s',
  (folder) => {
    const faults = faultsOf(inSpace({ sharepoint: { ...library, folder } }));
    expect(Object.keys(faults)).toEqual(['knowledge.spaces[0].sharepoint.folder']);
  },
);

test.each(['rh', './rh', '/srv/../etc', '//serveur/rh', ''])(
  'a folder of the server is a whole path: not %s',
  (path) => {
    expect(Object.keys(faultsOf(inSpace({ folder: { path } })))).toEqual([
      'knowledge.spaces[0].folder.path',
    ]);
  },
);

test('a space has one source', () => {
  const faults = faultsOf(inSpace({ sharepoint: library, folder: { path: '/srv/rh' } }));
  expect(Object.values(faults).join()).toContain('une seule source');
});

test('a child of a base brings no document from a place that the base does not name', () => {
  const space = (source: Tree): Tree => ({
    knowledge: { spaces: [{ id: 'neuf', title: 'Neuf', readers: ['group:a'], ...source }] },
  });
  expect(faultsOfChild(space({}))).toEqual({});
  for (const source of [{ folder: { path: '/etc' } }, { sharepoint: library }]) {
    const faults = faultsOfChild(space(source));
    expect(Object.keys(faults).join()).toContain('knowledge.spaces');
    expect(Object.values(faults).join()).toContain('endroit');
  }
});
