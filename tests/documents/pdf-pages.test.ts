import { inflateSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { withPdf } from '../../bot/documents/pdf-engine.ts';
import { pictureForOcr } from '../../bot/documents/pdf-page-picture.ts';
import { quoteBoxes } from '../../bot/documents/pdf-quote-boxes.ts';
import { openPageReader } from '../../bot/documents/read-page.ts';
import { pdfFile } from '../builders/pdf-file.ts';

const reader = openPageReader();
afterAll(async () => reader.close());

/** An A4 page of 595 × 842 points: a black square in its top left corner, a sentence, a row of three cells. */
const file = pdfFile((pdf) => {
  pdf.rect(0, 0, 60, 60).fill('#ff0000').fillColor('black').fontSize(10);
  pdf.text('La dette recule de trois millions', 100, 200, { lineBreak: false });
  pdf.text('cette année.', 100, 214, { lineBreak: false });
  for (const [at, cell] of ['Personnel', '147 036', '+4,6 %'].entries()) {
    pdf.text(cell, 100 + at * 150, 400, { lineBreak: false });
    pdf.text(at === 0 ? 'Énergie' : cell, 100 + at * 150, 500, { lineBreak: false });
  }
});

test('a page becomes a picture in its colours, as wide as asked', async () => {
  const { png, width, height } = await reader.readPagePicture(await file, 1, 595);
  expect([width, height]).toEqual([595, 841]);
  const size = Buffer.from(png).readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + size));
  // The first row is its difference from nothing; red, then white past the square.
  expect([...rows.subarray(1, 4)]).toEqual([255, 0, 0]);
  expect([...rows.subarray(1 + 3 * 300, 4 + 3 * 300)]).toEqual([255, 255, 255]);
});

test('a page is drawn in grey for the recogniser of characters, at the resolution asked', async () => {
  const { width, height, pixels } = await withPdf(await file, (pdf) => pictureForOcr(pdf, 1));
  expect([width, height]).toEqual([1654, 2339]);
  expect(pixels.length).toBe(width * height);
  expect([pixels[0], pixels[1000]]).toEqual([76, 255]);
});

test('a quote has a box for each of its lines, where it stands on the page', async () => {
  const boxes = await reader.findQuoteBoxes(await file, 1, 'recule de TROIS millions cette annee');
  expect(boxes).toHaveLength(2);
  const [one, other] = boxes;
  expect(one?.x).toBeCloseTo((100 + 47.8) / 595, 1);
  expect(one?.y).toBeCloseTo(200 / 842, 1);
  expect(other?.x).toBeCloseTo(100 / 595, 2);
  expect(other?.y ?? 0).toBeGreaterThan(one?.y ?? 1);
});

test('the cells of a row are found on that row, though others hold the same amounts', async () => {
  const boxes = await withPdf(await file, (pdf) =>
    quoteBoxes(pdf, 1, 'Énergie | 147 036 | +4,6 %'),
  );
  expect(boxes.map(({ x }) => Math.round(x * 595)).sort((a, b) => a - b)).toEqual([100, 250, 400]);
  for (const { y, height } of boxes) {
    expect(y * 842).toBeGreaterThan(495);
    expect((y + height) * 842).toBeLessThan(520);
  }
});

test('of a quote that runs on to the next page, what stands on this one is shown', async () => {
  const [box, ...others] = await withPdf(await file, (pdf) =>
    quoteBoxes(pdf, 1, 'La dette recule de trois millions puis remonte'),
  );
  expect(others).toEqual([]);
  expect((box?.width ?? 0) * 595).toBeGreaterThan(100);
});

test('a quote that is not on the page has no box, nor has part of a number', async () => {
  expect(await withPdf(await file, (pdf) => quoteBoxes(pdf, 1, 'La dette augmente'))).toEqual([]);
  expect(await withPdf(await file, (pdf) => quoteBoxes(pdf, 1, '7 036'))).toEqual([]);
});

test('a page turned on its side has its boxes where it is shown', async () => {
  const turned = await pdfFile((pdf) => {
    Reflect.set(pdf.page.dictionary.data, 'Rotate', 90);
    pdf.rotate(-90, { origin: [300, 300] }).text('Annexe en paysage', 300, 300);
  });
  const [box] = await withPdf(turned, (pdf) => quoteBoxes(pdf, 1, 'Annexe en paysage'));
  expect(box?.width ?? 0).toBeGreaterThan(2 * (box?.height ?? 1));
});

test('a page that is not there, and a file that is no PDF, are refused', async () => {
  await expect(reader.readPagePicture(await file, 2, 600)).rejects.toMatchObject({
    code: 'damaged',
    details: { page: 2 },
  });
  await expect(reader.readPagePicture(Buffer.from('%PDF-1.7'), 1, 600)).rejects.toMatchObject({
    code: 'damaged',
  });
});
