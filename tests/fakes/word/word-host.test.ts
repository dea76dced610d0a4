/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { memberSets } from './api-sets.ts';
import { inWord, run } from './in-word.ts';
import { makeDeliberation, makeLetter, makeProtected } from './make-documents.ts';

const insertLine = (text = 'Fait à Saint-Aubin') =>
  run(async ({ document }) => {
    document.body.insertParagraph(text, 'End');
  });

test('what the stand-in does not know fails loudly: a method, a property, a value to set', async () => {
  await inWord(makeDeliberation());
  const unknown = [
    ({ document }: Word.RequestContext) => void document.body.insertFileFromBase64('AAAA', 'End'),
    ({ document }: Word.RequestContext) => void document.body.inlinePictures.load('items'),
    ({ document }: Word.RequestContext) => void document.body.getOoxml(),
    ({ document }: Word.RequestContext) => {
      document.body.paragraphs.getFirst().lineUnitAfter = 2;
    },
  ];
  for (const use of unknown) {
    await expect(run(async (context) => use(context))).rejects.toMatchObject({
      code: 'NotImplemented',
    });
  }
});

test('the table of requirement sets is read in the types of the Word API', () => {
  const sets = memberSets();
  expect(sets.get('Range.insertComment')).toBe('WordApi 1.4');
  expect(sets.get('Body.getTrackedChanges')).toBe('WordApi 1.6');
  expect(sets.get('Paragraph.text')).toBe('WordApi 1.1');
  expect(sets.get('Range.languageId')).toBe('WordApiDesktop 1.3');
  expect(sets.size).toBeGreaterThan(1500);
});

test('an old Word refuses what is newer than it, and says so to the panel', async () => {
  await inWord(makeDeliberation(), { apiSets: { WordApi: '1.3' } });
  expect(Office.context.requirements.isSetSupported('WordApi', '1.3')).toBe(true);
  expect(Office.context.requirements.isSetSupported('WordApi', '1.4')).toBe(false);
  await insertLine();
  const tooNew = [
    ({ document }: Word.RequestContext) => void document.load('changeTrackingMode'),
    ({ document }: Word.RequestContext) => void document.body.getTrackedChanges().load('items'),
    ({ document }: Word.RequestContext) =>
      void document.body.paragraphs.load('items/uniqueLocalId'),
    ({ document }: Word.RequestContext) => {
      document.changeTrackingMode = 'TrackAll';
    },
  ];
  for (const use of tooNew) {
    await expect(run(async (context) => use(context))).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
  }
});

test('a recent Word has ids of paragraphs, and finds a paragraph by its id', async () => {
  await inWord(makeDeliberation());
  expect(Office.context.requirements.isSetSupported('WordApi', '1.6')).toBe(true);
  const text = await run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/uniqueLocalId');
    await context.sync();
    const id = paragraphs.items[1]?.uniqueLocalId ?? '';
    const found = context.document.getParagraphByUniqueLocalId(id);
    found.load('text');
    await context.sync();
    return found.text;
  });
  expect(text).toBe('Sur le rapport de monsieur le maire,');
});

test('a document opened to be read refuses every change, and nothing of it moves', async () => {
  const host = await inWord(makeDeliberation(), { readOnly: true });
  const before = host.documentXml();
  expect(Office.context.document.mode).toBe('readOnly');
  await expect(insertLine()).rejects.toMatchObject({ code: 'AccessDenied' });
  const restyle = run(async ({ document }) => {
    document.body.paragraphs.getFirst().styleBuiltIn = 'Heading2';
  });
  await expect(restyle).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(host.documentXml()).toBe(before);
});

test('a protected document is read, is said to be read and written, and refuses every change', async () => {
  const host = await inWord(makeProtected());
  expect(Office.context.document.mode).toBe('readWrite');
  await expect(insertLine()).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(host.paragraphs()).toHaveLength(4);
});

test('one Ctrl+Z takes back one batch, whatever its size; the mode of tracking is no step', async () => {
  const host = await inWord(makeDeliberation());
  const before = host.paragraphs();
  await run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    await context.sync();
    for (const text of ['un', 'deux']) context.document.body.insertParagraph(text, 'End');
    await context.sync();
    context.document.body.insertParagraph('trois', 'End');
  });
  expect(host.undoSteps).toBe(2);
  expect(host.undo()).toBe(true);
  expect(host.paragraphs()).toEqual([...before, 'un', 'deux']);
  expect(host.undo()).toBe(true);
  expect(host.paragraphs()).toEqual(before);
  expect(host.undo()).toBe(false);
});

test('a Word of the desktop undoes by itself what the panel asks it to', async () => {
  const host = await inWord(makeDeliberation(), {
    apiSets: { WordApi: '1.8', WordApiDesktop: '1.4' },
  });
  await insertLine();
  await run(async ({ document }) => document.undo(1));
  expect(host.paragraphs()).toHaveLength(4);
});

test('a batch that fails in the middle leaves what stood before, as in Word', async () => {
  const host = await inWord(makeDeliberation());
  const failing = run(async ({ document }) => {
    document.body.insertParagraph('resté', 'End');
    document.body.paragraphs.getFirst().style = 'Inconnu';
  });
  await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(host.paragraphs().at(-1)).toBe('resté');
});

test('the batches and the members called are counted', async () => {
  const host = await inWord(makeDeliberation());
  await insertLine();
  expect(host.called).toEqual(['Body.InsertParagraph']);
  const { syncs } = host;
  await run(async (context) => {
    context.document.body.insertParagraph('a', 'End');
    context.document.body.insertParagraph('b', 'End');
  });
  expect(host.syncs - syncs).toBe(2);
  expect(host.called.filter((one) => one === 'Body.InsertParagraph')).toHaveLength(3);
});

test('a batch fails when it is planned, and the next one does not', async () => {
  const host = await inWord(makeDeliberation());
  host.failBatch(1, 'GeneralException');
  await expect(insertLine()).rejects.toMatchObject({ code: 'GeneralException' });
  expect(host.paragraphs()).toHaveLength(4);
  await insertLine();
  expect(host.paragraphs()).toHaveLength(5);
});

test('the connection is lost and found again', async () => {
  const host = await inWord(makeDeliberation());
  host.loseConnection();
  await expect(insertLine()).rejects.toMatchObject({ code: 'GeneralException' });
  host.findConnection();
  await insertLine();
  expect(host.paragraphs()).toHaveLength(5);
});

test('a slow host answers all the same', async () => {
  const host = await inWord(makeDeliberation());
  host.slowDown(5);
  await insertLine();
  expect(host.paragraphs()).toHaveLength(5);
});

test('the document is read as a file, slice by slice, as it stands', async () => {
  const host = await inWord(makeDeliberation());
  await insertLine('Fait le 22 novembre');
  const ask = <Value>(start: (done: (result: Office.AsyncResult<Value>) => void) => void) =>
    new Promise<Value>((resolve, reject) => {
      start((result) =>
        result.status === Office.AsyncResultStatus.Succeeded
          ? resolve(result.value)
          : reject(result.error),
      );
    });
  const { Compressed } = Office.FileType;
  const file = await ask<Office.File>((done) =>
    Office.context.document.getFileAsync(Compressed, { sliceSize: 1024 }, done),
  );
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await ask<Office.Slice>((done) => file.getSliceAsync(index, done));
    bytes.push(...slice.data);
  }
  await ask<void>((done) => file.closeAsync(done));
  expect(bytes).toHaveLength(file.size);
  const copy = await inWord(Promise.resolve(Uint8Array.from(bytes)));
  expect(copy.paragraphs()).toEqual(host.paragraphs());
});

test('a third file open at once is refused', async () => {
  await inWord(makeDeliberation());
  const open = () =>
    new Promise<Office.AsyncResult<Office.File>>((resolve) => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, resolve);
    });
  const opened = [await open(), await open(), await open()];
  expect(opened.map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'failed']);
  for (const { value } of opened.slice(0, 2))
    await new Promise<void>((resolve) => value.closeAsync(() => resolve()));
});

test('settings are kept in the document once saved', async () => {
  const host = await inWord(makeDeliberation());
  const { settings } = Office.context.document;
  settings.set('calame.mode', 'suivi');
  expect(host.settings).toEqual({});
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  expect(host.settings['calame.mode']).toContain('suivi');
});

test('the selection is that of the person: nothing, a part, several paragraphs, the last of several pieces', async () => {
  const host = await inWord(makeLetter());
  const selected = () =>
    run(async (context) => {
      const range = context.document.getSelection();
      range.load('text,isEmpty');
      await context.sync();
      return [range.text, range.isEmpty];
    });
  expect(await selected()).toEqual(['', true]);
  host.select({ paragraph: 0, start: 8, end: 21 });
  expect(await selected()).toEqual(['votre demande', false]);
  host.select({ paragraph: 2, lastParagraph: 3, end: 4 });
  expect(await selected()).toEqual(['Madame, Monsieur,\rNous', false]);
  host.select({ paragraph: 0, start: 0, end: 5 }, { paragraph: 2, start: 0, end: 6 });
  expect(await selected()).toEqual(['Madame', false]);
  host.select({ paragraph: 1, start: 0, end: 0 });
  expect(await selected()).toEqual(['', true]);
});

test('the panel hears the selection change, and can select a place itself', async () => {
  const host = await inWord(makeLetter());
  let heard = 0;
  const changed = Office.EventType.DocumentSelectionChanged;
  await new Promise<void>((resolve) => {
    Office.context.document.addHandlerAsync(
      changed,
      () => {
        heard += 1;
      },
      () => resolve(),
    );
  });
  host.select({ paragraph: 0 });
  expect(heard).toBe(1);
  await run(async ({ document }) => {
    document.body.search('crèche').getFirst().select();
  });
  expect(heard).toBe(2);
  expect(host.selectedText()).toBe('crèche');
});
