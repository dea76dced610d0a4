import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readActDocument } from '../../bot/act-files/read-act-document.ts';
import { folderOfFiles } from '../builders/folder-of-files.ts';
import { docxFile, docxParagraph } from '../builders/office-files.ts';

test('of Markdown, titles, lines and cells of tables are known, in their order', async () => {
  await using folder = folderOfFiles({
    'acte.md':
      '# Délibération\n\nPour : 3\nContre : 1\n\n| Présents | Votants |\n|--|--|\n| 4 | 4 |\n',
  });
  const { paragraphs, headers, properties } = await readActDocument(join(folder.path, 'acte.md'));
  expect(paragraphs.map(({ text, level, inTable }) => [text, level, inTable])).toEqual([
    ['Délibération', 1, false],
    ['Pour : 3', null, false],
    ['Contre : 1', null, false],
    ['Présents', null, true],
    ['Votants', null, true],
    ['4', null, true],
    ['4', null, true],
  ]);
  expect([headers, properties]).toEqual([[], {}]);
});

test('a Word file is read by its own reader; a PDF and a spreadsheet are no act to check', async () => {
  await using folder = folderOfFiles({ 'acte.pdf': '%PDF-1.7', 'acte.xlsx': 'x' });
  writeFileSync(join(folder.path, 'acte.docx'), docxFile(docxParagraph('Vu le code')));
  const { paragraphs } = await readActDocument(join(folder.path, 'acte.docx'));
  expect(paragraphs.map(({ text }) => text)).toEqual(['Vu le code']);
  for (const name of ['acte.pdf', 'acte.xlsx']) {
    await expect(readActDocument(join(folder.path, name))).rejects.toMatchObject({
      code: 'unsupported',
      details: { kind: name.slice(4) },
    });
  }
  await expect(readActDocument(join(folder.path, 'rien.md'))).rejects.toMatchObject({
    code: 'unreadable',
  });
});
