import { utils, write } from '@e965/xlsx';
import { expect, test } from '@jest/globals';
import { formatCell } from '../../bot/documents/format-cell.ts';
import { readLimits } from '../../bot/documents/limits.ts';
import { readXlsx } from '../../bot/documents/read-xlsx.ts';
import { blocksOf } from '../builders/blocks-of.ts';
import { xlsxFile } from '../builders/office-files.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [1021641.56, '#,##0.00\\ "€"', '1 021 641,56 €'],
  [-12.5, '#,##0.00 €', '-12,50 €'],
  [0.125, '0.0%', '12,5 %'],
  [46023, 'dd/mm/yyyy', '01/01/2026'],
  [46023, '[$-40C]d mmmm yyyy', '01/01/2026'],
  [46023.5, 'dd/mm/yyyy hh:mm', '01/01/2026 12 h 00'],
  [0.354166667, 'h:mm', '08 h 30'],
  [1607, 'General', '1607'],
  [0.1 + 0.2, 'General', '0,3'],
  [7, '00000', '00007'],
  // What no calendar has is a number; what no computer counts is cut.
  [-1, 'dd/mm/yyyy', '-1'],
  [3_000_000, 'dd/mm/yyyy', '3000000'],
  [0.5, `0.${'0'.repeat(400)}`, `0,5${'0'.repeat(19)}`],
])('%d in the format %s reads « %s »', (value, format, shown) => {
  expect(plain(formatCell(value, format, false))).toBe(shown);
});

test('a sheet is a heading, its groups of rows are tables with their place, lone lines are text', () => {
  const model = readXlsx(
    xlsxFile({
      Frais: [
        ['Barème des frais de mission'],
        [],
        ['Grade', 'Repas', 'Depuis', 'SIRET'],
        [
          'A',
          { t: 'n', v: 20, z: '0.00 €' },
          { t: 'n', v: 46023, z: 'dd/mm/yyyy' },
          '00012345600012',
        ],
        ['B', 18.5, true],
        [],
        ['Délibération du 12 mars'],
      ],
      Vide: [],
    }),
    readLimits,
  );
  expect(blocksOf(model).map(plain)).toEqual([
    '# Frais',
    'Barème des frais de mission',
    'Grade | Repas | Depuis | SIRET // A | 20,00 € | 01/01/2026 | 00012345600012 // B | 18,5 | oui | ',
    'Délibération du 12 mars',
    '# Vide',
  ]);
  expect(model.blocks[2]?.anchor).toMatchObject({ sheet: 'Frais', cells: 'A3:D5' });
});

test('a hidden sheet is not read, and that is told', () => {
  const file = xlsxFile({ Barème: [['A', 1]], Salaires: [['Nom', 2500]] }, ['Salaires']);
  const model = readXlsx(file, readLimits);
  expect(blocksOf(model).join()).not.toContain('Nom');
  expect(model.warnings).toEqual([{ code: 'hidden-sheets', details: { sheets: 1 } }]);
});

test('a workbook without a filled cell is empty', () => {
  expect(() => readXlsx(xlsxFile({ Feuil1: [] }), readLimits)).toThrow(
    expect.objectContaining({ code: 'empty' }),
  );
});

test('hidden rows and columns are not read', () => {
  const sheet = utils.aoa_to_sheet([
    ['Grade', 'Nom', 'Taux'],
    ['A', 'Durand', 12],
    ['B', 'Martin', 14],
  ]);
  sheet['!cols'] = [{}, { hidden: true }, {}];
  sheet['!rows'] = [{}, {}, { hidden: true }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Barème');
  const bytes: Uint8Array = write(book, { type: 'buffer', bookType: 'xlsx', cellStyles: true });
  expect(blocksOf(readXlsx(bytes, readLimits))).toEqual(['# Barème', 'Grade | Taux // A | 12']);
});
