/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { inWord, run } from './in-word.ts';
import { makeDeliberation, makeList, makeTable } from './make-documents.ts';

test('a table is read and filled, its cells known from inside', async () => {
  const host = await inWord(makeTable());
  await run(async (context) => {
    const table = context.document.body.tables.getFirst();
    table.load('values,rowCount,headerRowCount');
    const cell = context.document.body.search('12 000').getFirst().parentTableCellOrNullObject;
    cell.load('rowIndex,cellIndex,value');
    const outside = context.document.body.paragraphs.getFirst().parentTableCellOrNullObject;
    outside.load('rowIndex');
    await context.sync();
    expect(table.values).toEqual([
      ['Poste', 'Montant'],
      ['Voirie', '12 000 €'],
    ]);
    expect(cell.toJSON()).toMatchObject({ rowIndex: 1, cellIndex: 1, value: '12 000 €' });
    expect(outside.isNullObject).toBe(true);
    table.getCell(0, 1).value = 'Montant TTC';
    table.headerRowCount = 1;
  });
  expect(host.paragraphs()[2]).toBe('Montant TTC');
  expect(host.documentXml()).toContain('<w:trPr><w:tblHeader/></w:trPr>');
});

test('a table is inserted after a paragraph with its values, and a paragraph always follows it', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    const last = context.document.body.paragraphs.getLast();
    const table = last.insertTable(2, 2, 'After', [
      ['Pour', '12'],
      ['Contre', '3'],
    ]);
    table.styleBuiltIn = 'GridTable1Light';
  }).catch((error: { code: string }) => expect(error.code).toBe('InvalidArgument'));
  expect(host.paragraphs().slice(3)).toEqual([
    'Article 1 : Le conseil approuve la convention.',
    'Pour',
    '12',
    'Contre',
    '3',
    '',
  ]);
  expect(host.documentXml()).toContain('<w:tblStyle w:val="TableGrid"/>');
});

test('more values than cells are refused', async () => {
  await inWord(makeDeliberation());
  const tooMany = run(async ({ document }) => {
    document.body.insertTable(1, 1, 'End', [['a', 'b']]);
  });
  await expect(tooMany).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('the level of paragraphs in tables is known', async () => {
  await inWord(makeTable());
  const levels = await run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/tableNestingLevel');
    await context.sync();
    return paragraphs.items.map(({ tableNestingLevel }) => tableNestingLevel);
  });
  expect(levels).toEqual([0, 1, 1, 1, 1, 0]);
});

test('the paragraph inserted after an item is an item too, until it is taken out of the list', async () => {
  const host = await inWord(makeList());
  await run(async (context) => {
    const last = context.document.body.paragraphs.getLast();
    const item = last.insertParagraph('une photographie', 'After');
    const text = item.insertParagraph('À remettre avant le 1er décembre.', 'After');
    text.detachFromList();
    const { paragraphs } = context.document.body;
    paragraphs.load('items/isListItem');
    await context.sync();
    expect(paragraphs.items.map(({ isListItem }) => isListItem)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    const { listOrNullObject: list, listItemOrNullObject: place } = item;
    list.paragraphs.load('items');
    place.load('level,siblingIndex');
    await context.sync();
    expect(list.paragraphs.items).toHaveLength(4);
    expect(place.toJSON()).toMatchObject({ level: 0, siblingIndex: 3 });
  });
  expect(host.paragraphs().at(-2)).toBe('une photographie');
});

test('a style takes the paragraph out of a list that was set by hand', async () => {
  await inWord(makeList());
  const isItem = await run(async (context) => {
    const item = context.document.body.paragraphs.getLast();
    item.styleBuiltIn = 'Normal';
    item.load('isListItem');
    await context.sync();
    return item.isListItem;
  });
  expect(isItem).toBe(false);
});

test('a list is started, numbered and continued', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    const list = context.document.body.insertParagraph('premier', 'End').startNewList();
    list.setLevelNumbering(0, 'Arabic', ['Article ', 0]);
    list.insertParagraph('second', 'End');
    list.load('id');
    await context.sync();
    context.document.body.insertParagraph('dehors', 'End').detachFromList();
    context.document.body.paragraphs.getFirst().attachToList(list.id, 0);
  });
  expect(host.partXml('word/numbering.xml')).toContain('<w:lvlText w:val="Article %1"/>');
  expect(host.documentXml().match(/<w:numId /g)).toHaveLength(3);
});

test('a page break stands in a paragraph of its own, a line break in the line', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.insertBreak('Line', 'After');
    first.insertBreak('Page', 'After');
  });
  expect(host.paragraphs().slice(0, 2)).toEqual(['DÉLIBÉRATION DU CONSEIL MUNICIPAL\v', '\f']);
});
