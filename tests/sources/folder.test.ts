import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openFolder } from '../../bot/sources/open-folder.ts';
import { folderOfFiles } from '../builders/folder-of-files.ts';
import { type SourceHouse, settle, sourceHouse } from '../builders/source-house.ts';

const note = (title: string, text = `${title} : trois jours par an.`): string =>
  `# ${title}\n\n${text}\n`;

const inside = (path: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => join(path, name));

const libraryOf = (house: SourceHouse, path: string) => openFolder({ path }, house.ports.clock);

test('documents of a folder are indexed, and what did not change is not even opened again', async () => {
  await using house = await sourceHouse();
  await using files = folderOfFiles({ 'a.md': note('Congés'), 'sous/b.md': note('Télétravail') });
  settle(...inside(files.path, 'a.md', 'sous/b.md'));
  const library = libraryOf(house, files.path);
  expect(await house.pass(library)).toMatchObject({ added: 2, fault: null, failed: [] });
  expect(await house.titles()).toEqual(['Congés', 'Télétravail']);
  house.readNames();
  expect(await house.pass(library)).toMatchObject({ added: 0, unchanged: 2, removed: 0 });
  expect(house.readNames()).toEqual([]);
});

test('a changed file is read again, a touched one is not, a deleted one goes', async () => {
  await using house = await sourceHouse();
  const names = ['a.md', 'b.md', 'c.md'];
  await using files = folderOfFiles({
    'a.md': note('Un'),
    'b.md': note('Deux'),
    'c.md': note('Trois'),
  });
  settle(...inside(files.path, ...names));
  const library = libraryOf(house, files.path);
  await house.pass(library);
  house.readNames();
  files.write({ 'a.md': note('Un bis') });
  settle(...inside(files.path, 'a.md'));
  utimesSync(join(files.path, 'b.md'), 1_700_000_000, 1_700_000_000);
  rmSync(join(files.path, 'c.md'));
  expect(await house.pass(library)).toMatchObject({ updated: 1, unchanged: 1, removed: 1 });
  expect(house.readNames()).toEqual(['a.md']);
  expect(await house.titles()).toEqual(['Deux', 'Un bis']);
});

test('a folder that is away, or suddenly empty, is not taken as everything deleted', async () => {
  await using house = await sourceHouse();
  await using files = folderOfFiles({ 'rh/a.md': note('Un'), 'rh/b.md': note('Deux') });
  settle(...inside(files.path, 'rh/a.md', 'rh/b.md'));
  const root = join(files.path, 'rh');
  const library = libraryOf(house, root);
  await house.pass(library);
  renameSync(root, `${root}-away`);
  expect(await house.pass(library)).toMatchObject({ fault: 'away', removed: 0 });
  mkdirSync(root);
  expect(await house.pass(library)).toMatchObject({ fault: null, removed: 0, held: 2 });
  expect(await house.titles()).toEqual(['Deux', 'Un']);
  expect(await house.pass(library, { confirmed: true })).toMatchObject({ removed: 2, held: 0 });
  expect(await house.titles()).toEqual([]);
});

test('a folder that comes back after it was held is as it was, without a file read again', async () => {
  await using house = await sourceHouse();
  await using files = folderOfFiles({ 'rh/a.md': note('Un') });
  settle(...inside(files.path, 'rh/a.md'));
  const root = join(files.path, 'rh');
  const library = libraryOf(house, root);
  await house.pass(library);
  renameSync(root, `${root}-away`);
  mkdirSync(root);
  await house.pass(library);
  rmSync(root, { recursive: true });
  renameSync(`${root}-away`, root);
  house.readNames();
  expect(await house.pass(library)).toMatchObject({ held: 0, unchanged: 1 });
  expect(house.readNames()).toEqual([]);
});

test('all files that move to another folder are followed: nothing is held, nothing is there twice', async () => {
  await using house = await sourceHouse();
  await using files = folderOfFiles({ '2025/a.md': note('Un'), '2025/b.md': note('Deux') });
  settle(...inside(files.path, '2025/a.md', '2025/b.md'));
  const library = libraryOf(house, files.path);
  await house.pass(library);
  renameSync(join(files.path, '2025'), join(files.path, '2026'));
  expect(await house.pass(library)).toMatchObject({ added: 2, removed: 2, held: 0 });
  expect(await house.titles()).toEqual(['Deux', 'Un']);
});

test('a file that moves with an id of its own keeps it', async () => {
  await using house = await sourceHouse();
  const text = `---\nid: note-12\n---\n${note('Un')}`;
  await using files = folderOfFiles({ 'a.md': text });
  settle(...inside(files.path, 'a.md'));
  const library = libraryOf(house, files.path);
  await house.pass(library);
  renameSync(join(files.path, 'a.md'), join(files.path, 'b.md'));
  await house.pass(library);
  expect(await house.store.knowledge.origins('rh')).toMatchObject([
    { id: 'note-12', origin: join(files.path, 'b.md') },
  ]);
});

test('a file still being written waits for the next pass, and its earlier version stays', async () => {
  await using house = await sourceHouse();
  await using files = folderOfFiles({ 'a.md': note('Un') });
  const path = join(files.path, 'a.md');
  settle(path);
  const library = libraryOf(house, files.path);
  await house.pass(library);
  writeFileSync(path, '# Moi');
  const now = house.time.now / 1_000;
  utimesSync(path, now - 2, now - 2);
  expect(await house.pass(library)).toMatchObject({ left: 1, updated: 0, failed: [] });
  expect(await house.titles()).toEqual(['Un']);
  writeFileSync(path, note('Moitié finie'));
  utimesSync(path, now - 2, now - 2);
  house.time.now += 900_000;
  expect(await house.pass(library)).toMatchObject({ left: 0, updated: 1 });
  expect(await house.titles()).toEqual(['Moitié finie']);
});

test('links are not followed, whether to a file, a folder or out of the folder', async () => {
  await using house = await sourceHouse();
  await using secret = folderOfFiles({ 'paie.md': note('Paie de la directrice') });
  await using files = folderOfFiles({ 'a.md': note('Un') });
  settle(...inside(files.path, 'a.md'), ...inside(secret.path, 'paie.md'));
  symlinkSync(join(secret.path, 'paie.md'), join(files.path, 'lien.md'));
  symlinkSync(secret.path, join(files.path, 'dossier'));
  await house.pass(libraryOf(house, files.path));
  expect(await house.titles()).toEqual(['Un']);
});

test('files that cannot be read are told by name, each with its reason, and are noted for those who keep the space', async () => {
  await using house = await sourceHouse();
  await using files = folderOfFiles({
    'vide.md': '',
    'casse.docx': 'ceci n’est pas un document',
    'photo.jpg': 'x',
    '~$a.docx': 'verrou',
  });
  settle(...inside(files.path, 'vide.md', 'casse.docx'));
  const pass = await house.pass(libraryOf(house, files.path));
  expect(pass).toMatchObject({ added: 0, skipped: 1 });
  expect([...pass.failed].sort((one, other) => one.file.localeCompare(other.file))).toEqual([
    { file: 'casse.docx', code: 'damaged', keptEarlier: false },
    { file: 'vide.md', code: 'empty', keptEarlier: false },
  ]);
  expect(await house.store.unreadFiles.list(['rh'])).toMatchObject([
    { origin: join(files.path, 'casse.docx'), code: 'damaged' },
    { origin: join(files.path, 'vide.md'), code: 'empty' },
  ]);
});

test('two files with one id: the first keeps it, the second is told', async () => {
  await using house = await sourceHouse();
  const text = (title: string) => `---\nid: note-12\n---\n${note(title)}`;
  await using files = folderOfFiles({ 'a.md': text('Un'), 'b.md': text('Deux') });
  settle(...inside(files.path, 'a.md', 'b.md'));
  const library = libraryOf(house, files.path);
  const pass = await house.pass(library);
  expect(pass.failed).toMatchObject([{ code: 'duplicate-id' }]);
  expect(await house.pass(library)).toMatchObject({ added: 0, updated: 0 });
  expect(await house.titles()).toHaveLength(1);
});

test('another folder named in the policy replaces the former one without a question', async () => {
  await using house = await sourceHouse();
  await using one = folderOfFiles({ 'a.md': note('Un') });
  await using other = folderOfFiles({ 'b.md': note('Deux') });
  settle(...inside(one.path, 'a.md'), ...inside(other.path, 'b.md'));
  await house.pass(libraryOf(house, one.path));
  expect(await house.pass(libraryOf(house, other.path))).toMatchObject({ added: 1, removed: 1 });
  expect(await house.titles()).toEqual(['Deux']);
});

test('a document that somebody took out of the base by hand comes back with the next pass', async () => {
  await using house = await sourceHouse();
  await using files = folderOfFiles({ 'a.md': note('Un') });
  settle(...inside(files.path, 'a.md'));
  const library = libraryOf(house, files.path);
  await house.pass(library);
  const [kept] = await house.store.knowledge.origins('rh');
  await house.store.knowledge.remove('rh', [kept?.id ?? '']);
  await house.pass(library);
  expect(await house.titles()).toEqual(['Un']);
});

test('while one process goes through a source, another does not', async () => {
  await using house = await sourceHouse();
  await using files = folderOfFiles({ 'a.md': note('Un') });
  const { now } = house.time;
  await house.store.sources.claim('rh', 'somebody else', now, now + 60_000);
  await expect(house.pass(libraryOf(house, files.path))).rejects.toThrow('another pass');
  house.time.now += 60_001;
  await expect(house.pass(libraryOf(house, files.path))).resolves.toMatchObject({ fault: null });
});
