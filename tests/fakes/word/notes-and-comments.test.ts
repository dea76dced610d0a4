/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { inWord, run } from './in-word.ts';
import { makeDeliberation } from './make-documents.ts';

const convention = ({ document }: Word.RequestContext): Word.Range =>
  document.body.search('la convention').getFirst();

test('a comment stands on its text, in a part of its own, with its author', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    convention(context).insertComment('Référence à vérifier');
    const comments = context.document.body.getComments();
    comments.load('items/content,items/authorName,items/resolved');
    await context.sync();
    expect(comments.items.map((one) => one.toJSON())).toMatchObject([
      { content: 'Référence à vérifier', authorName: 'Agent Test', resolved: false },
    ]);
    const range = comments.getFirst().getRange();
    range.load('text');
    await context.sync();
    expect(range.text).toBe('la convention');
  });
  expect(host.documentXml()).toMatch(
    /commentRangeStart w:id="0".*la convention.*commentRangeEnd w:id="0"\/><w:r><w:commentReference/,
  );
  expect(host.partXml('word/comments.xml')).toContain('Référence à vérifier');
  expect(host.partXml('[Content_Types].xml')).toContain('/word/comments.xml');
  expect(host.partXml('word/_rels/document.xml.rels')).toMatch(/relationships\/comments"/);
});

test('a comment is answered, resolved, and goes with its answers', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    const comment = convention(context).insertComment('Laquelle ?');
    await context.sync();
    comment.reply('Celle de 2025');
    comment.resolved = true;
    comment.load('resolved,replies/items/content');
    await context.sync();
    expect(comment.resolved).toBe(true);
    expect(comment.replies.items.map(({ content }) => content)).toEqual(['Celle de 2025']);
    const all = context.document.body.getComments();
    all.load('items');
    await context.sync();
    expect(all.items).toHaveLength(1);
    comment.delete();
  });
  expect(host.documentXml()).not.toContain('comment');
  expect(host.partXml('word/comments.xml')).not.toContain('w:comment ');
});

test('a footnote is inserted at the end of its text, listed and deleted', async () => {
  const host = await inWord(makeDeliberation());
  await run(async (context) => {
    convention(context).insertFootnote('Convention du 3 mars 2025.');
    const { footnotes } = context.document.body;
    footnotes.load('items/type,items/body/text');
    await context.sync();
    expect(footnotes.items.map(({ body, type }) => [type, body.text])).toEqual([
      ['Footnote', ' Convention du 3 mars 2025.'],
    ]);
  });
  expect(host.documentXml()).toMatch(
    /la convention<\/w:t><\/w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/>.*<w:footnoteReference w:id="1"\/>/,
  );
  await run(async ({ document }) => {
    document.body.footnotes.getFirst().delete();
  });
  expect(host.documentXml()).not.toContain('footnoteReference');
  expect(host.partXml('word/footnotes.xml')).not.toContain('3 mars');
});

test('a footnote asks for a Word that has them', async () => {
  await inWord(makeDeliberation(), { apiSets: { WordApi: '1.4' } });
  const tooNew = run(async (context) => {
    convention(context).insertFootnote('note');
  });
  await expect(tooNew).rejects.toMatchObject({ code: 'ApiNotFound' });
});
