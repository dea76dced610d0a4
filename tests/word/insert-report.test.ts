/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { openWordDocument } from '../../office-addin/word/open-word-document.ts';
import { sampleReport } from '../builders/sample-report.ts';
import { inWord } from '../fakes/word/in-word.ts';
import { makeDeliberation } from '../fakes/word/make-documents.ts';
import type { WordHost } from '../fakes/word/word-host.ts';

const word = openWordDocument();

const insertIn = async (version: string): Promise<WordHost> => {
  const host = await inWord(makeDeliberation(), { apiSets: { WordApi: version } });
  host.select({ paragraph: 0 });
  await word.insertReport(sampleReport);
  return host;
};

test('a report goes in after the cursor with its headings, its list, its table and its notes', async () => {
  const host = await insertIn('1.5');
  const texts = host.paragraphs();
  const at = texts.indexOf(sampleReport.title);
  expect(at).toBe(1);
  expect(texts).toContain('Méthodes de calcul');
  expect(texts).toContain('–\u00A0Premier point');
  const xml = host.documentXml();
  expect(xml.match(/<w:footnoteReference /gu)).toHaveLength(1);
  expect(host.partXml('word/footnotes.xml')).toContain('« Résultat 123 456,78 »');
  expect(xml.match(/<w:tblHeader/gu)).toHaveLength(1);
  expect(xml).toContain('1 250 000,00 €');
  expect(xml).not.toContain('calame-en-cours');
});

test('in a Word without footnotes, its sources stand in brackets', async () => {
  const host = await insertIn('1.4');
  expect(host.documentXml()).not.toContain('footnoteReference');
  expect(host.paragraphs().join('\n')).toContain(
    '123 456,78 € (page 12 : « Résultat 123 456,78 »)',
  );
});

test('a document that is read-only is left as it was', async () => {
  const host = await inWord(makeDeliberation(), { readOnly: true });
  const before = host.paragraphs();
  await expect(word.insertReport(sampleReport)).rejects.toMatchObject({ kind: 'read-only' });
  expect(host.paragraphs()).toEqual(before);
});
