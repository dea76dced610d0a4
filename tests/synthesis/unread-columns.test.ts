import { expect, test } from '@jest/globals';
import { fillSheet } from '#shared/synthesis/fill-sheet.ts';
import { documentOf } from '../builders/doc-models.ts';
import { shippedSheet } from '../builders/sheet-files.ts';

const budget = shippedSheet('budget');
const scanned = (...rows: readonly (readonly string[])[]) =>
  fillSheet(budget, documentOf(['# Compte administratif 2019', rows], { source: 'ocr' }), {
    file: 'CA-2019.pdf',
    fileHash: '',
  }).fields;
const spending = (fields: ReturnType<typeof scanned>) =>
  fields.find(({ fieldId }) => fieldId === 'depenses_fonctionnement');
const row = ['Dépenses de fonctionnement', '1 380 000,00 €', '1 410 000,00 €', '2,17 %'];

test('of a scanned table whose years were not read, no year’s column is taken', () => {
  const field = spending(scanned(['', '', 'CA 2019 Évolution', ''], row));
  expect(field).toMatchObject({
    status: 'to-check',
    remark: { code: 'columns-unread' },
    value: { written: '1 380 000,00 € / 1 410 000,00 €', value: null },
  });
  expect(field?.others.map(({ value }) => value)).toEqual([1_380_000, 1_410_000]);
});

test('two names in one cell are told apart when there are as many names as columns', () => {
  const field = spending(scanned(['', 'CA 2018', 'CA 2019 Évolution', ''], row));
  expect(field).toMatchObject({
    status: 'to-check',
    value: { value: 1_410_000 },
    remark: { code: 'ocr' },
  });
});

test('a scanned table that names its years is read by them', () => {
  const field = spending(scanned(['', 'CA 2018', 'CA 2019', 'Évolution'], row));
  expect(field?.value?.value).toBe(1_410_000);
});

test('no formula counts with a figure of which the year is not known', () => {
  const fields = scanned(['', '', 'CA 2019 Évolution', ''], row, [
    'Recettes de fonctionnement',
    '1 500 000,00 €',
    '1 600 000,00 €',
    '6,67 %',
  ]);
  expect(fields.find(({ fieldId }) => fieldId === 'resultat_fonctionnement')?.value).toBeNull();
});
