import { expect, test } from '@jest/globals';
import { synthesisTexts } from '#shared/language/synthesis-texts.ts';
import { fillSheet } from '#shared/synthesis/fill-sheet.ts';
import { documentOf, type Piece } from '../builders/doc-models.ts';
import { shippedSheet } from '../builders/sheet-files.ts';

const dsp = shippedSheet('dsp');
const fill = (...pieces: readonly Piece[]) =>
  fillSheet(dsp, documentOf(pieces), { file: 'rapport.pdf', fileHash: '' });
const field = (filled: ReturnType<typeof fill>, id: string) =>
  filled.fields.find(({ fieldId }) => fieldId === id);

test('an inventory comes whole, each entry with its page', () => {
  const filled = fill(
    '# Rapport 2025',
    '## Inventaire des biens de retour',
    '- Usine de potabilisation',
    '- Réservoir du Mont',
    '---',
    '- Réseau de distribution, 84 km',
    '## Inventaire des biens de reprise',
    '- Véhicules',
    '- Outillage',
  );
  expect(field(filled, 'biens_retour')).toMatchObject({
    status: 'found',
    value: { page: 1, quote: '- Usine de potabilisation' },
    rows: [
      ['Inventaire des biens de retour', 'Page'],
      ['Usine de potabilisation', '1'],
      ['Réservoir du Mont', '1'],
      ['Réseau de distribution, 84 km', '2'],
    ],
  });
  expect(field(filled, 'biens_reprise')?.value?.written).toBe('Véhicules ; Outillage');
});

test('a table that an introduction announces is the inventory, not its introduction', () => {
  const filled = fill(
    '# Situation des biens et immobilisations',
    'Les ouvrages confiés sont décrits ci-dessous.',
    [
      ['Bien', 'Mise en service', 'État'],
      ['Usine', '1998', 'Bon'],
      ['Réservoir', '2004', 'Moyen'],
    ],
  );
  expect(field(filled, 'etat_biens')).toMatchObject({ status: 'found' });
  expect(field(filled, 'etat_biens')?.rows).toHaveLength(3);
  expect(field(filled, 'etat_biens')?.value?.written).toBe(
    'Bien | Mise en service | État ; Usine | 1998 | Bon ; Réservoir | 2004 | Moyen',
  );
});

test('a list without bullets, and one that a line names, come whole too', () => {
  const bare = fill('# Biens de retour', 'Usine de potabilisation', 'Réservoir du Mont');
  expect(field(bare, 'biens_retour')?.rows).toHaveLength(3);
  const named = fill('# Patrimoine', 'Biens de retour :', '- Usine', '- Réservoir', 'Suite.');
  expect(field(named, 'biens_retour')?.value?.written).toBe('Usine ; Réservoir');
});

test('what is said in sentences stays a passage', () => {
  const filled = fill(
    '# Biens de retour',
    'Tous les ouvrages du service sont des biens de retour.',
  );
  expect(field(filled, 'biens_retour')).toMatchObject({
    rows: [],
    value: { written: 'Tous les ouvrages du service sont des biens de retour.' },
  });
});

test('a list too long to be shown is told with its page and its length', () => {
  const items = Array.from({ length: 500 }, (_, at) => `- Compteur n° ${at + 1}`);
  const { status, remark } = field(fill('# Biens de retour', ...items), 'biens_retour') ?? {};
  expect(status).toBe('to-check');
  expect(remark && synthesisTexts.fr.remark(remark)).toBe('Liste de 500 éléments : voir p. 1.');
});
