import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pptxFile, slideShape, xlsxFile } from '../builders/office-files.ts';
import { pdfFile } from '../builders/pdf-file.ts';
import { type Ran, runCalame } from '../builders/run-calame.ts';
import { scannedPdf } from '../builders/scanned-pdf.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

/** Writes a file and reads it at the prompt. */
async function read(name: string, bytes: Uint8Array, ...options: readonly string[]): Promise<Ran> {
  await using folder = temporaryFolder();
  const file = join(folder.path, name);
  writeFileSync(file, bytes);
  return await runCalame(['read', file, '--data', join(folder.path, 'data'), ...options]);
}

const page =
  '<title>Rapport</title><h1>Comptes</h1><p>Les dépenses baissent.</p><table><tr><th>Poste</th><th>2025</th></tr><tr><td>Énergie</td><td>12 500</td></tr></table><h2>Suite</h2><ul><li>Un</li><li>Deux</li></ul>';

test('a document is shown with its title, counts, outline, text and aligned tables', async () => {
  const ran = await read('rapport.html', Buffer.from(page));
  expect([ran.status, ran.err]).toEqual([0, '']);
  expect(ran.out).toBe(
    [
      '# Rapport',
      'html · 2 titres · 1 tableau · 12 mots',
      '## Plan',
      '- Comptes\n  - Suite',
      '## Texte',
      '## Comptes',
      'Les dépenses baissent.',
      '| Poste   |   2025 |\n|---------|--------|\n| Énergie | 12 500 |',
      '### Suite',
      '- Un\n- Deux\n',
    ].join('\n\n'),
  );
}, 60_000);

test('with --json, sections and tables say where they stand', async () => {
  const pdf = await pdfFile((file) => {
    file.fontSize(20).text('Comptes').moveDown().fontSize(11);
    file.text('Une phrase de la première page, assez longue pour être du texte.');
    file.addPage().text('Une phrase de la seconde page, assez longue aussi pour cela.');
  });
  expect((await read('a.pdf', pdf, '--json')).json()).toEqual({
    ...{ kind: 'pdf', title: null, pages: 2, tables: [], warnings: [] },
    sections: [
      {
        path: ['Comptes'],
        page: 1,
        text: 'Une phrase de la première page, assez longue pour être du texte.',
      },
      {
        path: ['Comptes'],
        page: 2,
        text: 'Une phrase de la seconde page, assez longue aussi pour cela.',
      },
    ],
  });
  const slides = pptxFile([
    { body: slideShape('title', 'Bilan') + slideShape('body', 'Un point') },
    { body: '', hidden: true },
  ]);
  expect((await read('a.pptx', slides, '--json')).json()).toMatchObject({
    pages: 2,
    sections: [{ path: ['Bilan'], page: 1, text: 'Un point' }],
    warnings: [
      { code: 'hidden-slides', message: expect.stringContaining('1 diapositive masquée') },
    ],
  });
  const book = xlsxFile({
    Budget: [
      ['Poste', 'Montant'],
      ['Énergie', 12_500],
    ],
  });
  expect((await read('a.xlsx', book, '--json')).json()).toMatchObject({
    pages: null,
    tables: [{ page: null, path: ['Budget'], sheet: 'Budget', cells: 'A1:B2' }],
  });
}, 60_000);

test('a transcript is shown with its times and voices', async () => {
  const text =
    'WEBVTT\n\n00:01:02.000 --> 00:01:05.000\n<v Claire>Bonjour.</v>\n\n00:01:03.000 --> 00:01:09.000\nOui.';
  const ran = await read('seance.vtt', Buffer.from(text));
  expect(ran.out).toContain('[00:01:02] Claire : Bonjour.\n[00:01:03] Oui.');
  expect(ran.out).toContain('se chevauchent');
  const told = (await read('seance.vtt', Buffer.from(text), '--json')).json();
  expect(told['cues']).toEqual([
    { speaker: 'Claire', from: 62, to: 65, text: 'Bonjour.' },
    { speaker: null, from: 63, to: 69, text: 'Oui.' },
  ]);
}, 60_000);

test('what cannot be read ends with 2 and says why', async () => {
  const scan = await scannedPdf((pdf) => pdf.text('Délibération'));
  const ran = await read('scan.pdf', scan, '--without-ocr', '--json');
  expect([ran.status, ran.json()]).toEqual([
    2,
    { code: 'needs-ocr', message: expect.stringContaining('OCR nécessaire') },
  ]);
  expect(ran.err).toContain('OCR nécessaire');
  const old = await read('a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  expect([old.status, old.err]).toEqual([2, expect.stringContaining('enregistrez-le en .docx')]);
  const absent = await runCalame(['read', '/nulle/part.pdf', '--json']);
  expect([absent.status, absent.json()]).toMatchObject([2, { code: 'unreadable' }]);
  const none = await runCalame(['read', '--json']);
  expect([none.status, none.json()]).toMatchObject([2, { error: { code: 'usage' } }]);
}, 60_000);
