import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readPolicyFile } from '../../bot/policy-file/read-policy-file.ts';
import { folderOfFiles } from '../builders/folder-of-files.ts';
import { baseTree } from '../builders/policy-chain.ts';
import { sha256, type Tree } from '../builders/policy-text.ts';

const json = (tree: Tree): string => JSON.stringify(tree);
const charter = '# Charte\n\nJe relis.\n';

const town = (files: Readonly<Record<string, string>> = {}) =>
  folderOfFiles({
    'epci/base.yaml': json(baseTree()),
    'epci/charte.fr.md': charter,
    'commune/politique.yaml': json({ extends: '../epci/base.yaml', retention: { drafts: '9d' } }),
    ...files,
  });

const read = (folder: string, file = 'commune/politique.yaml') =>
  readPolicyFile(join(folder, file), sha256, 'fr');

async function messages(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  await using folder = town(files);
  const reading = await read(folder.path);
  if (reading.ok) return [];
  expect(new Set(reading.faults.map(({ path }) => path))).toEqual(new Set(['extends']));
  return reading.faults.map(({ message }) => message);
}

test('a child takes what it does not say from the file beside it, the charter from that file’s folder', async () => {
  await using folder = town();
  const reading = await read(folder.path);
  expect(reading).toMatchObject({
    ok: true,
    snapshot: {
      file: join(folder.path, 'commune/politique.yaml'),
      policy: { retention: { drafts: 9, conversations: 60 } },
      charter: { text: charter },
    },
    followed: ['commune/politique.yaml', 'epci/base.yaml', 'epci/charte.fr.md'].map((name) =>
      join(folder.path, name),
    ),
  });
});

test('a charter that the child names starts at the child’s folder', async () => {
  await using folder = town({
    'commune/politique.yaml': json({ extends: '../epci/base.yaml', charter: { file: 'a.md' } }),
    'commune/a.md': '# La nôtre\n',
  });
  expect(await read(folder.path)).toMatchObject({
    ok: true,
    snapshot: { charter: { title: 'La nôtre', version: '2026-11' } },
  });
});

test('the hash covers the child, every base and the charter', async () => {
  await using folder = town();
  const hashOf = async (): Promise<string> => {
    const reading = await read(folder.path);
    return reading.ok ? reading.snapshot.hash : '';
  };
  const hashes = [await hashOf()];
  folder.write({ 'epci/base.yaml': `${json(baseTree())}\n# relu` });
  hashes.push(await hashOf());
  folder.write({ 'epci/charte.fr.md': `${charter}Je vérifie.\n` });
  hashes.push(await hashOf());
  folder.write({ 'commune/politique.yaml': json({ extends: '../epci/base.yaml' }) });
  hashes.push(await hashOf());
  expect(new Set(hashes).size).toBe(4);
  expect(hashes).not.toContain('');
});

test.each<[string, unknown]>([
  ['an address', 'https://epci.example/base.yaml'],
  ['a file address', 'file:///etc/base.yaml'],
  ['a drive', 'C:\\politiques\\base.yaml'],
  ['an absolute path', '/etc/passwd'],
  ['a home folder', '~/base.yaml'],
  ['backslashes', '..\\epci\\base.yaml'],
  ['an empty text', ''],
  ['a list', ['../epci/base.yaml']],
  ['nothing', null],
  ['a zero byte', 'base\u0000.yaml'],
  ['spaces around', ' ../epci/base.yaml'],
])('extends is a relative path, not %s', async (_, said) => {
  expect(await messages({ 'commune/politique.yaml': json({ extends: said }) })).toEqual([
    expect.stringMatching(/relatif|chemin d’un fichier/),
  ]);
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  [
    'an absent file',
    { 'commune/politique.yaml': json({ extends: 'absente.yaml' }) },
    /^le fichier absente\.yaml est absent, illisible/,
  ],
  [
    'a folder',
    { 'commune/politique.yaml': json({ extends: '../epci' }) },
    /^le fichier \.\.\/epci est absent, illisible/,
  ],
  [
    'a file that is not YAML',
    { 'epci/base.yaml': 'version: [\n' },
    /^\.\.\/epci\/base\.yaml, \$ : ligne \d+, colonne \d+/,
  ],
  ['an empty file', { 'epci/base.yaml': '' }, /^\.\.\/epci\/base\.yaml, \$ : le fichier est vide/],
  [
    'a file too long to be one',
    { 'epci/base.yaml': ' '.repeat(1_100_000) },
    /^\.\.\/epci\/base\.yaml, \$ : le fichier dépasse/,
  ],
  [
    'a base that is wrong itself',
    { 'epci/base.yaml': json(baseTree({ surprise: 1 })) },
    /^\.\.\/epci\/base\.yaml, surprise : clé inconnue/,
  ],
  [
    'a base without its charter',
    { 'epci/charte.fr.md': ' ' },
    /^\.\.\/epci\/base\.yaml, charter\.file : /,
  ],
  [
    'itself',
    { 'commune/politique.yaml': json({ extends: './politique.yaml' }) },
    /^politique\.yaml se prolonge lui-même/,
  ],
  [
    'a base that comes back to it',
    { 'epci/base.yaml': json({ ...baseTree(), extends: '../commune/politique.yaml' }) },
    /^\.\.\/epci\/base\.yaml, extends : politique\.yaml se prolonge lui-même/,
  ],
])('%s is told at extends, with the file’s name', async (_, files, message) => {
  expect(await messages(files)).toEqual([expect.stringMatching(message)]);
});

test('a loop through a link is a loop', async () => {
  await using folder = town({
    'commune/politique.yaml': json({ extends: '../lien/politique.yaml' }),
  });
  symlinkSync(join(folder.path, 'commune'), join(folder.path, 'lien'));
  expect(await read(folder.path)).toMatchObject({
    ok: false,
    faults: [{ path: 'extends', message: expect.stringMatching(/se prolonge lui-même/) }],
  });
});

test('a chain of five files is read, one of six is not', async () => {
  const link = (to: string): string => json({ extends: to });
  const files = {
    'commune/politique.yaml': link('2.yaml'),
    'commune/2.yaml': link('3.yaml'),
    'commune/3.yaml': link('4.yaml'),
    'commune/4.yaml': link('../epci/base.yaml'),
  };
  expect(await messages(files)).toEqual([]);
  expect(
    await messages({
      ...files,
      'commune/politique.yaml': link('1.yaml'),
      'commune/1.yaml': link('2.yaml'),
    }),
  ).toEqual(['4.yaml, extends : la chaîne des fichiers est trop longue : au plus 5']);
});

test('a child may be asked for by a relative path, from any folder', async () => {
  await using folder = town();
  mkdirSync(join(folder.path, 'ailleurs'));
  const before = process.cwd();
  process.chdir(join(folder.path, 'ailleurs'));
  try {
    expect(await readPolicyFile('../commune/politique.yaml', sha256, 'fr')).toMatchObject({
      ok: true,
    });
  } finally {
    process.chdir(before);
  }
});

test('a file that extends nothing is hashed as before: its text, then its charter', async () => {
  await using folder = town();
  const reading = await read(folder.path, 'epci/base.yaml');
  const parts = [json(baseTree()), charter].map((text) => sha256.sha256(text));
  expect(reading.ok && reading.snapshot.hash).toBe(sha256.sha256(parts.join(' ')));
});
