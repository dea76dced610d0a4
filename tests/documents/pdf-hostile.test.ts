import { deflateSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { readLimits } from '../../bot/documents/limits.ts';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { readPdf } from '../../bot/documents/read-pdf.ts';
import { blocksOf } from '../builders/blocks-of.ts';
import { pdfFile } from '../builders/pdf-file.ts';

const tight = openDocumentReader({ limits: { ...readLimits, megabytes: 250 } });
afterAll(() => tight.close());

/** A PDF of these objects, with a table that says where they stand. */
function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  for (const [at, object] of objects.entries()) {
    places.push(Buffer.concat(parts).length);
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = Buffer.concat(parts).length;
  const end = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>';
const pages = (count: number): Buffer =>
  pdfOf([catalogue, `<< /Type /Pages /Kids [${'3 0 R '.repeat(count)}] /Count ${count} >>`, page]);

/** The same file with something else where this stood. */
const changed = (file: Buffer, from: RegExp, to: string): Buffer =>
  Buffer.from(file.toString('latin1').replace(from, to), 'latin1');

test('a table of contents of the file that lies is set right, or the file is damaged', async () => {
  const file = await pdfFile((pdf) => pdf.text('Le compte est arrêté.'));
  for (const lying of [
    changed(file, /\d{10} 00000 n/g, '0000000017 00000 n'),
    changed(file, /startxref\n\d+/, 'startxref\n99999999'),
    changed(file, /\/Size \d+/, '/Size 2'),
  ]) {
    expect(blocksOf(await readPdf(lying))).toEqual(['Le compte est arrêté.']);
  }
  await expect(readPdf(changed(file, /\/Type \/Catalog/, '/Type /Cat'))).resolves.toBeDefined();
  await expect(readPdf(changed(file, /\/Root \d+ 0 R/, '/Root 99 0 R'))).rejects.toMatchObject({
    code: 'damaged',
  });
});

test('a file of a thousand pages is read, one of two hundred thousand is refused by its number', async () => {
  const long = await pdfFile((pdf) => {
    for (let at = 1; at <= 1_000; at += 1) {
      if (at > 1) pdf.addPage();
      pdf.text(`Article ${at}. Texte ${at % 7 === 0 ? 'propre' : 'commun'}.`);
    }
  });
  const model = await readPdf(long);
  expect(model.pages).toBe(1_000);
  expect(model.blocks.at(-1)?.anchor.page).toBe(1_000);
  await expect(readPdf(pages(200_000))).rejects.toMatchObject({
    code: 'too-complex',
    details: { limit: 'pages', most: 2_000 },
  });
});

test('pages that hold themselves, and a page of a thousand crossing lines, end soon', async () => {
  const loop = pdfOf([catalogue, '<< /Type /Pages /Kids [2 0 R] /Count 5 >>']);
  await expect(readPdf(loop)).rejects.toMatchObject({ code: 'damaged' });
  const plan = await pdfFile((pdf) => {
    for (let at = 0; at < 800; at += 1) {
      pdf.moveTo(50 + at / 2, 50).lineTo(50 + at / 2, 500);
      pdf.moveTo(50, 50 + at / 2).lineTo(450, 50 + at / 2);
    }
    pdf.stroke().text('Plan de situation', 60, 600);
  });
  expect(blocksOf(await readPdf(plan))).toEqual(['Plan de situation']);
});

test('a stream that swells beyond the memory of its reader is refused, and the next document is read', async () => {
  const bomb = deflateSync(Buffer.alloc(300_000_000, 0x20), { level: 1 });
  const content = Buffer.concat([
    Buffer.from(`<< /Length ${bomb.length} /Filter /FlateDecode >>\nstream\n`),
    bomb,
    Buffer.from('\nendstream'),
  ]);
  const file = pdfOf([catalogue, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page, content]);
  await expect(tight.read({ bytes: file, name: 'a.pdf' })).rejects.toMatchObject({
    code: 'too-complex',
  });
  const next = await pdfFile((pdf) => pdf.text('Le compte est arrêté.'));
  expect(blocksOf(await tight.read({ bytes: next, name: 'b.pdf' }))).toEqual([
    'Le compte est arrêté.',
  ]);
});

test('whatever is cut or changed in a file, its reading ends in blocks or in a fault with a code', async () => {
  const file = await pdfFile((pdf) => pdf.text('Le compte est arrêté.'));
  for (let at = 7; at < file.length; at += 97) {
    for (const bytes of [file.subarray(0, at), changed(file, new RegExp(`^[^]{${at}}.`), 'x')]) {
      const outcome = await readPdf(bytes).then(
        (model) => typeof model.blocks.length,
        ({ code }: { code: unknown }) => typeof code,
      );
      expect(['number', 'string']).toContain(outcome);
    }
  }
});
