import type { Piece } from './doc-models.ts';

/** The accounts of a village under M57, as a document shows them. */
export const village: readonly Piece[] = [
  '# Commune de Saint-Martin',
  '## Compte financier unique 2025 – budget principal (M57)',
  '### Vue d’ensemble',
  [
    ['', 'Fonctionnement', 'Investissement'],
    ['Recettes', '1 250 000,00 €', '410 000,00 €'],
    ['Dépenses', '1 040 000,00 €', '455 000,00 €'],
  ],
  '---',
  '### Restes à réaliser',
  [
    ['', 'Dépenses', 'Recettes'],
    ['RESTES A REALISER', '62 000,00 €', '18 500,00 €'],
  ],
  '### Résultats',
  [
    ['Chapitre', 'Libellé', 'Montant'],
    ['002', 'Résultat de fonctionnement reporté', '95 000,00'],
    ['001', 'Solde d’exécution de la section d’investissement reporté', '-20 000,00'],
    ['', 'Résultat de clôture', '240 000,00'],
  ],
  '---',
  '### Chapitres',
  'Section de fonctionnement, en euros',
  [
    ['Chapitre', 'Libellé', 'Crédits ouverts', 'Réalisé 2024', 'Réalisé 2025', 'Restes à réaliser'],
    ['011', 'Charges à caractère général', '330 000,00', '301 000,00', '312 000,00', '0,00'],
    ['012', 'Charges de personnel', '600 000,00', '570 000,00', '588 000,00', '0,00'],
    ['66', 'Charges financières', '25 000,00', '26 000,00', '24 000,00', '0,00'],
    [
      '',
      'Total des dépenses réelles de fonctionnement',
      '955 000,00',
      '897 000,00',
      '924 000,00',
      '0,00',
    ],
  ],
  '### Dette',
  'Encours de la dette au 31 décembre : 1 630 000,00 €',
  'Remboursement du capital de la dette : 88 000,00 €',
];
