import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readActFile } from '../../bot/act-files/read-act-file.ts';
import { writeActFile } from '../../bot/act-files/write-act-file.ts';
import { deliberation } from '../builders/acts.ts';
import { openTrialTown, townPolicy } from '../builders/trial-town.ts';

test('a template is shown, changed, shared as a file and taken away, and serves the next draft', async () => {
  await using town = openTrialTown();
  const at = (name: string): string => join(town.path, name);
  const shown = await town.run(['template', 'show', 'courrier-libre']);
  expect(shown.status).toBe(0);
  town.write({ 'meme.yaml': shown.out, 'faux.yaml': 'id: x\nkind: slogan\n' });
  const taken = await town.run(['template', 'add', at('meme.yaml')]);
  expect([taken.status, taken.err]).toEqual([2, expect.stringContaining('courrier-libre')]);
  const own = shown.out
    .replace(/^id: .*$/mu, 'id: courrier-mairie')
    .replace(/^title: .*$/mu, 'title: Courrier de la mairie');
  town.write({ 'own.yaml': own });
  expect((await town.run(['template', 'add', at('own.yaml')])).status).toBe(0);
  const listed = await town.run(['template', 'list', '--json']);
  expect(listed.json()['templates']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: 'courrier-mairie', from: 'organisation' }),
    ]),
  );
  expect((await town.run(['template', 'add', at('faux.yaml')])).status).toBe(2);
  expect((await town.run(['template', 'remove', 'courrier-mairie'])).status).toBe(0);
});

test('an organisation brings its Word template in one step, and every act bears it', async () => {
  const draft = {
    dataClasses: ['public', 'internal', 'personal'],
    route: ['a'],
    withoutModel: 'skeleton',
  };
  const answer = { dataClasses: ['public', 'internal', 'personal'], route: ['a'] };
  await using town = openTrialTown(townPolicy({ uses: { 'hr-answer': answer, draft } }));
  const at = (name: string): string => join(town.path, name);
  const settings = { at: 0, properties: {}, letterhead: null, below: [] };
  await writeFile(at('mairie.dotx'), await writeActFile(deliberation, settings));
  town.write({ 'faux.dotx': 'rien', 'faits.yaml': 'objet: Travaux de voirie\n' });
  const refused = await town.run(['template', 'letterhead', at('faux.dotx')]);
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('.dotx ou en .docx')]);
  const set = await town.run(['template', 'letterhead', at('mairie.dotx'), '--json']);
  expect(set.json()).toMatchObject({ letterhead: { name: 'mairie.dotx' } });
  const out = at('courrier.docx');
  const drafted = await town.run(['draft', 'courrier', '--facts', at('faits.yaml'), '--out', out]);
  expect([drafted.status, drafted.err]).toEqual([4, expect.any(String)]);
  expect(readActFile(await readFile(out)).headers).toEqual(['Saint-Aubin-des-Prés']);
  const removed = await town.run(['template', 'letterhead', '--remove', '--json']);
  expect(removed.json()).toEqual({ letterhead: null });
});
