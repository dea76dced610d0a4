import { expect, test } from '@jest/globals';
import type { Person } from '#shared/policy/person.ts';
import type { SourcePass } from '#shared/quality/source-pass.ts';
import { tellSources } from '../../bot/hr-desk/tell-sources.ts';
import { newState } from '../../bot/sources/list-changes.ts';
import { sophie } from '../builders/hr-desk-house.ts';
import { claire, scriptedPolicy } from '../builders/scripted-policy.ts';

const last: SourcePass = {
  ...{ at: 1, seconds: 2, fault: null, added: 3, updated: 0, unchanged: 4, removed: 0 },
  ...{ restamped: 0, skipped: 0, left: 0, held: 0 },
  failed: [{ file: 'arrêt Martin.pdf', code: 'rights-nobody', keptEarlier: true }],
  odd: [{ file: 'note.md', column: 'Révision' }],
};
const space = (id: string, stewards: readonly string[]) => ({
  ...{ id, title: id, readers: ['all-agents'], stewards },
  folder: { path: `/srv/${id}`, every: 900_000 },
});
const ports = {
  policy: {
    current: () => ({
      ...scriptedPolicy,
      policy: {
        ...scriptedPolicy.policy,
        knowledge: { spaces: [space('rh', ['group:rh']), space('dsi', ['group:dsi'])] },
      },
    }),
  },
  sources: { state: async () => ({ ...newState('folder:/srv'), last, nextAt: 900_001 }) },
};
const admin: Person = { ...claire, roles: ['agent', 'admin'] };

test('who keeps a space sees how its source stands, file by file', async () => {
  const { sources } = await tellSources(ports, sophie, 'fr');
  expect(sources).toMatchObject([
    {
      ...{ space: 'rh', kind: 'folder', place: '/srv/rh', everyMinutes: 15, nextAt: 900_001 },
      told: expect.stringContaining('3 ajoutés'),
      failedCount: 1,
      failures: [
        expect.stringContaining('arrêt Martin.pdf'),
        expect.stringContaining('« Révision »'.replaceAll(' ', '\u202f')),
      ],
    },
  ]);
});

test('an administrator sees every source and how many files fail, without their names', async () => {
  const { sources } = await tellSources(ports, admin, 'fr');
  expect(sources.map((one) => [one.space, one.failedCount])).toEqual([
    ['rh', 1],
    ['dsi', 1],
  ]);
  expect(JSON.stringify(sources)).not.toContain('Martin');
});

test('who keeps nothing sees nothing', async () => {
  expect(await tellSources(ports, claire, 'fr')).toEqual({ sources: [] });
});
