import { expect, test } from '@jest/globals';
import { readPdf } from '../../bot/documents/read-pdf.ts';
import { blocksOf } from '../builders/blocks-of.ts';
import { pdfFile } from '../builders/pdf-file.ts';

type Pdf = PDFKit.PDFDocument;

const put = (pdf: Pdf, text: string, x: number, y: number): Pdf =>
  pdf.text(text, x, y, { lineBreak: false });

/** Lines at these places, each from the first to the last of the others. */
function rule(pdf: Pdf, xs: readonly number[], ys: readonly number[]): void {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  for (const x of xs) pdf.moveTo(x, top).lineTo(x, bottom).stroke();
  for (const y of ys) pdf.moveTo(left, y).lineTo(right, y).stroke();
}

const tableOf = async (draw: (pdf: Pdf) => void, options = {}): Promise<readonly string[]> => {
  const model = await readPdf(await pdfFile(draw, options));
  return model.blocks.map((block) =>
    block.kind === 'table'
      ? `${block.source}: ${block.rows.map((row) => row.join(' | ')).join(' // ')}`
      : block.text,
  );
};

test('lines around cells make the table: labels and amounts that wrap in their cell are whole', async () => {
  const found = await tableOf((pdf) => {
    pdf.fontSize(10);
    rule(pdf, [60, 200, 260, 320], [100, 130, 160, 190]);
    put(pdf, 'Chapitre', 64, 105);
    put(pdf, 'CA 2025', 204, 105);
    put(pdf, 'CA 2026', 264, 105);
    put(pdf, 'Frais divers, honoraires', 64, 133);
    put(pdf, 'et conseils', 64, 145);
    put(pdf, '147 036', 220, 133);
    put(pdf, '397,94 €', 216, 145);
    put(pdf, '151 20', 284, 133);
    put(pdf, '0,10 €', 288, 145);
    put(pdf, 'Énergie', 64, 170);
    put(pdf, '52 000,00', 206, 163);
    put(pdf, '€', 252, 175);
    put(pdf, '+4,6 %', 280, 170);
  });
  expect(found).toEqual([
    'rule: Chapitre | CA 2025 | CA 2026 // Frais divers, honoraires et conseils | 147 036 397,94 € | 151 200,10 € // Énergie | 52 000,00 € | +4,6 %',
  ]);
});

test('a title over two columns belongs to the first, a label beside two rows to the first', async () => {
  const found = await tableOf((pdf) => {
    pdf.fontSize(10);
    for (const y of [100, 125, 150, 200]) pdf.moveTo(60, y).lineTo(360, y).stroke();
    pdf.moveTo(160, 175).lineTo(360, 175).stroke();
    for (const x of [60, 160, 360]) pdf.moveTo(x, 100).lineTo(x, 200).stroke();
    pdf.moveTo(260, 125).lineTo(260, 200).stroke();
    put(pdf, 'Exercice 2026', 228, 108);
    put(pdf, 'Section', 64, 133);
    put(pdf, 'Dépenses', 164, 133);
    put(pdf, 'Recettes', 264, 133);
    put(pdf, 'Ensemble', 64, 170);
    put(pdf, '10,00', 164, 158);
    put(pdf, '12,00', 264, 158);
    put(pdf, '20,00', 164, 183);
    put(pdf, '22,00', 264, 183);
  });
  expect(found).toEqual([
    'rule:  | Exercice 2026 |  // Section | Dépenses | Recettes // Ensemble | 10,00 | 12,00 //  | 20,00 | 22,00',
  ]);
});

test('rows that no line parts are told by their amounts, a wrapped label stays with its row', async () => {
  const found = await tableOf((pdf) => {
    pdf.fontSize(10);
    rule(pdf, [60, 260, 330, 400], [100, 120, 200]);
    for (const [at, cell] of ['Chapitre', 'Budget', 'Réalisé'].entries()) {
      put(pdf, cell, [64, 264, 334][at] ?? 0, 105);
    }
    const rows = [
      ['011 Charges générales', '1 200,00', '1 150,00'],
      ['012 Personnel, cotisations', '3 400,00', '3 390,50'],
      ['et assurances', '', ''],
      ['65 Autres charges', '800,00', '790,00'],
    ];
    rows.forEach((row, line) => {
      row.forEach((cell, at) => {
        if (cell !== '') put(pdf, cell, [64, 264, 334][at] ?? 0, 125 + 14 * line);
      });
    });
  });
  expect(found).toEqual([
    'rule: Chapitre | Budget | Réalisé // 011 Charges générales | 1 200,00 | 1 150,00 // 012 Personnel, cotisations et assurances | 3 400,00 | 3 390,50 // 65 Autres charges | 800,00 | 790,00',
  ]);
});

test('a frame around prose, and the grid of a chart, are no tables', async () => {
  const found = await tableOf((pdf) => {
    pdf.fontSize(10);
    rule(pdf, [60, 500], [100, 160]);
    put(pdf, 'Le compte est arrêté par le conseil, sur avis de la commission.', 70, 120);
    rule(pdf, [60, 120, 180, 240, 300, 360], [300, 340, 380, 420, 460]);
    put(pdf, '2024', 110, 470);
    put(pdf, '2025', 230, 470);
    put(pdf, 'Dette', 70, 310);
  });
  expect(found.filter((block) => block.startsWith('rule'))).toEqual([]);
  expect(found.join(' ')).toContain('Le compte est arrêté par le conseil');
});

test('the tags of a file make its tables, cells that span columns stand where their words do', async () => {
  const rows = [
    ['Régie', 'Exercice'],
    ['', 'Produits', 'Charges'],
    ['Eau', '12 000', '11 500'],
    ['Assainissement', '8 000', '8 100'],
  ];
  const found = await tableOf(
    (pdf) => {
      pdf.fontSize(11);
      const cell = (text: string, x: number, y: number) =>
        pdf.struct('TD', {}, () => put(pdf, text, x, y));
      const lines = rows.map((row, line) =>
        pdf.struct(
          'TR',
          {},
          row.map((text, at) =>
            cell(text, 60 + 120 * at + (row.length === 2 && at === 1 ? 20 : 0), 100 + 20 * line),
          ),
        ),
      );
      pdf.addStructure(pdf.struct('Document', {}, [pdf.struct('Table', {}, lines)]));
    },
    { tagged: true },
  );
  expect(found).toEqual([
    'tag: Régie | Exercice |  //  | Produits | Charges // Eau | 12 000 | 11 500 // Assainissement | 8 000 | 8 100',
  ]);
});

test('a table goes on over the page: each part on its page under the header, the cut row on the page where it starts', async () => {
  const file = await pdfFile((pdf) => {
    pdf.fontSize(10);
    rule(pdf, [60, 260, 400], [700, 720, 745, 760]);
    put(pdf, 'Chapitre', 64, 705);
    put(pdf, 'CA 2026', 264, 705);
    put(pdf, 'Voirie', 64, 725);
    put(pdf, '1 200,00 €', 264, 725);
    put(pdf, 'Subventions aux associations', 64, 747);
    put(pdf, '463 272,00', 264, 747);
    pdf.addPage();
    rule(pdf, [60, 260, 400], [60, 80, 100]);
    put(pdf, 'et autres personnes', 64, 65);
    put(pdf, '€', 264, 65);
    put(pdf, 'Total', 64, 85);
    put(pdf, '464 472,00 €', 264, 85);
    pdf.text('La suite.', 60, 200);
  });
  const { blocks } = await readPdf(file);
  expect(blocks.map(({ anchor }) => anchor.page)).toEqual([1, 2, 2]);
  expect(blocks.slice(0, 2)).toMatchObject([
    {
      rows: [
        ['Chapitre', 'CA 2026'],
        ['Voirie', '1 200,00 €'],
        ['Subventions aux associations et autres personnes', '463 272,00 €'],
      ],
    },
    {
      rows: [
        ['Chapitre', 'CA 2026'],
        ['Total', '464 472,00 €'],
      ],
    },
  ]);
});

test('another table at the top of the next page keeps its own header', async () => {
  const found = await tableOf((pdf) => {
    pdf.fontSize(10);
    for (const [title, amount] of [
      ['Dépenses', '1 200,00 €'],
      ['Recettes', '1 300,00 €'],
    ] as const) {
      if (title === 'Recettes') pdf.addPage();
      rule(pdf, [60, 260, 400], [60, 80, 100, 120]);
      put(pdf, title, 64, 65);
      put(pdf, 'CA 2026', 264, 65);
      put(pdf, `${title} de gestion`, 64, 85);
      put(pdf, amount, 264, 85);
      put(pdf, 'Total', 64, 105);
      put(pdf, amount, 264, 105);
    }
  });
  expect(found[1]).toBe(
    'rule: Recettes | CA 2026 // Recettes de gestion | 1 300,00 € // Total | 1 300,00 €',
  );
});

test('text printed over other text is read layer by layer, each table with its own words', async () => {
  const draw = (pdf: Pdf, shift: number, name: string, amount: string): void => {
    put(pdf, `Partie ${name}`, 60, 80 + shift);
    rule(pdf, [60, 260, 400], [100 + shift, 130 + shift, 160 + shift]);
    for (const [line, label] of ['charges', 'produits'].entries()) {
      put(pdf, `${name} ${label}`, 64, 110 + shift + 30 * line);
      put(pdf, amount, 264, 110 + shift + 30 * line);
    }
    put(pdf, 'Ces montants sont ceux du compte de gestion.', 60, 180 + shift);
  };
  const found = await tableOf((pdf) => {
    pdf.fontSize(10);
    draw(pdf, 0, 'Eau', '1 200,00 €');
    draw(pdf, 2, 'Gaz', '9 800,00 €');
  });
  expect(found).toEqual([
    'Partie Eau',
    'rule: Eau charges | 1 200,00 € // Eau produits | 1 200,00 €',
    'Ces montants sont ceux du compte de gestion.',
    'Partie Gaz',
    'rule: Gaz charges | 9 800,00 € // Gaz produits | 9 800,00 €',
    'Ces montants sont ceux du compte de gestion.',
  ]);
});

test('a table laid on its side is read as if the page were turned', async () => {
  const found = await tableOf((pdf) => {
    pdf
      .fontSize(10)
      .rotate(90, { origin: [0, 0] })
      .translate(0, -500);
    rule(pdf, [60, 260, 400], [100, 130, 160]);
    put(pdf, 'Chapitre', 64, 110);
    put(pdf, 'CA 2026', 264, 110);
    put(pdf, 'Voirie', 64, 140);
    put(pdf, '1 200,00 €', 264, 140);
  });
  expect(found).toEqual(['rule: Chapitre | CA 2026 // Voirie | 1 200,00 €']);
});

test('words whose letters a designer set apart are whole', async () => {
  const file = await pdfFile((pdf) => {
    pdf.fontSize(12).text('Rapport annuel du délégataire', { characterSpacing: 1.5 });
  });
  expect(blocksOf(await readPdf(file))).toEqual(['Rapport annuel du délégataire']);
});
