import type { FieldValue, FilledField, FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import type { Sheet, SheetField } from '#shared/synthesis/sheet.ts';

const amount = (written: string, value: number, page: number, quote: string): FieldValue => ({
  ...{ written, value, unit: '€', page, quote, by: 'rules' },
  anchor: { page, path: ['Balance générale'], index: page },
});

const field = (
  part: Partial<FilledField> & Pick<FilledField, 'fieldId' | 'name'>,
): FilledField => ({
  section: 'Section de fonctionnement',
  kind: 'amount',
  from: 'document',
  article: null,
  status: 'found',
  value: null,
  others: [],
  lines: [],
  rows: [],
  remark: null,
  formula: null,
  ...part,
});

const receipts = amount(
  '18 412 530,20 €',
  18_412_530.2,
  3,
  'Total des recettes de fonctionnement | 18 412 530,20 €',
);
const expenses = amount(
  '16 020 114,05 €',
  16_020_114.05,
  3,
  'Total des dépenses de fonctionnement | 16 020 114,05 €',
);

/** Each status, origin and kind that a screen shows differently. */
const sampleFields: readonly FilledField[] = [
  field({ fieldId: 'recettes', name: 'Recettes de fonctionnement', value: receipts }),
  field({ fieldId: 'depenses', name: 'Dépenses de fonctionnement', value: expenses }),
  field({
    fieldId: 'epargne_brute',
    name: 'Épargne brute',
    from: 'formula',
    formula: 'recettes − dépenses = 18 412 530,20 − 16 020 114,05 = 2 392 416,15',
    value: {
      ...{ written: '2 392 416,15 €', value: 2_392_416.15, unit: '€', page: null, anchor: null },
      ...{ quote: '', by: 'formula' },
    },
  }),
  field({
    fieldId: 'personnel',
    name: 'Charges de personnel (chapitre 012)',
    status: 'contradictory',
    value: amount('8 930 447,00 €', 8_930_447, 4, '012 – Charges de personnel | 8 930 447,00 €'),
    others: [amount('8 903 447,00 €', 8_903_447, 2, 'les charges de personnel (8 903 447,00 €)')],
    remark: { code: 'two-readings', details: { count: 2 } },
  }),
  field({
    fieldId: 'lignes',
    name: 'Recettes par chapitre',
    kind: 'table',
    value: amount('3 lignes', 3, 3, '70 – Produits des services | 1 204 300,00 €'),
    lines: [
      {
        name: '70 – Produits des services',
        path: ['Recettes de fonctionnement'],
        status: 'found',
        value: amount(
          '1 204 300,00 €',
          1_204_300,
          3,
          '70 – Produits des services | 1 204 300,00 €',
        ),
        previous: amount('1 150 000,00 €', 1_150_000, 3, '70 – Produits | 1 150 000,00 €'),
        change: { written: 4.7, reckoned: 4.7 },
      },
      {
        name: '73 – Impôts et taxes',
        path: ['Recettes de fonctionnement'],
        status: 'to-check',
        value: amount('11 870 220,00 €', 11_870_220, 3, '73 – Impôts et taxes | 11 870 220,00 €'),
        previous: amount('11 410 000,00 €', 11_410_000, 3, '73 – Impôts | 11 410 000,00 €'),
        change: { written: 6.1, reckoned: 4 },
      },
    ],
  }),
  field({
    fieldId: 'encours',
    name: 'Encours de la dette au 31 décembre',
    section: 'Dette',
    status: 'to-check',
    value: amount('21 706 002 €', 21_706_002, 7, 'encours de 21 706 002 € au 31 décembre'),
    others: [amount('22 019 500 €', 22_019_500, 8, 'Capital restant dû | 22 019 500 €')],
    remark: { code: 'several-candidates', details: { count: 2 } },
  }),
  field({
    fieldId: 'taux_moyen',
    name: 'Taux moyen de la dette',
    section: 'Dette',
    kind: 'percentage',
    status: 'absent',
    article: 'CGCT, annexe A2.2',
  }),
  field({
    fieldId: 'avis',
    name: 'Avis du service',
    section: 'Contrôle du service',
    kind: 'text',
    from: 'agent',
    status: 'absent',
  }),
];

export const sampleSheet: FilledSheet = {
  sheetId: 'budget',
  file: 'Comptes-2025.pdf',
  fileHash: 'a'.repeat(64),
  kind: 'pdf',
  title: 'Compte financier unique 2025 – Commune de Saint-Aubin',
  exercise: 2025,
  pages: 12,
  fields: sampleFields,
  findings: [
    {
      kind: 'text-table',
      status: 'fails',
      remark: { code: 'text-table', details: { text: '8 903 447,00 €', table: '8 930 447,00 €' } },
      expected: 8_930_447,
      found: 8_903_447,
      places: [
        { page: 2, anchor: null, quote: 'les charges de personnel (8 903 447,00 €)' },
        { page: 4, anchor: null, quote: '012 – Charges de personnel | 8 930 447,00 €' },
      ],
    },
    {
      kind: 'sum',
      status: 'holds',
      remark: { code: 'sum', details: { total: 'Total des recettes' } },
      expected: 18_412_530.2,
      found: 18_412_530.2,
      places: [{ page: 3, anchor: null, quote: 'Total des recettes de fonctionnement' }],
    },
  ],
  warnings: [{ code: 'tables-by-geometry', details: {} }],
  coverage: { asked: 8, found: 4, toCheck: 1, contradictory: 1, absent: 2 },
  model: null,
};

const sheetField = (part: Pick<SheetField, 'id' | 'name'> & Partial<SheetField>): SheetField => ({
  section: 'Comptes',
  question: part.name,
  kind: 'amount',
  unit: '€',
  from: 'document',
  labels: [],
  under: [],
  period: null,
  mayBeAbsent: false,
  article: null,
  lines: false,
  formula: null,
  ...part,
});

export const sampleSheets: readonly Sheet[] = [
  {
    id: 'budget',
    title: 'Comptes d’une commune ou d’un groupement',
    description: 'Chapitres, résultat, épargnes, dette, avec chaque calcul montré.',
    fields: [sheetField({ id: 'recettes', name: 'Recettes de fonctionnement' })],
    checks: [],
    outputs: ['fiche'],
    limits: ['Elle ne juge pas la gestion de la collectivité.'],
    from: 'calame',
  },
  {
    id: 'dsp',
    title: 'Rapport annuel de délégataire',
    description: 'Ce que demandent les articles R3131-2 à R3131-4 du code de la commande publique.',
    fields: [sheetField({ id: 'echeance', name: 'Échéance', kind: 'date', from: 'contract' })],
    checks: [],
    outputs: ['fiche', 'rapport-ccspl'],
    limits: [],
    from: 'calame',
  },
  {
    id: 'libre',
    title: 'Synthèse libre',
    description: 'Plusieurs documents face à une question.',
    fields: [],
    checks: [],
    outputs: [],
    limits: [],
    from: 'calame',
  },
];
