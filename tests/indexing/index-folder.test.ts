import { chmodSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { IndexPorts } from '../../bot/indexing/index-request.ts';
import { folderOfFiles } from '../builders/folder-of-files.ts';
import { memoryIndexing } from '../builders/indexing.ts';
import {
  docxFile,
  docxParagraph,
  pptxFile,
  slideShape,
  xlsxFile,
} from '../builders/office-files.ts';
import { greyPicture, pdfFile } from '../builders/pdf-file.ts';

const everyone = ['all-agents'];
const note = (id: string, text: string) => `---\nid: ${id}\ntitre: Note ${id}\n---\n${text}`;

test('a folder of every kind of file is indexed, and each bad file is named with its reason', async () => {
  await using folder = folderOfFiles({
    'a/teletravail.docx': docxFile(docxParagraph('Deux jours de télétravail par semaine.')),
    'a/frais.xlsx': xlsxFile({ Frais: [['Repas', 20]] }),
    'a/accueil.pptx': pptxFile([
      { body: slideShape('body', 'Le badge est remis le premier jour.') },
    ]),
    'b/seance.vtt': 'WEBVTT\n\n00:01 --> 00:02\nOui.',
    'b/seance.txt': 'WEBVTT\n\n00:01 --> 00:02\nNon.',
    'a/conges.md': note('conges', 'Vingt-cinq jours de congés.'),
    'a/note.txt': 'Le badge est personnel.',
    'b/formation.pdf': await pdfFile((pdf) => pdf.text('Le plan de formation est annuel.')),
    'b/scan.pdf': await pdfFile((pdf) => pdf.image(greyPicture(), 0, 0, { width: 595 })),
    'b/secret.pdf': await pdfFile((pdf) => pdf.text('x'), { userPassword: 'x' }),
    'b/vide.docx': '',
    'b/casse.docx': docxFile(docxParagraph('x')).subarray(0, 120),
    'b/faux.docx': 'du texte',
    'b/tete.md': '---\nlecteurs: [\n---\nTexte.',
    'b/index.json': '{}',
    'b/image.png': greyPicture(),
    'b/.cache/x.md': 'caché',
    'b/~$teletravail.docx': 'verrou',
    'sans-extension': await pdfFile((pdf) => pdf.text('Un PDF sans extension.')),
    LICENSE: 'du texte sans extension',
  });
  await using indexing = memoryIndexing();
  const report = await indexing.index(folder.path);
  const named = (file: string) => file.slice(folder.path.length + 1);
  expect(report).toMatchObject({ added: 7, updated: 0, unchanged: 0, removed: 0, passages: 7 });
  expect(Object.fromEntries(report.failed.map(({ file, code }) => [named(file), code]))).toEqual({
    'b/casse.docx': 'damaged',
    'b/faux.docx': 'damaged',
    'b/scan.pdf': 'needs-ocr',
    'b/secret.pdf': 'encrypted',
    'b/tete.md': 'head-invalid',
    'b/vide.docx': 'empty',
  });
  expect(report.skipped.map(({ file }) => named(file)).sort()).toEqual([
    'LICENSE',
    'b/image.png',
    'b/index.json',
    // What was said in a meeting is no source, whatever its file is called.
    'b/seance.txt',
    'b/seance.vtt',
  ]);
  const hits = await indexing.store.search({
    text: 'télétravail',
    spaces: ['rh'],
    groups: everyone,
    today: '2026-11-22',
    limit: 1,
    perDocument: 1,
  });
  expect(hits[0]?.text).toBe('Deux jours de télétravail par semaine.');
});

test('a second run reads nothing; a third reads only what changed, and forgets what is gone', async () => {
  await using folder = folderOfFiles({
    'a.md': note('a', 'Un.'),
    'b.md': note('b', 'Deux.'),
    'c/d.md': note('d', 'Trois.'),
  });
  await using indexing = memoryIndexing();
  await indexing.index(folder.path);
  expect(indexing.readNames()).toHaveLength(3);
  expect(await indexing.index(folder.path)).toMatchObject({ unchanged: 3, added: 0, passages: 0 });
  expect(indexing.readNames()).toEqual([]);
  folder.write({ 'b.md': note('b', 'Deux bis.') });
  rmSync(join(folder.path, 'c'), { recursive: true });
  expect(await indexing.index(folder.path)).toMatchObject({ unchanged: 1, updated: 1, removed: 1 });
  expect(indexing.readNames()).toEqual(['b.md']);
  const documents = await indexing.store.list(['rh'], everyone);
  expect(documents.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('documents from elsewhere in the space are left alone', async () => {
  await using one = folderOfFiles({ 'a.md': note('a', 'Un.') });
  await using other = folderOfFiles({ 'b.md': note('b', 'Deux.') });
  await using indexing = memoryIndexing();
  await indexing.index(one.path);
  expect(await indexing.index(other.path)).toMatchObject({ added: 1, removed: 0 });
});

test('a new version that cannot be read leaves the earlier one in place, and says so', async () => {
  await using folder = folderOfFiles({ 'a.docx': docxFile(docxParagraph('Deux jours.')) });
  await using indexing = memoryIndexing();
  await indexing.index(folder.path);
  folder.write({ 'a.docx': 'abîmé' });
  const report = await indexing.index(folder.path);
  expect(report).toMatchObject({ removed: 0, updated: 0 });
  expect(report.failed).toMatchObject([{ code: 'damaged', keptEarlier: true }]);
  expect(await indexing.store.list(['rh'], everyone)).toHaveLength(1);
});

test('a file that moved keeps its id and is not twice in the space', async () => {
  await using folder = folderOfFiles({ 'a.md': note('regle', 'Un.') });
  await using elsewhere = folderOfFiles({});
  await using indexing = memoryIndexing();
  await indexing.index(folder.path);
  renameSync(join(folder.path, 'a.md'), join(elsewhere.path, 'a.md'));
  expect(await indexing.index(elsewhere.path)).toMatchObject({ added: 1, failed: [] });
  const documents = await indexing.store.list(['rh'], everyone);
  expect(documents.map(({ origin }) => origin)).toEqual([join(elsewhere.path, 'a.md')]);
});

test('two files with one id: the first holds it, the other is named', async () => {
  await using folder = folderOfFiles({ 'a.md': note('x', 'Un.'), 'b.md': note('x', 'Deux.') });
  await using indexing = memoryIndexing();
  for (const _ of [1, 2]) {
    const report = await indexing.index(folder.path);
    expect(report.failed).toMatchObject([
      { code: 'duplicate-id', details: { id: 'x', other: join(folder.path, 'a.md') } },
    ]);
    const [document] = await indexing.store.list(['rh'], everyone);
    expect(document?.origin).toBe(join(folder.path, 'a.md'));
  }
});

test('a file whose id changes is one document, under its new id', async () => {
  await using folder = folderOfFiles({ 'a.md': note('ancien', 'Un.') });
  await using indexing = memoryIndexing();
  await indexing.index(folder.path);
  folder.write({ 'a.md': note('nouveau', 'Un.') });
  expect(await indexing.index(folder.path)).toMatchObject({ updated: 1 });
  const documents = await indexing.store.list(['rh'], everyone);
  expect(documents.map(({ id }) => id)).toEqual(['nouveau']);
});

test('who may read a document: those it names, else those of its space', async () => {
  await using folder = folderOfFiles({
    'a.md': '---\nid: a\nlecteurs: group:rh\n---\nUn.',
    'b.md': note('b', 'Deux.'),
    'c.md': '---\nid: c\nlecteurs: []\n---\nTrois.',
  });
  await using indexing = memoryIndexing();
  await indexing.index(folder.path);
  const idsFor = async (...groups: string[]) =>
    (await indexing.store.list(['rh'], groups)).map(({ id }) => id);
  expect(await idsFor('all-agents')).toEqual(['b']);
  expect(await idsFor('all-agents', 'group:rh')).toEqual(['b', 'a'].sort());
});

test('links that turn in circles end, and a path that is not there forgets nothing', async () => {
  await using folder = folderOfFiles({ 'a/un.md': note('un', 'Un.') });
  symlinkSync(folder.path, join(folder.path, 'a', 'retour'));
  symlinkSync(join(folder.path, 'nulle-part'), join(folder.path, 'rompu.md'));
  await using indexing = memoryIndexing();
  expect(await indexing.index(folder.path)).toMatchObject({ added: 1, failed: [] });
  await expect(indexing.index(join(folder.path, 'absent'))).rejects.toMatchObject({
    code: 'input-unreadable',
  });
  expect(await indexing.store.list(['rh'], everyone)).toHaveLength(1);
});

const asRoot = process.getuid?.() === 0;
const withRights = asRoot
  ? (name: string, run: () => Promise<void>) => test.skip(`${name} (skipped: root reads all)`, run)
  : test;

withRights(
  'a file or folder that may not be opened is named, and keeps what is indexed',
  async () => {
    await using folder = folderOfFiles({ 'a.md': note('a', 'Un.'), 'b/c.md': note('c', 'Deux.') });
    await using indexing = memoryIndexing();
    await indexing.index(folder.path);
    chmodSync(join(folder.path, 'a.md'), 0);
    chmodSync(join(folder.path, 'b'), 0);
    const report = await indexing.index(folder.path);
    chmodSync(join(folder.path, 'b'), 0o755);
    expect(report).toMatchObject({ removed: 0, added: 0 });
    expect(report.failed.map(({ code }) => code)).toEqual(['folder-closed', 'unreadable']);
    expect(await indexing.store.list(['rh'], everyone)).toHaveLength(2);
  },
);

test('an indexing that is given up keeps the groups it wrote', async () => {
  const files = Array.from({ length: 120 }, (_, at) => [
    `${at}.md`,
    note(`n${at}`, `Texte ${at}.`),
  ]);
  await using folder = folderOfFiles(Object.fromEntries(files));
  await using indexing = memoryIndexing();
  const stop = new AbortController();
  const onProgress = (pending: number) => {
    if (pending === 70) stop.abort(new Error('given up'));
  };
  await expect(indexing.index(folder.path, { signal: stop.signal, onProgress })).rejects.toThrow(
    'given up',
  );
  expect(await indexing.store.list(['rh'], everyone)).toHaveLength(50);
  expect(await indexing.index(folder.path)).toMatchObject({ unchanged: 50, added: 70 });
});

test('passages get vectors when a model serves; when it gives way they are found by their words', async () => {
  const texts: string[] = [];
  const serving = {
    model: 'essai',
    embed: async (some: readonly string[]) => {
      texts.push(...some);
      return some.map(() => Float32Array.of(1, 0));
    },
  };
  await using folder = folderOfFiles({ 'a.md': note('a', '# Congés\n\nVingt-cinq jours.') });
  await using indexing = memoryIndexing({ embedder: serving });
  expect(await indexing.index(folder.path)).toMatchObject({ embeddings: 'done', added: 1 });
  expect(texts).toEqual(['Note a\nCongés\nVingt-cinq jours.']);
  await using without = memoryIndexing({ embedder: { model: 'essai', embed: async () => null } });
  expect(await without.index(folder.path)).toMatchObject({ embeddings: 'failed', added: 1 });
});

const embedderOf = (model: string, asked: string[] = []): NonNullable<IndexPorts['embedder']> => ({
  model,
  embed: async (texts) => {
    asked.push(...texts);
    return texts.map(() => Float32Array.of(1, 0));
  },
});

test('a model that appears later, or another one, gives vectors without a file being read again', async () => {
  await using folder = folderOfFiles({ 'a.md': note('a', 'Un.'), 'b.md': note('b', 'Deux.') });
  await using first = memoryIndexing();
  const { store } = first;
  await first.index(folder.path);
  const asked: string[] = [];
  await using later = memoryIndexing({ store, embedder: embedderOf('un', asked) });
  const report = await later.index(folder.path);
  expect(report).toMatchObject({ unchanged: 2, embedded: 2, updated: 0, embeddings: 'done' });
  expect(later.readNames()).toEqual([]);
  expect(asked).toEqual(['Note a\nUn.', 'Note b\nDeux.']);
  expect(await later.index(folder.path)).toMatchObject({ unchanged: 2, embedded: 0 });
  await using other = memoryIndexing({ store, embedder: embedderOf('deux') });
  expect(await other.index(folder.path)).toMatchObject({ unchanged: 2, embedded: 2 });
  const models = (await store.origins('rh')).map(({ embeddingModel }) => embeddingModel);
  expect(models).toEqual(['deux', 'deux']);
  expect(await first.index(folder.path)).toMatchObject({ unchanged: 2, embedded: 0 });
});

test('what a model that gave way left without vectors gets them at the next run', async () => {
  await using folder = folderOfFiles({ 'a.md': note('a', 'Un.') });
  await using failing = memoryIndexing({ embedder: { model: 'un', embed: async () => null } });
  const { store } = failing;
  expect(await failing.index(folder.path)).toMatchObject({ added: 1, embeddings: 'failed' });
  expect(await failing.index(folder.path)).toMatchObject({ embedded: 0, embeddings: 'failed' });
  await using serving = memoryIndexing({ store, embedder: embedderOf('un') });
  expect(await serving.index(folder.path)).toMatchObject({ embedded: 1, embeddings: 'done' });
});

test('an id that is made tells nothing of the file’s name, and stays when the content changes', async () => {
  const name = 'Evaluation DUPONT Jean 2-55-01-75.md';
  await using folder = folderOfFiles({ [name]: 'Un texte sans titre.' });
  await using indexing = memoryIndexing();
  await indexing.index(folder.path);
  const [before] = await indexing.store.list(['rh'], everyone);
  expect(before?.id).toMatch(/^doc-[0-9a-f]{16}$/);
  expect(before?.title).toContain('DUPONT');
  folder.write({ [name]: 'Un autre texte.' });
  await indexing.index(folder.path);
  const [after] = await indexing.store.list(['rh'], everyone);
  expect(after?.id).toBe(before?.id);
});

test('readers that the policy does not know are told with their file', async () => {
  await using folder = folderOfFiles({
    'a.md': '---\nid: a\nlecteurs: [rh, group:rh, group:drh]\n---\nUn.',
    'b.md': '---\nid: b\nlecteurs: [group:rh, organisation:valbrume]\n---\nDeux.',
    'c.md': note('c', 'Trois.'),
  });
  await using indexing = memoryIndexing();
  const { warnings } = await indexing.index(folder.path);
  expect(warnings).toEqual([
    {
      file: join(folder.path, 'a.md'),
      warning: { code: 'readers-unknown', details: { readers: 'rh, group:drh' } },
    },
  ]);
});
