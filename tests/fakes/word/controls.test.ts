/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { inWord, run, track } from './in-word.ts';
import { installInJsdom } from './install-in-jsdom.ts';
import { makeDeliberation } from './make-documents.ts';
import { openWordHost } from './word-host.ts';

async function tagFirst(context: Word.RequestContext): Promise<Word.ContentControl> {
  const control = context.document.body.paragraphs.getFirst().insertContentControl();
  control.tag = 'acte:titre';
  control.title = 'Titre';
  control.appearance = 'Hidden';
  await context.sync();
  return control;
}

test('a paragraph is put in a control, found again by its tag and its title', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    await tagFirst(context);
    const { contentControls } = context.document;
    const byTag = contentControls.getByTag('acte:titre').getFirst();
    const byTitle = contentControls.getByTitle('Titre').getFirstOrNullObject();
    const none = contentControls.getByTag('acte:visa').getFirstOrNullObject();
    byTag.load('text,tag,title,appearance,id,cannotEdit,subtype');
    byTitle.load('id');
    none.load('id');
    await context.sync();
    expect(byTag.toJSON()).toMatchObject({
      text: 'DÉLIBÉRATION DU CONSEIL MUNICIPAL',
      tag: 'acte:titre',
      title: 'Titre',
      appearance: 'Hidden',
      cannotEdit: false,
    });
    expect(byTitle.id).toBe(byTag.id);
    expect(none.isNullObject).toBe(true);
  });
  const xml = host.documentXml();
  expect(xml).toMatch(/<w:sdt><w:sdtPr><w:alias w:val="Titre"\/><w:tag w:val="acte:titre"\/>/);
  expect(xml).toMatch(/<w:sdtContent><w:p>/);
});

test('a control survives the saving and the opening of the document', async () => {
  const host = await inWord(makeDeliberation());
  await run(tagFirst);
  const reopened = await openWordHost({ document: await host.save() });
  await installInJsdom(reopened);
  const tags = await run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load('items/tag,items/paragraphs/items/text');
    await context.sync();
    return contentControls.items.map(({ tag }) => tag);
  });
  expect(tags).toEqual(['acte:titre']);
  expect(reopened.documentXml()).not.toContain('stand-in');
});

test('a part of a paragraph is put in a control, and its text is replaced', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    const control = context.document.body.search('la convention').getFirst().insertContentControl();
    control.tag = 'acompleter:1';
    control.insertText('le bail', 'Replace');
    control.load('text');
    const { parentContentControlOrNullObject: around } = context.document.body
      .search('le bail')
      .getFirst();
    around.load('tag');
    await context.sync();
    expect([control.text, around.tag]).toEqual(['le bail', 'acompleter:1']);
  });
  expect(host.paragraphs()[3]).toBe('Article 1 : Le conseil approuve le bail.');
});

test('several paragraphs are put in one control; parts of several are refused', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items');
    await context.sync();
    const [, second, third] = paragraphs.items;
    if (second === undefined || third === undefined) throw new Error('no paragraphs');
    second.getRange().expandTo(third.getRange()).insertContentControl().tag = 'acte:visas';
  });
  expect(host.documentXml()).toMatch(
    /<w:sdtContent>(<w:p>(?:(?!<w:p>).)*<\/w:p>){2}<\/w:sdtContent>/,
  );
  const parts = run(async ({ document }) => {
    const from = document.body.search('rapport').getFirst();
    from.expandTo(document.body.search('commission').getFirst()).insertContentControl();
  });
  await expect(parts).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('an insertion beside a paragraph of a control lands in the control; after the control, below it', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    const control = await tagFirst(context);
    control.paragraphs.getFirst().insertParagraph('dedans', 'After');
    control.insertParagraph('dedans, au bout', 'End');
    control.insertParagraph('dehors', 'After');
    control.load('text');
    await context.sync();
    expect(control.text).toBe('DÉLIBÉRATION DU CONSEIL MUNICIPAL\rdedans\rdedans, au bout');
  });
  expect(host.paragraphs()[3]).toBe('dehors');
});

test('a control goes with or without its content', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    (await tagFirst(context)).delete(true);
    (await tagFirst(context)).delete(false);
  });
  expect(host.documentXml()).not.toContain('w:sdt');
  expect(host.paragraphs()[0]).toBe('Sur le rapport de monsieur le maire,');
});

test('what is locked is refused', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    const control = await tagFirst(context);
    control.cannotEdit = true;
    control.cannotDelete = true;
  });
  expect(host.documentXml()).toContain('<w:lock w:val="sdtContentLocked"/>');
  const first = (context: Word.RequestContext) => context.document.contentControls.getFirst();
  const edit = run(async (context) => {
    first(context).insertText('autre', 'Replace');
  });
  await expect(edit).rejects.toMatchObject({ code: 'AccessDenied' });
  const remove = run(async (context) => {
    first(context).delete(true);
  });
  await expect(remove).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('an empty control shows its placeholder, which goes when text comes', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    const empty = context.document.body.insertParagraph('', 'End').insertContentControl();
    empty.placeholderText = 'Nom du rapporteur';
    empty.load('placeholderText');
    await context.sync();
    expect(empty.placeholderText).toBe('Nom du rapporteur');
    expect(host.documentXml()).toContain('<w:showingPlcHdr/>');
    empty.insertText('Mme Roux', 'Replace');
  });
  expect(host.paragraphs().at(-1)).toBe('Mme Roux');
  expect(host.documentXml()).not.toContain('showingPlcHdr');
});

test('the text of a control is replaced in tracked changes', async () => {
  const host = await inWord(makeDeliberation());
  await run(tagFirst);
  await track();
  await run(async (context) => {
    context.document.contentControls.getFirst().insertText('PROJET', 'Replace');
  });
  expect(host.documentXml()).toMatch(
    /<w:sdtContent><w:p>.*<w:del .*<w:ins .*PROJET.*<\/w:sdtContent>/,
  );
});
