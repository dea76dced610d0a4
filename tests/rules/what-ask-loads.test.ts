import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { openTrialTown, type TrialTown } from '../builders/trial-town.ts';

const root = join(import.meta.dirname, '../..');
const preload = join(root, 'tests/support/list-modules.ts');

/** Paths, from the project's root, of what a command loads. */
async function loadedBy(town: TrialTown, words: readonly string[]): Promise<readonly string[]> {
  const list = join(town.path, 'modules.txt');
  await town.run(words, { node: ['--import', preload], env: { CALAME_MODULES: list } });
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((address) => address.startsWith('file:'))
    .map((address) => relative(root, fileURLToPath(address)).replaceAll('\\', '/'));
}

const packagesOf = (paths: readonly string[]): readonly string[] => [
  ...new Set(
    paths.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  ),
];

test('ask without a model loads what an answer needs, and no other room or library', async () => {
  await using town = openTrialTown();
  await town.run(['knowledge', 'add', town.documents, '--space', 'rh']);
  const loaded = await loadedBy(town, ['ask', 'Combien de jours de congés annuels ai-je à 80 % ?']);
  expect(loaded).toEqual(
    expect.arrayContaining(['bot/cli/ask.ts', 'bot/open-desk.ts', 'shared/turn/turn.ts']),
  );
  const foreign =
    /^bot\/(teams|api|documents|indexing|doctor)\/|^(teams-app|office-addin)\/|^shared\/panes\//;
  expect(loaded.filter((path) => foreign.test(path))).toEqual([]);
  // The doors to the models and to Azure are opened at the first call; only whose keys there are comes before.
  expect(loaded.filter((path) => /^bot\/(model|azure)\//.test(path)).sort()).toEqual([
    'bot/azure/azure-settings.ts',
    'bot/model/entra-tokens.ts',
    'bot/model/keys.ts',
    'bot/model/lazy-door.ts',
  ]);
  expect([...packagesOf(loaded)].sort()).toEqual(['snowball-stemmers', 'yaml', 'zod']);
});

test('a verb of one room does not load the others', async () => {
  await using town = openTrialTown();
  const verify = await loadedBy(town, ['journal', 'verify']);
  expect(packagesOf(verify).filter((name) => name !== 'snowball-stemmers')).toEqual([]);
  expect(verify.filter((path) => path.startsWith('bot/policy-file/'))).toEqual([]);
  const check = await loadedBy(town, ['policy', 'check', town.policy]);
  const rooms = /^bot\/(?:store\/open-|teams\/|api\/|documents\/|indexing\/)/;
  expect(check.filter((path) => rooms.test(path))).toEqual([]);
});
