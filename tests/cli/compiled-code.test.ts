import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderOfFiles } from '../builders/folder-of-files.ts';
import { openTrialTown } from '../builders/trial-town.ts';

const root = resolve(import.meta.dirname, '../..');
const question = 'Combien de jours de congés annuels ai-je à 80 % ?';

/** The project at another place, by links: only its `.cache` is its own. */
function linkedProject(): ReturnType<typeof folderOfFiles> & { readonly file: string } {
  const folder = folderOfFiles({});
  for (const name of ['bot', 'shared', 'infra', 'node_modules', 'package.json']) {
    symlinkSync(join(root, name), join(folder.path, name));
  }
  return { ...folder, file: join(folder.path, 'bot/cli/calame.ts') };
}

const node = ['--preserve-symlinks', '--preserve-symlinks-main'];

/** Every file of the cache, wherever Node puts it. */
const cached = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('where the cache of compiled code cannot be written, commands work without it', async () => {
  await using project = linkedProject();
  await using town = openTrialTown();
  // A file in its place: nobody, not even the system's administrator, can make a folder there.
  writeFileSync(join(project.path, '.cache'), '');
  const ran = await town.run(['ask', question, '--json'], { node, file: project.file });
  expect(ran.status).toBe(0);
  expect(ran.json()).toMatchObject({ outcome: 'not-found' });
});

test('commands that start together share the cache; one that is spoilt changes no answer', async () => {
  await using project = linkedProject();
  await using town = openTrialTown();
  mkdirSync(join(project.path, '.cache'));
  const ask = () => town.run(['ask', question, '--json'], { node, file: project.file });
  const together = await Promise.all([ask(), ask(), ask()]);
  expect(together.map(({ status }) => status)).toEqual([0, 0, 0]);
  const files = cached(join(project.path, '.cache'));
  expect(files.length).toBeGreaterThan(50);
  files.forEach((file, at) => {
    writeFileSync(file, at % 2 === 0 ? '' : 'not compiled code'.repeat(100));
  });
  expect(await ask()).toMatchObject({ status: 0 });
  const verdict = await town.run(['journal', 'verify', '--json'], { node, file: project.file });
  expect(verdict.json()).toMatchObject({ ok: true });
});
