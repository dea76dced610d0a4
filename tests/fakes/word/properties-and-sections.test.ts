/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { inWord, run } from './in-word.ts';
import { makeDeliberation, makeLetter } from './make-documents.ts';

test('custom properties are added, read, changed, listed and deleted', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    const { customProperties } = context.document.properties;
    customProperties.add('calame.blocs', 3);
    customProperties.add('calame.trace', 'abc');
    customProperties.add('Calame.Trace', 'def');
    const none = customProperties.getItemOrNullObject('absent');
    none.load('value');
    customProperties.load('items/key,items/value,items/type');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([
      ['calame.blocs', 3],
      ['calame.trace', 'def'],
    ]);
    customProperties.getItem('calame.blocs').delete();
  });
  const copy = await inWord(host.save());
  expect(copy.partXml('docProps/custom.xml')).toMatch(/name="calame.trace"><vt:lpwstr>def</);
  expect(copy.partXml('docProps/custom.xml')).not.toContain('calame.blocs');
  expect(copy.partXml('[Content_Types].xml').match(/docProps\/custom\.xml/g)).toHaveLength(1);
});

test('a property of more than 255 characters is refused', async () => {
  await inWord(makeDeliberation());
  const tooLong = run(async ({ document }) => {
    document.properties.customProperties.add('calame.trace', 'a'.repeat(256));
  });
  await expect(tooLong).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('the title of the document is set and read', async () => {
  const host = await inWord(makeDeliberation());
  await run(async ({ document }) => {
    document.properties.title = 'Délibération du 22 novembre';
  });
  expect(host.partXml('docProps/core.xml')).toContain(
    '<dc:title>Délibération du 22 novembre</dc:title>',
  );
});

test('the header of a section is read; a footer that is not there is made', async () => {
  const host = await inWord(makeLetter());
  await run(async (context) => {
    const section = context.document.sections.getFirst();
    const header = section.getHeader('Primary');
    header.load('text,type');
    section.getFooter('Primary').insertParagraph('Page 1', 'Start');
    await context.sync();
    expect(header.toJSON()).toMatchObject({ text: 'Commune de Saint-Aubin', type: 'Header' });
  });
  const copy = await inWord(host.save());
  const text = await run(async (context) => {
    const footer = context.document.sections.getFirst().getFooter('Primary');
    footer.load('text');
    await context.sync();
    return footer.text;
  });
  expect(text).toBe('Page 1\r');
  expect(copy.documentXml()).toContain('w:footerReference');
});

test('the document is saved, and unsaved by the next change', async () => {
  await inWord(makeDeliberation());
  await run(async (context) => {
    const { document } = context;
    document.body.insertParagraph('Fin', 'End');
    document.load('saved');
    await context.sync();
    expect(document.saved).toBe(false);
    document.save();
    document.load('saved');
    await context.sync();
    expect(document.saved).toBe(true);
  });
});

test('the styles of the document are listed under the names that Word shows', async () => {
  await inWord(makeDeliberation());
  await run(async (context) => {
    const styles = context.document.getStyles();
    styles.load('items/nameLocal,items/type');
    const title = styles.getByNameOrNullObject('Titre 1');
    const none = styles.getByNameOrNullObject('Acte visa');
    for (const one of [title, none]) one.load('nameLocal');
    await context.sync();
    expect(styles.items.length).toBeGreaterThan(3);
    expect([title.isNullObject, none.isNullObject]).toEqual([false, true]);
  });
});
