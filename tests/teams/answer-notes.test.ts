import { expect, test } from '@jest/globals';
import type { Outcome } from '#shared/turn/outcome.ts';
import { buildAnswer } from '../../bot/teams/build-answer.ts';
import { scriptedOutcomes } from '../builders/scripted-outcomes.ts';

const footprint = {
  method: 'ecologits-0.9.1',
  calls: 1,
  known: {
    kWh: [0.00003, 0.00006],
    gCO2e: [0.002, 0.004],
    kgSb: [0, 0],
    megajoules: [0, 0],
    litres: null,
  },
  unknown: [],
  unknownCalls: 0,
  zones: ['FRA'],
  zonesAssumed: false,
  estimated: false,
  savedKWh: null,
} as const satisfies Outcome['footprint'];

const told = (outcome: Outcome): string =>
  (
    buildAnswer(outcome, {
      language: 'fr',
      followUps: true,
      askHr: null,
      appId: null,
      limit: 40_000,
    }).text ?? ''
  ).replaceAll(/[\u00a0\u202f]/gu, ' ');

test('what an answer took stands under it with its method, in small', () => {
  const text = told({ ...scriptedOutcomes.answered, footprint });
  expect(text).toMatch(
    /_Empreinte de cette réponse : .* \(méthode EcoLogits 0\.9\.1, France\) · politique/u,
  );
});

test('a footprint that is not known is told as unknown with its reason, never as nothing', () => {
  const unknown = {
    ...footprint,
    known: null,
    unknown: ['no-parameters'],
    unknownCalls: 1,
  } as const;
  const text = told({ ...scriptedOutcomes.answered, footprint: unknown });
  expect(text).toContain('Empreinte inconnue : la taille du modèle n’est pas connue');
  expect(text).not.toMatch(/\b0 (?:gCO2e|Wh)/u);
});

test('a budget near its end or spent is told once, above the small lines; without one nothing is said', () => {
  const budget = { scope: 'person-day', kind: 'near', used: 82, limit: 100 } as const;
  const text = told({ ...scriptedOutcomes.answered, budget });
  expect(text.indexOf('82 % de ce qui est prévu')).toBeLessThan(text.indexOf('politique 4f1d0c6b'));
  expect(text.indexOf('82 % de ce qui est prévu')).toBeGreaterThan(0);
  expect(told(scriptedOutcomes.answered)).not.toContain('prévu');
});

test('a model on the server’s own computer is told in words, not by an address', () => {
  const { endpoint } = scriptedOutcomes.answered;
  if (endpoint === null) throw new Error('a served answer is needed');
  const text = told({
    ...scriptedOutcomes.answered,
    endpoint: { ...endpoint, operator: null, host: '127.0.0.1:11434' },
  });
  expect(text).toContain('le même ordinateur que Calame');
  expect(text).not.toContain('127.0.0.1');
});
