import { expect, test } from '@jest/globals';
import { readPdf } from '../../bot/documents/read-pdf.ts';
import { blocksOf } from '../builders/blocks-of.ts';
import { greyPicture, pdfFile } from '../builders/pdf-file.ts';

test('headings by size and bold, paragraphs whole, items apart, pages numbered', async () => {
  const file = await pdfFile((pdf) => {
    pdf.fontSize(20).text('Règlement du temps de travail').moveDown();
    pdf.font('Helvetica-Bold').fontSize(11).text('Article 1 Durée').font('Helvetica');
    pdf.text(
      'La durée annuelle est de 1 607 heures pour un agent à temps complet, journée de solidarité comprise, quel que soit le service où il est affecté.',
    );
    pdf.text('• un badge').text('• un ordinateur').addPage().text('Suite en page deux.');
  });
  const model = await readPdf(file);
  expect(blocksOf(model)).toEqual([
    '# Règlement du temps de travail',
    '## Article 1 Durée',
    'La durée annuelle est de 1 607 heures pour un agent à temps complet, journée de solidarité comprise, quel que soit le service où il est affecté.',
    '- un badge',
    '- un ordinateur',
    'Suite en page deux.',
  ]);
  expect(model.blocks.at(-1)?.anchor).toMatchObject({
    page: 2,
    path: ['Règlement du temps de travail', 'Article 1 Durée'],
  });
});

test('a table is rebuilt from the place of its words and said to be so', async () => {
  const rows = [
    ['Grade', 'IFSE', 'CIA'],
    ['Attaché', '12 000,00 €', '1 200,00 €'],
    ['Rédacteur', '8 500,00 €', '900,00 €'],
    ['Adjoint', '6 000,00 €', '600,00 €'],
  ];
  const file = await pdfFile((pdf) => {
    pdf.fontSize(11).text('Les montants plafonds sont les suivants.');
    rows.forEach((row, at) => {
      row.forEach((cell, column) => {
        pdf.text(cell, 60 + column * 150, 120 + at * 20, { lineBreak: false });
      });
    });
  });
  const model = await readPdf(file);
  expect(blocksOf(model)).toEqual([
    'Les montants plafonds sont les suivants.',
    rows.map((row) => row.join(' | ')).join(' // '),
  ]);
  expect(model.blocks[1]).toMatchObject({ kind: 'table', source: 'geometry' });
  expect(model.warnings.map(({ code }) => code)).toEqual(['tables-by-geometry']);
});

test('an amount cut in its cell is one amount again', async () => {
  const file = await pdfFile((pdf) => {
    pdf.fontSize(11);
    const put = (text: string, x: number, y: number) => pdf.text(text, x, y, { lineBreak: false });
    put('Chapitre', 60, 80);
    put('2025', 250, 80);
    put('2026', 400, 80);
    for (const [at, label] of ['Personnel', 'Énergie', 'Formation'].entries()) {
      const y = 120 + at * 40;
      put(label, 60, y);
      put('147 036', 250, y - 6);
      put('397,94 €', 250, y + 7);
      put('151 200', 400, y - 6);
      put('000,10 €', 400, y + 7);
    }
  });
  expect(blocksOf(await readPdf(file))).toEqual([
    [
      'Chapitre | 2025 | 2026',
      'Personnel | 147 036 397,94 € | 151 200 000,10 €',
      'Énergie | 147 036 397,94 € | 151 200 000,10 €',
      'Formation | 147 036 397,94 € | 151 200 000,10 €',
    ].join(' // '),
  ]);
});

test('two columns of prose are read one after the other, and are no table', async () => {
  const words = (start: string) => Array.from({ length: 90 }, (_, at) => `${start}${at}`).join(' ');
  const file = await pdfFile((pdf) => {
    pdf.fontSize(10).text(words('gauche'), 60, 80, { width: 220 });
    pdf.text(words('droite'), 310, 80, { width: 220 });
  });
  expect(blocksOf(await readPdf(file))).toEqual([words('gauche'), words('droite')]);
});

test('a word cut at the end of a line is whole again, a compound keeps its hyphen', async () => {
  const file = await pdfFile((pdf) => {
    pdf
      .fontSize(11)
      .text('Le régime indem-\nnitaire est ouvert, rendez-\nvous aux RH de SAINT-\nAUBIN.');
  });
  expect(blocksOf(await readPdf(file))).toEqual([
    'Le régime indemnitaire est ouvert, rendez-vous aux RH de SAINT-AUBIN.',
  ]);
});

test('running headers and page numbers are no text of the document', async () => {
  const file = await pdfFile((pdf) => {
    pdf.fontSize(11);
    for (let page = 1; page <= 4; page += 1) {
      if (page > 1) pdf.addPage();
      pdf.text('Communauté de communes du Val', 60, 60);
      pdf.text(
        `Contenu propre de la page numéro ${['un', 'deux', 'trois', 'quatre'][page - 1]}.`,
        60,
        300,
      );
      pdf.text(`Page ${page} sur 4`, 60, 760, { lineBreak: false });
    }
  });
  expect(blocksOf(await readPdf(file))).toEqual(
    ['un', 'deux', 'trois', 'quatre'].map((n) => `Contenu propre de la page numéro ${n}.`),
  );
});

test('the page number of a short document is no text of it either', async () => {
  const file = await pdfFile((pdf) => {
    pdf
      .fontSize(11)
      .text('La règle tient en deux pages.')
      .text('- 1 -', 60, 760, { lineBreak: false });
    pdf.addPage().text('Elle finit ici, page 12 du recueil.');
    pdf.text('Règle · Page 2 sur 2', 60, 760, { lineBreak: false });
  });
  expect(blocksOf(await readPdf(file))).toEqual([
    'La règle tient en deux pages.',
    'Elle finit ici, page 12 du recueil.',
  ]);
});

test('its properties make the head', async () => {
  const file = await pdfFile((pdf) => pdf.text('Texte.'), {
    info: {
      Title: 'Plan de formation',
      CreationDate: new Date('2026-02-03T12:00:00Z'),
      Date: '03/01/2026',
      lecteurs: 'group:rh',
    } as Record<string, string | Date>,
  });
  expect((await readPdf(file)).head).toEqual({
    title: 'Plan de formation',
    date: '2026-01-03',
    readers: ['group:rh'],
  });
});

test('the day on which the file was made or exported is not the document’s date', async () => {
  const day = new Date('2026-02-03T12:00:00Z');
  const info = { Title: 'Plan de formation', CreationDate: day, ModDate: day };
  const file = await pdfFile((pdf) => pdf.text('Texte.'), { info });
  expect((await readPdf(file)).head).toEqual({ title: 'Plan de formation' });
});

test('a scan asks for OCR and is never an empty document; scanned pages among others are named', async () => {
  const picture = greyPicture();
  const scan = await pdfFile((pdf) => {
    pdf.image(picture, 0, 0, { width: 595 }).addPage().image(picture, 0, 0, { width: 595 });
  });
  await expect(readPdf(scan)).rejects.toMatchObject({ code: 'needs-ocr', details: { pages: 2 } });
  const mixed = await pdfFile((pdf) => {
    pdf.text('La délibération est annexée à la page suivante.');
    pdf.addPage().image(picture, 0, 0, { width: 595 });
    pdf.addPage().text('Elle prend effet au premier janvier.');
  });
  const model = await readPdf(mixed);
  expect(model.warnings).toEqual([{ code: 'scanned-pages', details: { pages: '2' } }]);
});

test('a blank PDF is empty', async () => {
  await expect(readPdf(await pdfFile(() => undefined))).rejects.toMatchObject({ code: 'empty' });
});

test('a user password closes the file, an owner password does not', async () => {
  const closed = await pdfFile((pdf) => pdf.text('Secret.'), { userPassword: 'x' });
  await expect(readPdf(closed)).rejects.toMatchObject({ code: 'encrypted' });
  const open = await pdfFile((pdf) => pdf.text('Lisible.'), { ownerPassword: 'x' });
  expect(blocksOf(await readPdf(open))).toEqual(['Lisible.']);
});

test('a PDF cut short is damaged', async () => {
  const file = await pdfFile((pdf) => pdf.text('Texte.'));
  await expect(readPdf(file.subarray(0, 300))).rejects.toMatchObject({ code: 'damaged' });
});
