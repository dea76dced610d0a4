/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { inWord, run } from './in-word.ts';
import { makeDeliberation, makeLetter, makeTable } from './make-documents.ts';

const paragraphsOf = async (context: Word.RequestContext): Promise<Word.Paragraph[]> => {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text,items/style,items/styleBuiltIn,items/alignment,items/outlineLevel');
  await context.sync();
  return paragraphs.items;
};

const nth = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
};

test('paragraphs are read with the names of styles that a French Word shows', async () => {
  await inWord(makeDeliberation());
  const [title, report] = await run(paragraphsOf);
  expect(title).toMatchObject({
    text: 'DÉLIBÉRATION DU CONSEIL MUNICIPAL',
    style: 'Titre 1',
    styleBuiltIn: 'Heading1',
  });
  expect(report).toMatchObject({ styleBuiltIn: 'Normal', alignment: 'Left', outlineLevel: 10 });
});

test('a property that was not loaded is refused by office.js itself', async () => {
  await inWord(makeDeliberation());
  await expect(run(async ({ document }) => document.body.text)).rejects.toMatchObject({
    code: 'PropertyNotLoaded',
  });
});

test('a paragraph is inserted before, after, at the start and at the end', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    const report = nth(await paragraphsOf(context), 1);
    report.insertParagraph('avant', 'Before');
    report.insertParagraph('après', 'After');
    context.document.body.insertParagraph('début', 'Start');
    context.document.body.insertParagraph('fin', 'End');
  });
  expect(host.paragraphs()).toEqual([
    'début',
    'DÉLIBÉRATION DU CONSEIL MUNICIPAL',
    'avant',
    'Sur le rapport de monsieur le maire,',
    'après',
    'Considérant que la commission des finances a émis un avis favorable,',
    'Article 1 : Le conseil approuve la convention.',
    'fin',
  ]);
});

test('a paragraph inserted takes the style of its neighbour until it is given its own', async () => {
  const host = await inWord(makeDeliberation());
  const styles = await run(async (context) => {
    const title = nth(await paragraphsOf(context), 0);
    const heir = title.insertParagraph('suite du titre', 'After');
    const own = heir.insertParagraph('texte', 'After');
    own.styleBuiltIn = 'Normal';
    for (const one of [heir, own]) one.load('styleBuiltIn');
    await context.sync();
    return [heir.styleBuiltIn, own.styleBuiltIn];
  });
  expect(styles).toEqual(['Heading1', 'Normal']);
  expect(host.undoSteps).toBe(1);
});

test('a built-in style that the document lacks is added to it; an unknown one is refused', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    const last = nth(await paragraphsOf(context), 3);
    last.styleBuiltIn = 'NoSpacing';
  });
  expect(host.partXml('word/styles.xml')).toMatch(
    /w:styleId="NoSpacing".*<w:name w:val="No Spacing"/,
  );
  const unknown = run(async ({ document }) => {
    document.body.paragraphs.getFirst().style = 'Acte visa';
  });
  await expect(unknown).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a text is found whatever the runs it is cut in, and only where it stands whole', async () => {
  await inWord(makeLetter());
  const found = await run(async (context) => {
    const { body } = context.document;
    const across = body.search('reçu votre demande de', { matchCase: true });
    const otherCase = body.search('VOTRE DEMANDE');
    const exactCase = body.search('VOTRE DEMANDE', { matchCase: true });
    const acrossParagraphs = body.search('3 novembre\r');
    for (const one of [across, otherCase, exactCase, acrossParagraphs]) one.load('items/text');
    await context.sync();
    return [across, otherCase, exactCase, acrossParagraphs].map(({ items }) =>
      items.map(({ text }) => text),
    );
  });
  expect(found).toEqual([['reçu votre demande de'], ['votre demande', 'votre demande'], [], []]);
});

test('a search over 255 characters is refused', async () => {
  await inWord(makeLetter());
  const tooLong = run(async ({ document }) => {
    document.body.search('a'.repeat(256)).load('items');
  });
  await expect(tooLong).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('text is inserted at each place of a range, in the letters that stand there', async () => {
  const host = await inWord(makeLetter());
  await run(async (context) => {
    const found = context.document.body.search('3 novembre').getFirst();
    found.insertText('<', 'Start');
    found.insertText('>', 'End');
    found.insertText(' le ', 'Before');
    found.insertText(' dernier', 'After');
    await context.sync();
    found.load('text');
    await context.sync();
    expect(found.text).toBe('<3 novembre>');
    found.insertText('5 novembre', 'Replace');
  });
  expect(host.paragraphs()[0]).toBe('Objet : votre demande du  le 5 novembre dernier');
  expect(host.documentXml()).toMatch(/<w:b\/>.{0,60}5 novembre/);
});

test('a range is deleted, a paragraph with its mark', async () => {
  const host = await inWord(makeLetter());
  await run(async (context) => {
    context.document.body.search('en crèche').getFirst().delete();
    nth(await paragraphsOf(context), 1).delete();
  });
  expect(host.paragraphs()).toHaveLength(4);
  expect(host.paragraphs()[2]).toBe('Nous avons bien reçu votre demande de place .');
});

test('letters and paragraphs are formatted, and what differs is null', async () => {
  const host = await inWord(makeLetter());
  await run(async (context) => {
    const [first, , , received] = await paragraphsOf(context);
    if (first === undefined || received === undefined) throw new Error('no paragraph');
    first.font.load('bold,color');
    received.font.load('italic');
    received.load('firstLineIndent,alignment');
    await context.sync();
    expect(first.font.bold).toBeNull();
    expect(received.alignment).toBe('Justified');
    received.firstLineIndent = 14.2;
    received.alignment = 'Centered';
    const crèche = received.search('crèche').getFirst();
    crèche.font.highlightColor = '#FFFF00';
    crèche.font.bold = true;
    crèche.font.load('highlightColor,bold');
    await context.sync();
    expect(crèche.font.toJSON()).toMatchObject({ highlightColor: '#FFFF00', bold: true });
  });
  expect(host.documentXml()).toMatch(/w:firstLine="284"/);
  expect(host.documentXml()).toMatch(/<w:highlight w:val="yellow"\/>/);
});

test('pieces of text are cut at their marks, and a language is given to one', async () => {
  const host = await inWord(makeDeliberation(), {
    apiSets: { WordApi: '1.8', WordApiDesktop: '1.3' },
  });
  await run(async (context) => {
    const pieces = nth(await paragraphsOf(context), 3).getTextRanges([':', ' '], true);
    pieces.load('items/text');
    await context.sync();
    expect(pieces.items.map(({ text }) => text)).toEqual([
      'Article',
      '1',
      ':',
      'Le',
      'conseil',
      'approuve',
      'la',
      'convention.',
    ]);
    nth(pieces.items, 0).languageId = 'French';
  });
  expect(host.documentXml()).toMatch(/<w:lang w:val="fr-FR"\/>/);
});

test('a link is set and read back', async () => {
  const host = await inWord(makeDeliberation());
  const read = await run(async (context) => {
    const found = context.document.body.search('la convention').getFirst();
    found.hyperlink = 'https://saint-aubin.example/convention';
    found.load('hyperlink');
    await context.sync();
    return found.hyperlink;
  });
  expect(read).toBe('https://saint-aubin.example/convention');
  expect(host.partXml('word/_rels/document.xml.rels')).toContain('TargetMode="External"');
});

test('an insertion after a paragraph of a cell lands in the cell; after the table, below it', async () => {
  const host = await inWord(makeTable());
  await run(async (context) => {
    const inCell = nth(await paragraphsOf(context), 2);
    const table = inCell.parentTableOrNullObject;
    inCell.insertParagraph('dans la cellule', 'After');
    table.insertParagraph('sous le tableau', 'After');
    table.load('rowCount');
    await context.sync();
    expect(table.isNullObject).toBe(false);
  });
  expect(host.paragraphs().slice(2, 4)).toEqual(['Montant', 'dans la cellule']);
  expect(host.paragraphs().slice(-2)).toEqual(['sous le tableau', 'Après le tableau']);
});

test('ranges are compared and joined', async () => {
  await inWord(makeDeliberation());
  const relations = await run(async (context) => {
    const { body } = context.document;
    const whole = body.search('Sur le rapport').getFirst();
    const inner = body.search('le rapport').getFirst();
    const later = body.search('commission').getFirst();
    const joined = inner.expandTo(later);
    joined.load('text');
    const answers = [
      whole.compareLocationWith(later),
      inner.compareLocationWith(whole),
      joined.compareLocationWith(inner),
    ];
    await context.sync();
    return [joined.text, ...answers.map(({ value }) => value)];
  });
  expect(relations).toEqual([
    'le rapport de monsieur le maire,\rConsidérant que la commission',
    'Before',
    'InsideEnd',
    'ContainsStart',
  ]);
});

test('searching and reading leave the document as it was', async () => {
  const host = await inWord(makeLetter());
  const before = host.documentXml();
  await run(async (context) => {
    const found = context.document.body.search('demande');
    found.load('items/text');
    nth(await paragraphsOf(context), 3)
      .getTextRanges([' '])
      .load('items/text');
    await context.sync();
    expect(found.items).toHaveLength(2);
  });
  expect(host.documentXml()).toBe(before);
});

test('what is no longer in the document is refused, not written to nowhere', async () => {
  await inWord(makeLetter());
  const gone = run(async (context) => {
    const first = nth(await paragraphsOf(context), 0);
    first.delete();
    await context.sync();
    first.insertText('encore', 'End');
  });
  await expect(gone).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('the places before, inside and after are told apart', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    const [title] = await paragraphsOf(context);
    title?.getRange('Start').insertText('[', 'Start');
    title?.getRange('End').insertText(']', 'End');
    title?.getRange('After').insertText('>', 'Start');
    const control = context.document.body.search('convention').getFirst().insertContentControl();
    control.getRange('Before').insertText('«', 'Start');
    control.getRange('After').insertText('»', 'Start');
    control.load('text');
    await context.sync();
    expect(control.text).toBe('convention');
  });
  expect(host.paragraphs()).toEqual([
    '[DÉLIBÉRATION DU CONSEIL MUNICIPAL]',
    '>Sur le rapport de monsieur le maire,',
    'Considérant que la commission des finances a émis un avis favorable,',
    'Article 1 : Le conseil approuve la «convention».',
  ]);
});
