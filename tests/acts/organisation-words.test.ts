import { expect, test } from '@jest/globals';
import { wordsOf } from '#shared/acts/organisation-words.fr.ts';

test.each([
  [
    'commune',
    'Commune de Saint-Aubin',
    'la commune de Saint-Aubin',
    'conseil municipal',
    'du maire',
  ],
  ['commune', 'Orléans', 'la commune d’Orléans', 'conseil municipal', 'du maire'],
  ['commune', 'Le Mans', 'la commune du Mans', 'conseil municipal', 'du maire'],
  ['commune', 'Les Ulis', 'la commune des Ulis', 'conseil municipal', 'du maire'],
  ['commune', 'La Rochelle', 'la commune de La Rochelle', 'conseil municipal', 'du maire'],
  [
    'epci',
    'Communauté de communes des Trois-Vallons',
    'la communauté de communes des Trois-Vallons',
    'conseil communautaire',
    'du président',
  ],
  ['epci', 'Nantes Métropole', 'Nantes Métropole', 'conseil métropolitain', 'du président'],
  [
    'epci',
    'Grand Chambéry',
    'la communauté de Grand Chambéry',
    'conseil communautaire',
    'du président',
  ],
  ['syndicat', 'SIVOM du Val', 'le SIVOM du Val', 'comité syndical', 'du président'],
  ['ccas', 'CCAS de Lyon', 'le CCAS de Lyon', 'conseil d’administration', 'du président'],
  ['departement', 'Isère', 'le département d’Isère', 'conseil départemental', 'du président'],
  [
    'cdg',
    'Centre de gestion du Rhône',
    'le centre de gestion du Rhône',
    'conseil d’administration',
    'du président',
  ],
] as const)('a %s named « %s » is « %s », with its %s', (kind, name, full, council, head) => {
  const words = wordsOf({ name, kind });
  expect([words.laCollectivite, words.conseil, words.duChef]).toEqual([full, council, head]);
});

test.each([
  ['Haute-Savoie', 'le département de Haute-Savoie'],
  ['Hérault', 'le département d’Hérault'],
  ['Yonne', 'le département d’Yonne'],
])('before « %s », de is written as in « %s »', (name, full) => {
  expect(wordsOf({ name, kind: 'departement' }).laCollectivite).toBe(full);
});

test('the head is addressed in the feminine where told', () => {
  const town = wordsOf({ name: 'Saint-Aubin', kind: 'commune' }, 'Madame');
  expect([town.leChef, town.duChef, town.auChef]).toEqual([
    'la maire',
    'de la maire',
    'à la maire',
  ]);
  const board = wordsOf({ name: 'CCAS de Lyon', kind: 'ccas' }, 'Madame');
  expect([board.LeChef, board.duChef]).toEqual(['La présidente', 'de la présidente']);
});

test('articles and elisions are those of French', () => {
  const department = wordsOf({ name: 'Département de l’Isère', kind: 'departement' });
  expect(department.deLaCollectivite).toBe('du département de l’Isère');
  expect(department.auConseil).toBe('au conseil départemental');
  expect(department.auSiege).toBe('à l’hôtel du département');
  const union = wordsOf({ name: 'Syndicat des eaux', kind: 'syndicat' });
  expect([union.deLaStructure, union.auSiege]).toEqual(['du syndicat', 'au siège du syndicat']);
  const services = wordsOf({ name: 'CIAS du Val', kind: 'ccas' });
  expect(services.laStructure).toBe('le centre intercommunal d’action sociale');
});
