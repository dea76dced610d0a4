import { expect, test } from '@jest/globals';
import { fillSheet } from '#shared/synthesis/fill-sheet.ts';
import { documentOf, type Piece } from '../builders/doc-models.ts';
import { shippedSheet } from '../builders/sheet-files.ts';

const marche = shippedSheet('marche');
const fill = (...pieces: readonly Piece[]) =>
  fillSheet(marche, documentOf(pieces, { kind: 'md' }), { file: 'offre.md', fileHash: '' });
const written = (filled: ReturnType<typeof fill>, id: string) =>
  filled.fields.find(({ fieldId }) => fieldId === id)?.value?.written;

const offer = fill(
  '# Acte d’engagement',
  'Objet du marché : voirie. Consultation n° 2026-V-07, lot 2.',
  'Nom du candidat : SARL Durand TP, SIRET 123 456 789 00012',
  'Montant de l’offre : 125 400,00 € HT, soit 150 480,00 € TTC (TVA 20 %). Délai d’exécution : 4 mois. L’offre est valable 120 jours.',
);

test.each([
  ['objet_marche', 'voirie'],
  ['reference', '2026-V-07'],
  ['lot', '2'],
  ['candidat', 'SARL Durand TP'],
  ['siret', '123 456 789 00012'],
  ['prix_ht', '125 400,00 €'],
  ['prix_ttc', '150 480,00 €'],
  ['tva', '20 %'],
  ['duree_execution', '4 mois'],
  ['validite_offre', '120 jours'],
])('of a bid in running text, %s is “%s”', (id, value) => {
  expect(written(offer, id)).toBe(value);
});

test('a value ends where the next key begins in the same sentence', () => {
  const filled = fill('Objet du marché : voirie communale ; Lot : 3 ; Acheteur : Ville de Valmont');
  expect(written(filled, 'objet_marche')).toBe('voirie communale');
  expect(written(filled, 'lot')).toBe('3');
  expect(written(filled, 'acheteur')).toBe('Ville de Valmont');
});

test('two lots in running text leave the lot to be checked, and say why', () => {
  const { fields } = fill('Le lot 1 porte sur la voirie.', 'Le lot 2 porte sur les réseaux.');
  expect(fields.find(({ fieldId }) => fieldId === 'lot')).toMatchObject({
    status: 'to-check',
    remark: { code: 'several-values' },
  });
});

test('a price by lot is no lot, and a sum without its tax is no price', () => {
  const filled = fill('Le lot 20 000 € est cher.', 'Montant de l’offre : 48 000 €.');
  expect(written(filled, 'lot')).toBeUndefined();
  expect(written(filled, 'prix_ht')).toBeUndefined();
});

test('an amount is no answer to a field of words', () => {
  const filled = fill([
    ['Recettes', 'CA 2018', 'CA 2019'],
    ['Fiscalité directe avec pouvoir de taux', '342 746 778,00 €', '353 885 518,00 €'],
  ]);
  expect(written(filled, 'pouvoir')).toBeUndefined();
});
