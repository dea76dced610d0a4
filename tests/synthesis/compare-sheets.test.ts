import { expect, test } from '@jest/globals';
import { compareSheets } from '#shared/synthesis/compare-sheets.ts';
import type { FilledField, FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import type { Sheet, SheetField } from '#shared/synthesis/sheet.ts';

const field = (id: string, kind: SheetField['kind'], unit: string | null): SheetField => ({
  ...{ id, name: id, section: 'Compte', question: '', kind, unit, from: 'document' },
  ...{ labels: [id], under: [], period: null, mayBeAbsent: false, article: null },
  ...{ lines: false, formula: null },
});

const sheet: Sheet = {
  ...{ id: 'dsp', title: 'Délégations', description: '', checks: [], outputs: [], limits: [] },
  fields: [field('produits', 'amount', '€'), field('delegataire', 'text', null)],
  from: 'calame',
};

const filledField = (
  id: string,
  value: number | string,
  status: FilledField['status'] = 'found',
): FilledField => ({
  ...{ fieldId: id, name: id, section: 'Compte', kind: 'amount', from: 'document' },
  ...{ article: null, status, others: [], rows: [], remark: null, formula: null },
  value: {
    ...{ written: String(value), value, unit: '€', page: 12, anchor: null },
    ...{ quote: `${id} | ${value}`, by: 'rules' },
  },
  lines: [],
});

const filled = (file: string, value: number, status?: FilledField['status']): FilledSheet => ({
  ...{ sheetId: 'dsp', file, fileHash: file, kind: 'pdf', title: file, exercise: 2025, pages: 40 },
  fields: [filledField('produits', value, status), filledField('delegataire', 'Eaux du Val')],
  findings: [
    {
      ...{ kind: 'sum', status: 'fails', expected: 3, found: 4, places: [] },
      remark: { code: 'sum-differs', details: {} },
    },
  ],
  ...{ warnings: [], model: null },
  coverage: { asked: 2, found: 2, toCheck: 0, contradictory: 0, absent: 0 },
});

const documents = [
  filled('eau.pdf', 100_000),
  filled('assainissement.pdf', 110_000),
  filled('chaleur.pdf', 95_000),
  filled('parking.pdf', 105_000, 'to-check'),
  filled('casino.pdf', 9_000_000),
];
const [comparison, outliers, fields, findings] = compareSheets(sheet, documents, 'fr').sheets;

test('each document is a line, each figure a column with its unit, then median, least and most', () => {
  expect(comparison?.header).toEqual(['Document', 'Exercice', 'produits (€)']);
  expect(comparison?.rows.map(([name]) => name?.value)).toEqual([
    ...documents.map(({ file }) => file),
    ...['Médiane', 'Minimum', 'Maximum'],
  ]);
  expect(comparison?.rows.slice(-3).map((row) => row[2]?.value)).toEqual([
    105_000, 95_000, 9_000_000,
  ]);
});

test('a value far from the others is marked, and told in words with its page', () => {
  expect(comparison?.rows[4]?.[2]).toMatchObject({ value: 9_000_000, mark: 'outlier' });
  expect(outliers?.rows).toHaveLength(1);
  const told = outliers?.rows[0]?.map(({ value }) => value);
  expect(told?.slice(0, 4)).toEqual(['casino.pdf', 'produits', 9_000_000, 105_000]);
  expect(told?.[4]).toBe('86 fois la médiane des documents');
  expect(told?.[5]).toBe(12);
});

test('what is not certain is marked, and its state said in words beside its quote', () => {
  expect(comparison?.rows[3]?.[2]).toMatchObject({ mark: 'doubt' });
  const doubtful = fields?.rows.find((row) => row[6]?.mark === 'doubt');
  expect(doubtful?.[0]?.value).toBe('parking.pdf');
  expect(doubtful?.[6]?.value).toBe('à vérifier');
  expect(doubtful?.[8]?.value).toBe('produits | 105000');
});

test('what arithmetic found is a line for each document', () => {
  expect(findings?.rows).toHaveLength(documents.length);
  expect(findings?.rows[0]?.[1]).toMatchObject({ value: 'écart', mark: 'doubt' });
});

test('without any value far from the others, it says so', () => {
  const alike = compareSheets(sheet, documents.slice(0, 3), 'fr').sheets[1];
  expect(alike?.rows).toEqual([[{ value: 'Aucune valeur éloignée des autres.' }]]);
});
