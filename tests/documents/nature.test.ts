import { expect, test } from '@jest/globals';
import { inferNature } from '#shared/document/infer-nature.ts';
import { tellNature, tellWarning } from '#shared/language/source-texts.ts';

test.each([
  ['Délibération n° 2025-031 du 27 mars 2025', 'deliberation'],
  ['Délibération sur le télétravail des agents', 'deliberation'],
  ['Arrêté du maire n° 12 portant horaires', 'arrete-local'],
  ['Arrêté n° 2024-7 du président', 'arrete-local'],
  ['Règlement intérieur du personnel', 'reglement-interieur'],
  ['Lignes directrices de gestion 2026-2030', 'lignes-directrices-de-gestion'],
  ['Note de service 2023-11 sur l’épargne des RTT', 'note-de-service'],
  ['Code général de la fonction publique, Chapitre Ier', 'loi'],
  ['Décret n° 87-602 du 30 juillet 1987', 'decret'],
  ['Bilan du règlement intérieur', null],
  ['Délibérer en conseil : mode d’emploi', null],
  ['Congés annuels des agents', null],
  ['Arrêt de travail : que faire ?', null],
  ['Circuler à vélo', null],
] as const)('« %s » is %s', (title, nature) => {
  expect(inferNature(title, {})).toBe(nature);
});

test('a national sheet is one by its publisher, whatever its title', () => {
  const source = 'DILA - Service-Public.fr';
  expect(inferNature('Règlement intérieur du service', { source })).toBe('fiche-d-information');
  const url = 'https://www.service-public.fr/x';
  expect(inferNature('Congés', { url })).toBe('fiche-d-information');
});

test('an act is told with its day, a sheet as having no legal force', () => {
  expect(tellNature({ nature: 'deliberation', date: '2025-03-12' }, 'fr')).toBe(
    'délibération du 12 mars 2025',
  );
  expect(tellNature({ nature: 'deliberation', date: null }, 'fr')).toBe('délibération');
  expect(tellNature({ nature: 'fiche-d-information', date: '2025-03-12' }, 'fr')).toBe(
    'fiche d’information, sans valeur juridique',
  );
  expect(tellNature({ nature: null, date: '2025-03-12' }, 'fr')).toBeNull();
});

test('only what is not to be relied on is warned of', () => {
  expect(tellWarning({ staleReason: null, replacement: null }, 'fr')).toBeNull();
  for (const staleReason of ['expired', 'to-review', 'superseded'] as const) {
    expect(tellWarning({ staleReason, replacement: null }, 'fr')).toContain(
      'À vérifier auprès des RH',
    );
  }
});
