import { read, utils } from '@e965/xlsx';
import { expect, test } from '@jest/globals';
import { writeWorkbook } from '../../bot/report-files/write-workbook.ts';

const written = await writeWorkbook({
  title: 'Comparaison',
  sheets: [
    {
      name: 'Tout: comptes/2025 [et une suite bien trop longue]',
      header: ['Document', 'Produits', 'Évolution', 'Date'],
      widths: [30, 16, 12, 12],
      rows: [
        [
          { value: '=1+1' },
          { value: 1_250_000.5, format: 'amount' },
          { value: 4.2, format: 'percentage', mark: 'outlier' },
          { value: '2026-11-22', format: 'date' },
        ],
        [{ value: null }, { value: 12, format: 'count' }, { value: true }, { value: 'demain' }],
      ],
    },
    {
      name: 'Tout: comptes/2025 [et une suite bien trop longue]',
      header: [],
      widths: [],
      rows: [],
    },
  ],
});
const book = read(written, { cellNF: true, cellDates: true });
const [first = '', second = ''] = book.SheetNames;

test('sheets get names that Excel takes, none of them twice', () => {
  expect(first).toHaveLength(31);
  expect(first).not.toMatch(/[\\/?*[\]:]/u);
  expect(second).not.toBe(first);
});

test('figures are figures, days are days, and a text that looks like a formula is a text', () => {
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets[first] ?? {}, { header: 1 });
  expect(rows[1]?.[0]).toBe('=1+1');
  expect(rows[1]?.[1]).toBe(1_250_000.5);
  expect(rows[1]?.[3]).toBeInstanceOf(Date);
  expect(rows[2]?.[3]).toBe('demain');
  expect(book.Sheets[first]?.['A2']?.f).toBeUndefined();
});

test('amounts show their thousands and two decimals, percentages their sign', () => {
  expect(book.Sheets[first]?.['B2']?.w).toBe('1,250,000.50');
  expect(book.Sheets[first]?.['C2']?.w).toBe('4.2 %');
});
