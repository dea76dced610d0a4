import { expect, test } from '@jest/globals';
import { type BudgetToTell, budgetLine } from '#shared/language/budget-line.ts';

const near: BudgetToTell = { scope: 'person-day', kind: 'near', used: 829, limit: 1_000 };
const scopes = ['person-day', 'service-month', 'month', 'month-gCO2e'] as const;

test('a budget near its end: how far, what comes after, when it starts again', () => {
  expect(budgetLine(near, 'fr')).toBe(
    'Vous avez utilisé 82\u00a0% de ce qui est prévu pour vous aujourd’hui avec l’IA. Ensuite, Calame continue de répondre par les extraits des documents. Le compte repart demain.',
  );
  expect(budgetLine({ ...near, scope: 'month' }, 'en')).toContain('82%');
});

test('a share is never rounded up to the whole', () => {
  expect(budgetLine({ ...near, used: 999.9 }, 'fr')).toContain('99\u00a0%');
  expect(budgetLine({ ...near, used: 290, limit: 1_000 }, 'fr')).toContain('29\u00a0%');
});

test.each(scopes)('a spent budget, %s: what goes on, when it opens again, whom to ask', (scope) => {
  const told = budgetLine({ ...near, scope, kind: 'spent' }, 'fr');
  expect(told).toContain('Calame continue de répondre par les extraits des documents');
  expect(told).toContain(scope === 'person-day' ? 'demain' : 'le 1er du mois prochain');
  expect(told).toContain('la personne qui administre Calame');
});

test.each(scopes)('no text blames the person, %s', (scope) => {
  for (const kind of ['near', 'spent'] as const) {
    for (const language of ['fr', 'en'] as const) {
      const told = budgetLine({ scope, kind, used: 9, limit: 10 }, language);
      expect(told).not.toMatch(/abus|trop|excès|excess|too much|!|dépass|gaspill|waste/iu);
    }
  }
});
