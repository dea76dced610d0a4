/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { layOutAct } from '#shared/acts/lay-out-act.ts';
import { openWordDocument } from '../../office-addin/word/open-word-document.ts';
import type { InsertionMarks } from '../../office-addin/word/word-document.ts';
import { deliberation } from '../builders/acts.ts';
import { installInJsdom } from '../fakes/word/install-in-jsdom.ts';
import { makeDeliberation } from '../fakes/word/make-documents.ts';
import { openWordHost, type WordHost } from '../fakes/word/word-host.ts';

let host: WordHost;
const word = openWordDocument();
const open = async (options: Partial<Parameters<typeof openWordHost>[0]> = {}): Promise<void> => {
  host = await openWordHost({
    document: await makeDeliberation(),
    apiSets: { WordApi: '1.4' },
    ...options,
  });
  await installInJsdom(host);
};
beforeEach(() => open());

const texts = async (): Promise<readonly string[]> =>
  (await word.read()).paragraphs.map(({ text }) => text);

describe('an act inserted in the open document', () => {
  test('stands after what was there, one tagged control a block, in at most six syncs', async () => {
    await word.insertAct(deliberation, 'end');
    expect(host.syncs).toBeLessThanOrEqual(6);
    const read = await word.read();
    const laid = layOutAct(deliberation);
    expect((await word.blocks()).map(({ tag }) => tag)).toEqual(laid.map(({ tag }) => tag));
    const visa = read.paragraphs.find(({ text }) => text.startsWith('Vu le code'));
    expect(visa).toMatchObject({ tag: laid[2]?.tag });
    expect(read.paragraphs[0]?.text).toBe('DÉLIBÉRATION DU CONSEIL MUNICIPAL');
    expect(host.documentXml().match(/w:highlight/gu)).toHaveLength(2);
  });

  test('bears its mention and the properties of the file as one with it, told of what was there', async () => {
    await word.setProperties({ 'Calame-Date': '2026-11-01', Dossier: '12' });
    await word.setMention('Mention d’avant');
    const before = host.syncs;
    const held: unknown[] = [];
    await word.insertAct(deliberation, 'end', (found) => {
      held.push(found);
      return {
        properties: { 'Calame-Document': 'doc-12345678', 'Calame-Date': null, 'Calame-Relu': null },
        mention: 'Projet à relire',
      };
    });
    expect(host.syncs - before).toBe(4);
    expect(held).toEqual([
      {
        tags: ['calame:mention:9999'],
        mention: 'Mention d’avant',
        properties: expect.objectContaining({ Dossier: '12' }),
      },
    ]);
    const { properties, paragraphs } = await word.read();
    expect(properties).toEqual({ Dossier: '12', 'Calame-Document': 'doc-12345678' });
    const mentions = paragraphs.filter(({ tag }) => tag === 'calame:mention:9999');
    expect(mentions.map(({ text }) => text)).toEqual(['Projet à relire']);
  });

  test('that Word stops halfway leaves the document, its mention and its properties as they were', async () => {
    await word.setProperties({ 'Calame-Date': '2026-11-01' });
    const before = await texts();
    const wrong: unknown = {
      properties: { 'Calame-Date': 'x', 'Calame-Document': 5 },
      mention: 'Projet',
    };
    // Refused after all the blocks were written.
    host.failAction('CustomPropertyCollection.Add');
    await expect(
      word.insertAct(deliberation, 'end', () => wrong as InsertionMarks),
    ).rejects.toMatchObject({ kind: 'word-failed' });
    expect(await texts()).toEqual(before);
    expect((await word.read()).properties).toEqual({ 'Calame-Date': '2026-11-01' });
  });

  test('takes the place of a document only once it stands whole', async () => {
    const before = await texts();
    host.failAction('CustomPropertyCollection.Add');
    const marked = word.insertAct(deliberation, 'replace-document', () => ({
      properties: { 'Calame-Document': 'doc-12345678' },
      mention: 'Projet à relire',
    }));
    await expect(marked).rejects.toMatchObject({ kind: 'word-failed' });
    expect(await texts()).toEqual(before);
    await word.insertAct(deliberation, 'replace-document');
    expect(await texts()).not.toContain(before[0]);
  });

  test('goes after the block that holds the cursor, not into it', async () => {
    await word.insertAct(deliberation, 'replace-document');
    const at = (await texts()).findIndex((text) => text.startsWith('Vu le code'));
    host.select({ paragraph: at });
    const visa = deliberation.blocks.filter(({ role }) => role === 'visa').slice(0, 1);
    await word.insertBlocks(
      visa.map((block) => ({ ...block, number: 7, paragraphs: ['Vu le budget'] })),
    );
    const { paragraphs } = await word.read();
    expect(paragraphs[at + 1]?.text).toContain('Vu le budget');
    expect(host.documentXml()).toMatch(/calame:visa:7/u);
    const control = /<w:sdt>(?:(?!<\/w:sdt>).)*calame:visa:1(?:(?!<\/w:sdt>).)*<\/w:sdt>/su.exec(
      host.documentXml(),
    );
    expect(control?.[0]).not.toContain('calame:visa:7');
  });
});

describe('a rewriting', () => {
  test('stands as revisions of words, and the document tracks as before', async () => {
    host.select({ paragraph: 2 });
    const { kind, paragraphs, pendingRevisions } = await word.readSelection();
    expect([kind, paragraphs.length, pendingRevisions]).toEqual(['text', 1, false]);
    const before = paragraphs[0]?.text ?? '';
    const [first = '', second = '', ...rest] = before.split(' ');
    const after = [first, 'autrement', ...rest].join(' ');
    const placed = await word.placeChanges([{ paragraph: 0, before, after, reason: null }]);
    expect(placed).toHaveLength(1);
    const xml = host.documentXml();
    expect(xml.match(/<w:del /gu)).toHaveLength(1);
    expect(xml).toMatch(new RegExp(`<w:delText[^>]*>${second} ?</w:delText>`, 'u'));
    expect(xml).toMatch(/<w:t[^>]*>autrement ?<\/w:t>/u);
    expect(host.called).toContain('Document.ChangeTrackingMode =');
    await expect(
      word.placeChanges([{ paragraph: 0, before, after, reason: null }]),
    ).rejects.toMatchObject({ kind: 'pending-revisions' });
  });

  test('of a text that changed meanwhile is refused, and nothing is touched', async () => {
    host.select({ paragraph: 2 });
    const xml = host.documentXml();
    await expect(
      word.placeChanges([{ paragraph: 0, before: 'autre texte', after: 'x', reason: null }]),
    ).rejects.toMatchObject({ kind: 'text-changed' });
    expect(host.documentXml()).toBe(xml);
  });

  test('gives the mode of tracking back when Word stops halfway', async () => {
    host.select({ paragraph: 2 });
    const { paragraphs } = await word.readSelection();
    const before = paragraphs[0]?.text ?? '';
    host.failBatch(4);
    const change = { paragraph: 0, before, after: `${before} fin`, reason: null };
    await expect(word.placeChanges([change])).rejects.toMatchObject({ kind: 'word-failed' });
    expect(await word.placeChanges([change])).toHaveLength(1);
    expect(host.partXml('word/settings.xml')).not.toContain('trackRevisions');
  });
});

describe('places of the document', () => {
  test('are selected, commented on, and completed everywhere at once', async () => {
    await word.insertAct(deliberation, 'end');
    const before = await texts();
    const at = before.findIndex((text) => text.startsWith('Il entre en vigueur'));
    await word.select({ paragraph: at, start: 3, end: 8 });
    await word.comment({ paragraph: at }, 'À vérifier');
    expect(host.partXml('word/comments.xml')).toContain('À vérifier');
    await word.selectPlaceholder(1);
    expect(await word.fillPlaceholder('date', '1er janvier 2027')).toBe(1);
    expect(await texts()).toContain('Il entre en vigueur le 1er janvier 2027.');
    await expect(word.fillPlaceholder('date', 'demain')).rejects.toMatchObject({
      kind: 'place-not-found',
    });
    await expect(word.selectPlaceholder(7)).rejects.toMatchObject({ kind: 'place-not-found' });
  });

  test('hold the mention once, changed or taken away, and properties that travel with the file', async () => {
    const before = await texts();
    await word.setMention('Projet rédigé avec l’aide d’une IA, à relire');
    await word.setMention('Contenu vérifié');
    expect((await texts()).filter((text) => text.startsWith('Contenu'))).toHaveLength(1);
    expect((await texts()).filter((text) => text.startsWith('Projet'))).toHaveLength(0);
    await word.setMention(null);
    expect(await texts()).toEqual(before);
    await word.setProperties({ 'Calame-Document': 'doc-12345678', 'Calame-Relu': 'x' });
    await word.setProperties({ 'Calame-Relu': null });
    expect((await word.read()).properties).toEqual({ 'Calame-Document': 'doc-12345678' });
  });
});

describe('a document that may not be written in', () => {
  test('is read, and every writing is refused before anything is changed', async () => {
    await open({ document: await makeDeliberation(), readOnly: true });
    expect((await word.read()).paragraphs.length).toBeGreaterThan(2);
    const xml = host.documentXml();
    await expect(word.insertAct(deliberation, 'end')).rejects.toMatchObject({ kind: 'read-only' });
    expect(host.documentXml()).toBe(xml);
  });

  test('keeps nothing of an act whose insertion stopped halfway', async () => {
    const before = await texts();
    host.failBatch(2);
    await expect(word.insertAct(deliberation, 'end')).rejects.toMatchObject({
      kind: 'word-failed',
    });
    expect(await texts()).toEqual(before);
  });
});
