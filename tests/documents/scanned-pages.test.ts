import { expect, test } from '@jest/globals';
import type { DocModel } from '#shared/document/doc-model.ts';
import { documentTexts } from '#shared/language/document-texts.ts';
import type { OcrLine, OcrPage } from '../../bot/documents/ocr-messages.ts';
import { isOcrInstalled, type Ocr } from '../../bot/documents/open-ocr.ts';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { ReadFault } from '../../bot/documents/read-fault.ts';
import { readScans } from '../../bot/documents/read-scans.ts';
import { blocksOf } from '../builders/blocks-of.ts';
import { pdfFile } from '../builders/pdf-file.ts';
import { scannedPdf } from '../builders/scanned-pdf.ts';

/** Runs where the engine and its French are installed, and says so elsewhere. */
const withEngine = isOcrInstalled()
  ? test
  : (name: string, _: () => Promise<void>) =>
      test.skip(`${name} (skipped: no engine)`, () => undefined);

withEngine('a scanned page is read from its picture, its table too, and it is told', async () => {
  await using reader = openDocumentReader({ ocr: true });
  const bytes = await scannedPdf((pdf) => {
    pdf.fontSize(20).text('Délibération n° 12').moveDown();
    pdf.fontSize(12).text('Le conseil municipal décide une subvention de 12 500 euros.').moveDown();
    const top = pdf.y;
    const rows = [
      ['Chapitre', '2024', '2025'],
      ['Charges', '122 555,51', '130 000,00'],
      ['Personnel', '2 400 000,00', '2 450 123,45'],
      ['Intérêts', '15 000,00', '14 250,10'],
    ];
    rows.forEach((row, at) => {
      for (const [column, cell] of row.entries()) pdf.text(cell, 60 + column * 170, top + at * 22);
    });
  });
  const seen: (readonly [number, number])[] = [];
  const model = await reader.read({ bytes, name: 'scan.pdf' }, undefined, (...page) =>
    seen.push(page),
  );
  expect(blocksOf(model)[0]).toBe('# Délibération n° 12');
  expect(blocksOf(model)[1]).toContain('décide une subvention de 12 500 euros.');
  const table = model.blocks.at(-1);
  expect(table).toMatchObject({ kind: 'table', source: 'ocr', anchor: { page: 1 } });
  expect(blocksOf(model).at(-1)).toContain('Personnel | 2 400 000,00 | 2 450 123,45');
  expect(model.blocks[1]).toMatchObject({
    source: 'ocr',
    anchor: { path: ['Délibération n° 12'] },
  });
  expect(model.warnings).toEqual([{ code: 'pages-by-ocr', details: { pages: '1' } }]);
  expect(seen).toEqual([[1, 1]]);
});

test('without the wish, a scan still says that it is one', async () => {
  await using reader = openDocumentReader();
  const bytes = await scannedPdf((pdf) => pdf.text('Délibération'));
  await expect(reader.read({ bytes, name: 'scan.pdf' })).rejects.toMatchObject({
    code: 'needs-ocr',
    details: { pages: 1 },
  });
});

const line = (text: string, baseline: number): OcrLine => ({
  baseline,
  height: 30,
  words: text.split(' ').map((word, at) => ({
    ...{ text: word, confidence: 90, left: 100 + at * 80, right: 170 + at * 80 },
  })),
});

/** A PDF of three pages whose second is a scan, as its reader gives it. */
const mixed: DocModel = {
  kind: 'pdf',
  head: {},
  pages: 3,
  blocks: [
    { kind: 'heading', level: 1, text: 'Un', anchor: { page: 1, path: [], index: 0 } },
    { kind: 'paragraph', text: 'Trois', anchor: { page: 3, path: ['Un'], index: 1 } },
  ],
  warnings: [{ code: 'scanned-pages', details: { pages: '2' } }],
};

function scans(read: (signal?: AbortSignal) => Promise<OcrPage>, signal?: AbortSignal) {
  const ocr: Ocr = { read: (_, asked) => read(asked), close: async () => undefined };
  const readPageForOcr = async () => ({ width: 1, height: 1, pixels: new Uint8Array(1) });
  return { ocr, pages: { readPageForOcr }, signal, onPage: () => undefined };
}

withEngine('what is recognised stands between the pages before and after it', async () => {
  const page = { height: 2_339, lines: [line('Texte de la page deux', 300)] };
  const model = await readScans(
    new Uint8Array(),
    mixed,
    scans(async () => page),
  );
  expect(blocksOf(model)).toEqual(['# Un', 'Texte de la page deux', 'Trois']);
  expect(model.blocks.map(({ anchor }) => [anchor.index, anchor.page, anchor.path])).toEqual([
    [0, 1, []],
    [1, 2, ['Un']],
    [2, 3, ['Un']],
  ]);
  expect(model.warnings).toEqual([{ code: 'pages-by-ocr', details: { pages: '2' } }]);
});

withEngine('a picture that cannot be read stays named; a wish to stop stops at once', async () => {
  const failing = async (): Promise<OcrPage> => {
    throw new ReadFault('too-complex', { limit: 'seconds', most: 60 });
  };
  const left = await readScans(new Uint8Array(), mixed, scans(failing));
  expect(left.warnings).toEqual([{ code: 'scanned-pages', details: { pages: '2' } }]);
  expect(blocksOf(left)).toEqual(['# Un', 'Trois']);
  const stop = AbortSignal.abort(new Error('given up'));
  await expect(readScans(new Uint8Array(), mixed, scans(failing, stop))).rejects.toThrow(
    'given up',
  );
});

test('where the engine is absent, the text says how to have it', () => {
  const { faults, warnings } = documentTexts.fr;
  const details = { pages: 2, engine: 'absent' };
  expect(faults['needs-ocr']('a.pdf', details)).toContain('npm install');
  expect(faults['needs-ocr']('a.pdf', { pages: 2 })).not.toContain('npm install');
  expect(warnings['scanned-pages']('a.pdf', { pages: '1, 2', engine: 'absent' })).toContain(
    'npm install',
  );
});

test('a page of text is never sent to the engine', async () => {
  await using reader = openDocumentReader({ ocr: true });
  const bytes = await pdfFile((pdf) => pdf.text('Une page de texte ordinaire.'));
  const model = await reader.read({ bytes, name: 'a.pdf' });
  expect(model.warnings).toEqual([]);
});
