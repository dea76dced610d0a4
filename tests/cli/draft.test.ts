import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readActFile } from '../../bot/act-files/read-act-file.ts';
import { runCalame } from '../builders/run-calame.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

test('an act is drafted without a model into a Word document, with what is left to complete', async () => {
  await using folder = temporaryFolder();
  const facts = join(folder.path, 'faits.yaml');
  const out = join(folder.path, 'projet.docx');
  writeFileSync(
    facts,
    'objet: Tarifs de la cantine\ndateSeance: 2026-02-03\nmembresEnExercice: 23\n',
  );
  const options = ['--facts', facts, '--out', out, '--data', folder.path, '--json'];
  const ran = await runCalame(['draft', 'deliberation', ...options]);
  expect(ran.status).toBe(4);
  const told = ran.json();
  expect(told).toMatchObject({ outcome: 'degraded', out, citations: [] });
  expect(told['placeholders']).not.toEqual([]);
  expect(Array.isArray(told['findings'])).toBe(true);
  const { paragraphs } = readActFile(readFileSync(out));
  expect(paragraphs.map(({ text }) => text).join('\n')).toContain('Tarifs de la cantine');
});

test('a kind that there is not, facts that cannot be read and a mode that there is not are wrong use', async () => {
  await using folder = temporaryFolder();
  const data = ['--data', folder.path, '--json'];
  const kind = await runCalame(['draft', 'poeme', ...data]);
  expect([kind.status, kind.json()['error']]).toMatchObject([2, { code: 'usage' }]);
  const missing = join(folder.path, 'nulle-part.yaml');
  const facts = await runCalame(['draft', 'note', '--facts', missing, ...data]);
  expect([facts.status, facts.json()['error']]).toMatchObject([2, { code: 'input-unreadable' }]);
  writeFileSync(missing, 'objet: Tarifs\nvote: [a\n');
  const broken = await runCalame(['draft', 'note', '--facts', missing, ...data]);
  expect([broken.status, broken.json()['error']]).toMatchObject([
    2,
    { code: 'input-malformed', message: expect.stringMatching(/ligne [23]/u) },
  ]);
  expect(existsSync(join(folder.path, 'calame.db'))).toBe(false);
});

test('a fact that no template asks is wrong use, and a day that there is not is told', async () => {
  await using folder = temporaryFolder();
  const facts = join(folder.path, 'faits.yaml');
  const options = ['draft', 'deliberation', '--facts', facts, '--data', folder.path, '--json'];
  writeFileSync(facts, 'objet: Tarifs\ntoto: 3\n');
  const unknown = await runCalame(options);
  expect([unknown.status, unknown.json()['error']]).toMatchObject([2, { code: 'usage' }]);
  expect(JSON.stringify(unknown.json())).toContain('toto');
  writeFileSync(facts, 'objet: Tarifs\ndateSeance: 2026-02-31\n');
  const misread = await runCalame(options);
  expect(misread.status).toBe(4);
  expect(misread.json()['notes']).toEqual([
    { kind: 'fact-misread', text: expect.stringContaining('2026-02-31') },
  ]);
});
