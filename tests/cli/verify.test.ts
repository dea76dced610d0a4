import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeActFile } from '../../bot/act-files/write-act-file.ts';
import { deliberation } from '../builders/acts.ts';
import { openTrialTown } from '../builders/trial-town.ts';

test('a file says from the command line what a model wrote in it, and what is not ours is refused', async () => {
  await using town = openTrialTown();
  const settings = { at: 0, properties: {}, letterhead: null, below: [] };
  const bytes = await writeActFile(deliberation, settings);
  town.write({ 'faux.docx': 'texte' });
  await writeFile(join(town.path, 'acte.docx'), bytes);
  const at = (name: string): string => join(town.path, name);
  const told = await town.run(['verify', at('acte.docx'), '--json']);
  expect(told.status).toBe(1);
  expect(told.json()).toMatchObject({
    documentId: null,
    traces: [{ id: 'q-0123456789abcdef0123', line: null }],
  });
  expect(told.out).not.toContain('cantine');
  const read = await town.run(['verify', at('acte.docx')]);
  expect(read.out).toContain('référence inconnue du journal');
  expect((await town.run(['verify', at('faux.docx')])).status).toBe(2);
  expect((await town.run(['verify', at('absent.docx')])).status).toBe(2);
  expect((await town.run(['verify'])).status).toBe(2);
});
