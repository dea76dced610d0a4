import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { synthesisTexts } from '#shared/language/synthesis-texts.ts';
import { findDisagreements } from '#shared/synthesis/find-disagreements.ts';
import { indexDocument } from '#shared/synthesis/index-document.ts';
import { documentOf, type Piece } from '../builders/doc-models.ts';

function findings(pieces: readonly Piece[]) {
  return findDisagreements(indexDocument(documentOf(pieces), 'compte.pdf'));
}

function failing(pieces: readonly Piece[]) {
  return findings(pieces).filter(({ status }) => status === 'fails');
}

const spending = (total = '300,00 €', change = '+7,1 %'): Piece => [
  ['Dépenses', 'CA 2019', 'CA 2020', 'Évolution'],
  ['Achats', '100,00 €', '110,00 €', '+10,0 %'],
  ['Salaires', '180,00 €', '190,00 €', '+5,6 %'],
  ['Total', '280,00 €', total, change],
];

test('a table that adds up, with changes that are right, is told as such', () => {
  const told = findings(['# Compte administratif 2020', spending()]);
  expect(told.map(({ remark, status }) => [remark.code, status])).toEqual([
    ['sum-holds', 'holds'],
    ['changes-hold', 'holds'],
  ]);
});

test('a total that is not that of its lines is told with the gap and the page', () => {
  const [finding] = failing([
    '# Compte administratif 2020',
    '---',
    spending('310,00 €', '+10,7 %'),
  ]);
  expect(finding?.remark).toMatchObject({ code: 'sum-fails', details: { gap: -10, page: 2 } });
  expect(synthesisTexts.fr.remark(finding?.remark ?? { code: '', details: {} })).toMatch(
    /« Dépenses » \(page.2\) : les lignes font 300,00.€, le total indique 310,00.€ \(écart de -10,00.€\)/,
  );
});

test('a change that is not that of its two years is told with the right one', () => {
  const [finding] = failing(['# Compte administratif 2020', spending('300,00 €', '+8,1 %')]);
  expect(finding?.remark).toMatchObject({
    code: 'change-fails',
    details: { written: 8.1, reckoned: 7.14 },
  });
});

test('two views of the same spending are told once, and not as a wrong sum', () => {
  const told = failing([
    '# Compte administratif 2020',
    [
      ['Dépenses', 'CA 2020'],
      ['Dépenses de solidarité par prestations', '900,00 €'],
      ['Dépenses de solidarité par publics', '905,00 €'],
      ['Personnel', '300,00 €'],
      ['Total', '1 202,00 €'],
    ],
  ]);
  expect(told).toHaveLength(1);
  expect(told[0]?.remark).toMatchObject({
    code: 'sum-views',
    details: { withFirst: 1_200, withSecond: 1_205, total: 1_202 },
  });
});

test('a total of some of the lines is told with those that are left out, and is no fault', () => {
  const told = findings([
    '# Compte administratif 2020',
    [
      ['Recettes', 'CA 2020'],
      ['Impôts', '500,00 €'],
      ['Dotations', '200,00 €'],
      ['Emprunt', '120,00 €'],
      ['Total', '700,00 €'],
    ],
  ]);
  expect(told[0]).toMatchObject({
    status: 'holds',
    remark: { code: 'sum-part', details: { left: '« Emprunt »' } },
  });
});

test('subtotals are not added to what they are the total of', () => {
  expect(
    failing([
      '# Compte administratif 2020',
      [
        ['Dépenses', 'CA 2020'],
        ['Achats', '100,00 €'],
        ['Salaires', '200,00 €'],
        ['Total des dépenses réelles', '300,00 €'],
        ['Amortissements', '50,00 €'],
        ['Total des dépenses d’ordre', '50,00 €'],
        ['Total', '350,00 €'],
      ],
    ]),
  ).toEqual([]);
});

const report = (text: string): readonly Piece[] => [
  '# Compte administratif 2020',
  '## Dépenses',
  [
    ['Dépenses', 'CA 2019', 'CA 2020', 'Évolution'],
    ['Frais d’hébergement', '398 431 454,37 €', '414 902 371,22 €', '+4,1 %'],
    ['Personnel', '224 080 261,63 €', '229 053 633,71 €', '+2,2 %'],
    ['Total', '622 511 716,00 €', '643 956 004,93 €', '+3,4 %'],
  ],
  '---',
  '### Frais d’hébergement',
  text,
];

test.each([
  ['Les frais d’hébergement atteignent 414,5M€.', 'text-amount'],
  ['Les dépenses d’hébergement progressent de +4,5 %.', 'text-change'],
  ['Les frais d’hébergement passent de 397,1 M€ à 414,9 M€.', 'text-amount-previous'],
])('« %s » does not agree with the table', (text, code) => {
  const [finding, ...more] = failing(report(text));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    kind: 'text-table',
    remark: { code, details: { name: 'Frais d’hébergement', textPage: 2, tablePage: 1 } },
    places: [{ page: 2, quote: text }, { page: 1 }],
  });
});

test.each([
  'Les frais d’hébergement atteignent 414,9 M€, soit +16,5 M€ et +4,1 %.',
  'Les frais d’hébergement progressent de 4 %.',
  'Les frais d’hébergement, dont 404 M€ de prix de journée, sont maîtrisés.',
  'Hors crise sanitaire, les frais d’hébergement auraient atteint 410 M€.',
  'Les crédits votés pour les frais d’hébergement étaient de 420 M€.',
  'Les frais d’hébergement comptent 25 M€ de dépenses nouvelles.',
  'La fréquentation augmente de 4,5 % sur le littoral.',
])('« %s » gives no alarm', (text) => {
  expect(failing(report(text))).toEqual([]);
});

test('a line and the total of its own detail that differ are told with both pages', () => {
  const told = failing([
    '# Compte administratif 2020',
    '## Dépenses',
    [
      ['Dépenses', 'CA 2020'],
      ['Frais généraux', '40,00 €'],
      ['Personnel', '60,00 €'],
      ['Total', '100,00 €'],
    ],
    '---',
    '### Frais généraux',
    [
      ['Frais généraux', 'CA 2020'],
      ['Achats', '30,00 €'],
      ['Loyers', '12,00 €'],
      ['Total', '42,00 €'],
    ],
  ]);
  expect(told.map(({ kind, remark }) => [kind, remark.code, remark.details])).toEqual([
    [
      'table-table',
      'tables-differ',
      { name: 'Frais généraux', first: 40, second: 42, unit: '€', firstPage: 1, secondPage: 2 },
    ],
  ]);
});

test('whatever cells a table has, its arithmetic ends and tells figures that are numbers', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('Total', 'CA 2019', 'CA 2020', 'Évolution', '', '12,00 €', '-3 %', '0,00 €'),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(table, (rows) => {
      for (const { expected, found } of findings(['# Compte 2020', rows])) {
        expect(expected === null || Number.isFinite(expected)).toBe(true);
        expect(found === null || Number.isFinite(found)).toBe(true);
      }
    }),
  );
});
