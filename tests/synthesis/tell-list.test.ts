import { expect, test } from '@jest/globals';
import { tellList } from '#shared/synthesis/tell-list.ts';

test('indicators of a contract are told with their objective and their penalty', () => {
  expect(
    tellList([
      { nom: 'Rendement', objectif: 'au moins 82 %', penalite: '500 € par point' },
      { nom: 'Taux de conformité', objectif: '100 %' },
    ]),
  ).toBe('Rendement : au moins 82 % (500 € par point) ; Taux de conformité : 100 %');
});

test('plain values are joined', () => {
  expect(tellList(['Ticket : 1,50 €', 12])).toBe('Ticket : 1,50 € ; 12');
});

test.each([[[[1, 2]]], [[{ nom: { fr: 'Rendement' } }]], [[null]], [[{}]]])(
  'a list of something else is not told: %j',
  (list) => {
    expect(tellList(list)).toBeNull();
  },
);
