import { expect, test } from '@jest/globals';
import { fillSheet } from '#shared/synthesis/fill-sheet.ts';
import { flattenFields } from '#shared/synthesis/flatten-fields.ts';
import { documentOf, type Piece } from '../builders/doc-models.ts';
import { shippedSheet } from '../builders/sheet-files.ts';
import { village } from '../builders/village-accounts.ts';

const budget = shippedSheet('budget');

function fill(pieces: readonly Piece[], options: Parameters<typeof documentOf>[1] = {}) {
  return fillSheet(budget, documentOf(pieces, options), { file: 'compte.pdf', fileHash: 'a1' });
}

test('each line of the tables is told with its year before, its change and its page', () => {
  const lines = flattenFields(fill(village)).filter(({ id }) => id.startsWith('lignes'));
  expect(lines.find(({ name }) => name === 'Charges de personnel')).toMatchObject({
    value: 588_000,
    previous: 570_000,
    change: 3.16,
    page: 3,
    status: 'found',
    path: expect.arrayContaining(['Chapitres']),
  });
});

test('a table cut by a page is read as one, its labels whole, each row on its own page', () => {
  const filled = fill(
    [
      '# Compte administratif 2020',
      [
        ['Frais généraux', 'CA 2019', 'CA 2020'],
        ['Achats', '1 000,00 €', '1 100,00 €'],
        ['Prestations (entretien, assurances,', '2 000,00 €', '2 200,00 €'],
      ],
      '---',
      [
        ['locations)', '', '€'],
        ['Impôts', '300,00 €', '310,00 €'],
        ['Total', '3 300,00 €', '3 610,00 €'],
      ],
    ],
    { source: 'rule' },
  );
  const lines = flattenFields(filled).filter(({ id }) => id.startsWith('lignes'));
  expect(lines.map(({ name, value, page, status }) => [name, value, page, status])).toEqual([
    ['Achats', 1_100, 1, 'found'],
    ['Prestations (entretien, assurances, locations)', 2_200, 1, 'found'],
    ['Impôts', 310, 2, 'found'],
    ['Frais généraux', 3_610, 2, 'found'],
  ]);
});

test('a piece of an amount that was broken is never certain', () => {
  const filled = fill(
    [
      '# Compte administratif 2020',
      [
        ['Dépenses', 'CA 2020'],
        ['Autonomie', '6 394 268,76 €'],
        ['Allocation', '147 036'],
        ['', '397,94 €'],
      ],
    ],
    { source: 'geometry' },
  );
  const lines = flattenFields(filled).filter(({ id }) => id.startsWith('lignes'));
  expect(lines.map(({ status }) => status)).not.toContain('found');
});

test('the same label in two tables of their own is no contradiction', () => {
  const filled = fill([
    '# Compte administratif 2020',
    '## Dépenses',
    [
      ['Dépenses', 'CA 2020'],
      ['Autres', '100,00 €'],
    ],
    '## Recettes',
    [
      ['Recettes', 'CA 2020'],
      ['Autres', '250,00 €'],
    ],
  ]);
  const lines = flattenFields(filled).filter(({ name }) => name === 'Autres');
  expect(lines.map(({ path, value, status }) => [path.at(-1), value, status])).toEqual([
    ['Dépenses', 100, 'found'],
    ['Recettes', 250, 'found'],
  ]);
});
