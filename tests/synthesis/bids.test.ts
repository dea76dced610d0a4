import { expect, test } from '@jest/globals';
import type { Block, DocModel } from '#shared/document/doc-model.ts';
import { fillSheet } from '#shared/synthesis/fill-sheet.ts';
import { shippedSheet } from '../golden/concessions/fill-concession.ts';

const bid: readonly (string | { readonly heading: string } | readonly string[][])[] = [
  { heading: 'Lettre de candidature (formulaire DC1)' },
  'Objet de la consultation : entretien des espaces verts des écoles.',
  'Dénomination sociale : Jardins de l’Aure SARL',
  'Numéro SIRET : 812 345 678 00011',
  { heading: 'Déclaration sur l’honneur' },
  'Le candidat déclare sur l’honneur n’entrer dans aucun cas d’exclusion.',
  { heading: 'Acte d’engagement' },
  [
    ['Montant', 'En euros'],
    ['Montant total HT', '48 000,00 €'],
    ['Montant total TTC', '57 600,00 €'],
  ],
  'Taux de TVA : 20 %',
  'Délai de validité de l’offre : 120 jours',
];
const model: DocModel = {
  kind: 'pdf',
  head: {},
  blocks: bid.map((one, index): Block => {
    const anchor = { page: index + 1, path: [], index };
    if (typeof one === 'string') return { kind: 'paragraph', text: one, anchor };
    return 'heading' in one
      ? { kind: 'heading', level: 1, text: one.heading, anchor }
      : { kind: 'table', rows: one, source: 'tag', anchor };
  }),
  warnings: [],
};
const filled = fillSheet(shippedSheet('marche'), model, { file: 'offre.pdf', fileHash: '' });
const field = (id: string) => filled.fields.find(({ fieldId }) => fieldId === id);

test('the facts of a bid are found with their pages', () => {
  expect(field('prix_ht')).toMatchObject({ status: 'found', value: { value: 48_000, page: 8 } });
  expect(field('prix_ttc')?.value).toMatchObject({ value: 57_600, page: 8 });
  expect(field('candidat')?.value?.written).toContain('Jardins de l’Aure SARL');
  expect(field('validite_offre')?.value?.value).toBe(120);
});

test('the documents that lack are told, those that are there are not', () => {
  const missing = filled.fields.flatMap(({ fieldId, remark }) =>
    remark?.code === 'missing' || remark?.code === 'missing-item' ? [fieldId] : [],
  );
  expect(missing).toContain('memoire_technique');
  expect(missing).not.toContain('declaration_honneur');
  expect(missing).not.toContain('lettre_candidature');
});

test('the price with tax is checked against the one without', () => {
  expect(filled.findings).toContainEqual(
    expect.objectContaining({ kind: 'rule', status: 'holds', found: 57_600 }),
  );
});
