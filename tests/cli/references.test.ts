import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openTrialTown } from '../builders/trial-town.ts';

const draft = {
  text: 'code général des collectivités territoriales',
  article: 'L2121-29',
  title: 'Affaires de la commune réglées par le conseil municipal',
  versionDate: '2000-02-24',
  checkedAt: '2026-11-20',
  checkedWith: 'Légifrance',
};

test('a reference is looked for, added, marked as replaced, from the command line', async () => {
  await using town = openTrialTown();
  const found = await town.run(['references', 'search', 'L. 332-8', '--json']);
  expect(found.status).toBe(0);
  expect(found.json()['references']).toMatchObject([
    {
      id: 'cgfp-l332-8',
      visa: expect.stringMatching(/^Vu le code général de la fonction publique/),
    },
  ]);
  expect((await town.run(['references', 'search', 'quorum', '--json'])).status).toBe(1);
  town.write({ 'own.json': JSON.stringify(draft), 'bad.json': '{"text":' });
  const file = join(town.path, 'own.json');
  expect((await town.run(['references', 'add', file, '--as', 'claire'])).status).toBe(2);
  const bad = await town.run(['references', 'add', join(town.path, 'bad.json')]);
  expect([bad.status, bad.err]).toEqual([2, expect.stringContaining('ligne 1')]);
  const added = await town.run(['references', 'add', file]);
  expect([added.status, added.err]).toEqual([0, expect.stringContaining('org-cgct-l2121-29')]);
  const id = 'org-cgct-l2121-29';
  expect((await town.run(['references', 'supersede', id])).status).toBe(2);
  const marked = await town.run(['references', 'supersede', id, '--from', '31/12/2026', '--json']);
  const superseded = { since: '2026-12-31', by: null };
  expect(marked.json()['references']).toMatchObject([{ id, superseded }]);
  const own = await town.run(['references', 'list', '--own', '--json']);
  expect(own.json()['references']).toMatchObject([{ id, superseded, from: 'organisation' }]);
});
