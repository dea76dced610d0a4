/** @jest-environment jsdom */
import { beforeEach, expect, test } from '@jest/globals';
import { installInJsdom } from './install-in-jsdom.ts';
import { makeDeliberation } from './make-documents.ts';
import { openWordHost, type WordHost } from './word-host.ts';

let host: WordHost;
beforeEach(async () => {
  host = await openWordHost({ document: await makeDeliberation() });
  await installInJsdom(host);
});

test('paragraphs are read', async () => {
  const texts = await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text,items/style,items/styleBuiltIn');
    await context.sync();
    return paragraphs.items.map(({ text, style, styleBuiltIn }) => [text, style, styleBuiltIn]);
  });
  expect(texts[0]).toEqual(['DÉLIBÉRATION DU CONSEIL MUNICIPAL', 'Titre 1', 'Heading1']);
  expect(texts).toHaveLength(4);
});

test('a replacement tracked since the batch before leaves a deletion and an insertion', async () => {
  await Word.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    await context.sync();
    const found = context.document.body.search('Monsieur le maire', { matchCase: false });
    found.load('items');
    await context.sync();
    found.items[0]?.insertText('Madame la Maire', 'Replace');
    await context.sync();
  });
  expect(host.documentXml()).toMatch(
    /<w:del [^>]*>.*<w:delText[^>]*>monsieur le maire<\/w:delText>/,
  );
  expect(host.documentXml()).toMatch(/<w:ins [^>]*>.*<w:t[^>]*>Madame la Maire<\/w:t>/);
});

test('what the stand-in does not know fails loudly', async () => {
  const unknown = Word.run(async (context) => {
    context.document.body.insertFileFromBase64('AAAA', 'End');
    await context.sync();
  });
  await expect(unknown).rejects.toMatchObject({ code: 'NotImplemented' });
});
