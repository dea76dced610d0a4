/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { inWord, run, track } from './in-word.ts';
import { makeDeliberation, makeRevised, makeTable } from './make-documents.ts';

const replaceMayor = (context: Word.RequestContext): Word.Range =>
  context.document.body
    .search('monsieur le maire')
    .getFirst()
    .insertText('madame la maire', 'Replace');

const changesOf = (context: Word.RequestContext): Word.TrackedChangeCollection => {
  const changes = context.document.body.getTrackedChanges();
  changes.load('items/type,items/text,items/author');
  return changes;
};

test('a replacement is a deletion and an insertion, dated and signed', async () => {
  const host = await inWord(makeDeliberation());
  await track();
  await run(async (context) => {
    replaceMayor(context);
  });
  const xml = host.documentXml();
  expect(xml).toMatch(
    /<w:del w:id="\d+" w:author="Agent Test" w:date="[^"]+">.*<w:delText[^>]*>monsieur le maire</,
  );
  expect(xml).toMatch(
    /<w:ins w:id="\d+" w:author="Agent Test" w:date="[^"]+"><w:r>.*<w:t[^>]*>madame la maire</,
  );
  expect(host.partXml('word/settings.xml')).toContain('<w:trackRevisions/>');
});

test('an insertion in the batch that switches the tracking on is not tracked', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    replaceMayor(context);
    context.document.load('changeTrackingMode');
    await context.sync();
    expect(context.document.changeTrackingMode).toBe('TrackAll');
  });
  expect(host.documentXml()).not.toMatch(/<w:(ins|del) /);
});

test('the text is that of both versions, and each version can be read', async () => {
  await inWord(makeDeliberation());
  await track();
  await run(async (context) => {
    replaceMayor(context);
    const paragraph = context.document.body.paragraphs.getFirst().getNext();
    paragraph.load('text');
    const current = paragraph.getReviewedText('Current');
    const original = paragraph.getReviewedText('Original');
    await context.sync();
    expect(paragraph.text).toBe('Sur le rapport de monsieur le mairemadame la maire,');
    expect(current.value).toBe('Sur le rapport de madame la maire,');
    expect(original.value).toBe('Sur le rapport de monsieur le maire,');
  });
});

test('text that a pending revision cuts or deletes is not found', async () => {
  await inWord(makeDeliberation());
  await track();
  const counts = await run(async (context) => {
    replaceMayor(context);
    await context.sync();
    const { body } = context.document;
    const found = ['rapport de madame', 'monsieur le maire', 'madame la maire'].map((text) =>
      body.search(text),
    );
    for (const one of found) one.load('items');
    await context.sync();
    return found.map(({ items }) => items.length);
  });
  expect(counts).toEqual([0, 0, 1]);
});

test('a paragraph inserted is one change with its mark; refused, nothing of it is left', async () => {
  const host = await inWord(makeDeliberation());
  const before = host.paragraphs();
  await track();
  const change = await run(async (context) => {
    context.document.body.paragraphs.getFirst().insertParagraph('Vu le code,', 'After');
    const changes = changesOf(context);
    await context.sync();
    const [first] = changes.items;
    first?.reject();
    return { type: first?.type, text: first?.text, count: changes.items.length };
  });
  expect(change).toEqual({ type: 'Added', text: 'Vu le code,\r', count: 1 });
  expect(host.paragraphs()).toEqual(before);
});

test('changes are accepted and refused one by one', async () => {
  const host = await inWord(makeRevised(4));
  const types = await run(async (context) => {
    const changes = changesOf(context);
    await context.sync();
    const [first, second, third, fourth] = changes.items;
    for (const one of [first, second]) one?.accept();
    for (const one of [third, fourth]) one?.reject();
    return changes.items.map(({ type, author }) => `${type} ${author}`);
  });
  expect(types).toEqual(
    Array(2).fill(['Deleted Direction générale', 'Added Direction générale']).flat(),
  );
  expect(host.paragraphs()).toEqual([
    'Article 1 : le montant est de 1 200 € par an.',
    'Article 2 : le montant est de 1 000 € par an.',
  ]);
  expect(host.documentXml()).not.toMatch(/w:(ins|del|delText)\b/);
});

test('the place of a change can be reached, and a settled change is refused', async () => {
  const host = await inWord(makeRevised(2));
  const settledTwice = run(async (context) => {
    const changes = changesOf(context);
    await context.sync();
    const [first] = changes.items;
    const range = first?.getRange();
    range?.load('text');
    await context.sync();
    expect(range?.text).toBe('1 000 €');
    first?.accept();
    await context.sync();
    first?.accept();
  });
  await expect(settledTwice).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(host.paragraphs()).toEqual(['Article 1 : le montant est de 1 200 € par an.']);
});

test('200 pending revisions are listed and accepted together', async () => {
  const host = await inWord(makeRevised());
  const count = await run(async (context) => {
    const changes = changesOf(context);
    await context.sync();
    changes.acceptAll();
    return changes.items.length;
  });
  expect(count).toBe(200);
  expect(host.paragraphs()[99]).toBe('Article 100 : le montant est de 1 200 € par an.');
});

test('a deletion and a change of letters are tracked, and refused they leave the text as it was', async () => {
  const host = await inWord(makeDeliberation());
  const before = host.documentXml().length;
  await track();
  await run(async (context) => {
    const { body } = context.document;
    body.search('la convention').getFirst().font.bold = true;
    body.paragraphs.getFirst().delete();
    const changes = changesOf(context);
    await context.sync();
    expect(changes.items.map(({ type }) => type)).toEqual(['Deleted', 'Formatted']);
    expect(host.documentXml()).toMatch(/<w:rPrChange [^>]*><w:rPr\/>/);
    changes.rejectAll();
  });
  expect(host.paragraphs()[0]).toBe('DÉLIBÉRATION DU CONSEIL MUNICIPAL');
  expect(host.documentXml()).not.toMatch(/rPrChange|<w:b\/>|<w:del/);
  expect(host.documentXml().length - before).toBeLessThan(400);
});

test('what one inserted oneself goes for good when it is deleted', async () => {
  const host = await inWord(makeDeliberation());
  await track();
  await run(async (context) => {
    const inserted = replaceMayor(context);
    await context.sync();
    inserted.delete();
  });
  expect(host.documentXml()).not.toContain('madame la maire');
  expect(host.documentXml()).toContain('<w:delText');
});

test('a table inserted while changes are tracked is marked row by row', async () => {
  const host = await inWord(makeTable());
  await track();
  await run(async (context) => {
    context.document.body.insertTable(2, 2, 'End', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
  expect(host.documentXml().match(/<w:trPr><w:ins /g)).toHaveLength(2);
});
