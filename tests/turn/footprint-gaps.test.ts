import { expect, test } from '@jest/globals';
import type { EndpointModel } from '#shared/policy/endpoint.ts';
import { footprintGaps } from '#shared/turn/footprint-gaps.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const gapsOf = (...models: readonly EndpointModel[]) =>
  footprintGaps({
    ...scriptedPolicy.policy,
    endpoints: scriptedPolicy.policy.endpoints.map((endpoint) => ({ ...endpoint, models })),
  });

test('a model that the policy says enough of, or that the method knows, leaves no gap', () => {
  const params = { activeB: [8, 8], totalB: [8, 8] } as const;
  expect(
    gapsOf(
      { name: 'maison', role: 'chat', params, pue: 1.3 },
      { name: 'mistral-large-2411', role: 'chat', pue: 1.3 },
      { name: 'vecteurs', role: 'embed' },
    ),
  ).toEqual([]);
});

test('what is missing is told for each model, although none was ever called', () => {
  expect(
    gapsOf({ name: 'maison', role: 'chat' }, { name: 'autre', role: 'chat', zone: 'HRV' }),
  ).toEqual([
    { endpoint: 'scaleway-fr', model: 'maison', reasons: ['no-parameters', 'no-pue'] },
    {
      endpoint: 'scaleway-fr',
      model: 'autre',
      reasons: ['no-parameters', 'zone-not-listed', 'no-pue'],
    },
  ]);
});
