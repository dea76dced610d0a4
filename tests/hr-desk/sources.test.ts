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
      last: { added: 3, unchanged: 4 },
      notes: [],
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

test('what went wrong or was left is told with what to do, and nothing when all went well', async () => {
  const after = async (changed: Partial<SourcePass>): Promise<readonly string[]> => {
    const pass: SourcePass = { ...last, ...changed };
    const state = async () => ({ ...newState('folder:/srv'), last: pass, nextAt: 900_001 });
    const { sources } = await tellSources({ ...ports, sources: { state } }, sophie, 'fr');
    return sources.flatMap(({ notes }) => notes);
  };
  expect(await after({ fault: 'away', left: 2 })).toEqual([
    expect.stringContaining('Vérifiez que le partage est monté'),
    expect.stringContaining('2 fichiers en cours d’écriture'),
  ]);
  const nothing = { added: 0, unchanged: 0, failed: [], odd: [] };
  expect(await after(nothing)).toEqual([expect.stringContaining('Aucun document')]);
  // Kept because they vanished all at once: they are not "no document".
  expect(await after({ ...nothing, held: 4 })).toEqual([]);
});
