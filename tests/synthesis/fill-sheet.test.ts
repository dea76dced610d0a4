import { expect, test } from '@jest/globals';
import { synthesisTexts } from '#shared/language/synthesis-texts.ts';
import { fillSheet } from '#shared/synthesis/fill-sheet.ts';
import type { FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import { refillSheet } from '#shared/synthesis/refill-sheet.ts';
import { documentOf, type Piece } from '../builders/doc-models.ts';
import { sheetOf, shippedSheet } from '../builders/sheet-files.ts';
import { village } from '../builders/village-accounts.ts';

const budget = shippedSheet('budget');

function fill(
  pieces: readonly Piece[],
  options: Parameters<typeof documentOf>[1] = {},
  sheet = budget,
) {
  return fillSheet(sheet, documentOf(pieces, options), { file: 'compte.pdf', fileHash: 'a1' });
}

function fieldOf(filled: FilledSheet, id: string) {
  const field = filled.fields.find(({ fieldId }) => fieldId === id);
  if (field === undefined) throw new Error(`no field ${id}`);
  return field;
}

test('the accounts of a village are read from its own tables, with their pages', () => {
  const filled = fill(village);
  expect(filled.exercise).toBe(2025);
  const told = [
    'depenses_fonctionnement',
    'recettes_investissement',
    'restes_depenses',
    'restes_recettes',
    'report_fonctionnement',
    'report_investissement',
    'depenses_reelles_fonctionnement',
    'depenses_reelles_fonctionnement_n1',
    'interets_dette',
    'encours_dette',
    'capital_dette',
  ].map((id) => {
    const { value, status } = fieldOf(filled, id);
    return [id, value?.value, value?.page, status];
  });
  expect(told).toEqual([
    ['depenses_fonctionnement', 1_040_000, 1, 'found'],
    ['recettes_investissement', 410_000, 1, 'found'],
    ['restes_depenses', 62_000, 2, 'found'],
    ['restes_recettes', 18_500, 2, 'found'],
    ['report_fonctionnement', 95_000, 2, 'found'],
    ['report_investissement', -20_000, 2, 'found'],
    ['depenses_reelles_fonctionnement', 924_000, 3, 'found'],
    ['depenses_reelles_fonctionnement_n1', 897_000, 3, 'found'],
    ['interets_dette', 24_000, 3, 'found'],
    ['encours_dette', 1_630_000, 3, 'found'],
    ['capital_dette', 88_000, 3, 'found'],
  ]);
});

test('formulas are reckoned, and shown with their names and their figures', () => {
  const filled = fill(village);
  expect(fieldOf(filled, 'resultat_cloture_calcule')).toMatchObject({
    status: 'found',
    value: { value: 240_000, by: 'formula' },
  });
  expect(fieldOf(filled, 'annuite_dette').formula?.replace(/[\u202f\u00a0]/g, ' ')).toBe(
    'annuité de la dette = remboursement du capital de la dette + intérêts de la dette = 88 000,00 € + 24 000,00 € = 112 000,00 €',
  );
  expect(filled.findings).toContainEqual(
    expect.objectContaining({ kind: 'rule', status: 'holds' }),
  );
});

test('a formula that uses another item than the one expected is to be checked, and says so', () => {
  const field = fieldOf(fill(village), 'epargne_brute');
  expect(field.status).toBe('to-check');
  expect(field.remark).toMatchObject({ code: 'stand-in' });
});

test('what the document does not give is absent, and what is reckoned from it too; nothing is zero', () => {
  const filled = fill(['# Compte financier unique 2025', 'Le conseil approuve le compte.']);
  expect(filled.fields.filter(({ value }) => value !== null)).toEqual([]);
  expect(fieldOf(filled, 'epargne_brute').remark).toMatchObject({ code: 'operand-missing' });
  expect(filled.coverage.absent).toBe(filled.coverage.asked);
});

const key = 'id: cle\ntitle: Clé\ndescription: Essai\nsections:\n  - title: Partie\n    fields:\n';
const yields = sheetOf(
  `${key}      - { id: rendement, name: Rendement du réseau, kind: percentage, withPreviousYear: true }\n      - { id: methode, name: Méthodes de calcul, article: 'R3131-3, 2°' }\n      - { id: avis, name: Avis du service, from: agent }\n      - { id: fin, name: Date de fin du contrat, kind: date, from: contract }\n      - { id: astreinte, name: Service d’astreinte, kind: yes-no }\n`,
);

test('two places that say different things of one item are a contradiction, both shown with their pages', () => {
  const filled = fill(
    [
      '# Rapport annuel 2025',
      'Rendement du réseau : 84,2 %',
      '---',
      [
        ['Indicateur', '2024', '2025'],
        ['Rendement du réseau', '83,0 %', '81,9 %'],
      ],
    ],
    {},
    yields,
  );
  const field = fieldOf(filled, 'rendement');
  expect(field.status).toBe('contradictory');
  expect([field.value, ...field.others].map((value) => [value?.value, value?.page]).sort()).toEqual(
    [
      [81.9, 2],
      [84.2, 1],
    ],
  );
  expect(synthesisTexts.fr.remark(field.remark ?? { code: '', details: {} })).toMatch(
    /« 84,2 % » \(page.1\) et « 81,9 % » \(page.2\)|« 81,9 % » \(page.2\) et « 84,2 % » \(page.1\)/,
  );
  expect(fieldOf(filled, 'rendement_n1')).toMatchObject({ status: 'found', value: { value: 83 } });
});

test('a rounded figure in the text supports the exact one of the table', () => {
  const filled = fill(
    [
      '# Rapport annuel 2025',
      'Le rendement du réseau s’établit à 84 %.',
      [
        ['Indicateur', '2024', '2025'],
        ['Rendement du réseau', '83,0 %', '84,2 %'],
      ],
    ],
    {},
    yields,
  );
  expect(fieldOf(filled, 'rendement')).toMatchObject({ status: 'found', value: { value: 84.2 } });
});

test('a figure of a sentence alone is to be checked; one read from a picture always', () => {
  const inText = fill(['# Rapport 2025', 'Le rendement du réseau s’établit à 84,2 %.'], {}, yields);
  expect(fieldOf(inText, 'rendement')).toMatchObject({
    status: 'to-check',
    value: { value: 84.2 },
    remark: { code: 'in-text' },
  });
  const scanned = fill(
    ['# Rapport 2025', 'Rendement du réseau : 84,2 %'],
    { source: 'ocr' },
    yields,
  );
  expect(fieldOf(scanned, 'rendement')).toMatchObject({
    status: 'to-check',
    remark: { code: 'ocr' },
  });
});

test('a figure of another scope or another year is not taken for the one that is asked', () => {
  const filled = fill(
    [
      '# Rapport 2025',
      'Le rendement du réseau hors travaux s’établit à 91 %.',
      'Le rendement du réseau était de 79 % en 2021.',
      'Le poids des fuites dans le rendement du réseau représente, avec 12 %, une part stable.',
    ],
    {},
    yields,
  );
  expect(fieldOf(filled, 'rendement').value).toBeNull();
});

test('an item that an article requires is told as missing with the article', () => {
  const field = fieldOf(fill(['# Rapport 2025'], {}, yields), 'methode');
  expect(field).toMatchObject({ status: 'absent', article: 'R3131-3, 2°' });
  expect(synthesisTexts.fr.remark(field.remark ?? { code: '', details: {} })).toContain(
    'R3131-3, 2°',
  );
});

test('a text is found under its heading, and yes or no in a line of facts', () => {
  const filled = fill(
    [
      '# Rapport 2025',
      '## 4. Méthodes de calcul',
      'Les charges sont réparties au chiffre d’affaires.',
      'Service d’astreinte : oui',
    ],
    {},
    yields,
  );
  expect(fieldOf(filled, 'methode')).toMatchObject({
    status: 'found',
    value: { written: 'Les charges sont réparties au chiffre d’affaires.' },
  });
  expect(fieldOf(filled, 'astreinte')).toMatchObject({ status: 'found', value: { value: true } });
});

test('what the agent and the contract bring stands as brought, and survives', () => {
  const filled = fillSheet(yields, documentOf(['# Rapport 2025']), {
    file: 'r.pdf',
    fileHash: 'b2',
    agent: { avis: 'Favorable', constructor: 'x' },
    contract: { fin: '31 décembre 2030' },
  });
  expect(fieldOf(filled, 'avis').value).toMatchObject({ written: 'Favorable', by: 'agent' });
  expect(fieldOf(filled, 'fin').value).toMatchObject({ value: '2030-12-31', by: 'contract' });
});

test('amounts of a table in thousands count as euros', () => {
  const filled = fill([
    '# Compte administratif 2020',
    'Tableau 1 – Équilibre (en milliers d’euros)',
    [
      ['Libellé', 'CA 2020'],
      ['Dépenses de fonctionnement', '1 040'],
    ],
  ]);
  expect(fieldOf(filled, 'depenses_fonctionnement').value).toMatchObject({
    value: 1_040_000,
    unit: '€',
  });
});

test('a field that a person corrects changes what is reckoned from it, and nothing else', () => {
  const filled = fill(village);
  const interest = fieldOf(filled, 'interets_dette');
  if (interest.value === null) throw new Error('no value');
  const value = { ...interest.value, value: 30_000, by: 'agent' as const };
  const again = refillSheet(budget, filled, {
    fields: new Map([['interets_dette', { ...interest, value }]]),
  });
  expect(fieldOf(again, 'annuite_dette').value?.value).toBe(118_000);
  expect(again.findings.filter(({ kind }) => kind !== 'rule')).toEqual(
    filled.findings.filter(({ kind }) => kind !== 'rule'),
  );
  expect(refillSheet(budget, filled)).toEqual(filled);
});
