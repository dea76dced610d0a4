import type { Preset } from '../preset.ts';

/**
 * Data centres in several countries of the Union and of EFTA. PUE, WUE and parameters: EcoLogits 0.9.1; no zone, because the
 * place of one call is not given. `mistral-small-latest` is newer than the table: its parameters are not known.
 */
export const mistralEu: Preset = {
  name: 'mistral-eu',
  title: 'Mistral AI (api.eu.mistral.ai)',
  kind: 'openai-compatible',
  baseURL: 'https://api.eu.mistral.ai/v1',
  hosts: ['api.eu.mistral.ai'],
  residency: 'eu-efta',
  operator: {
    name: 'Mistral AI',
    headquarters: 'FR',
    secNumCloud: 'unknown',
    nonEuLaw: 'unknown',
  },
  evidence: { type: 'contract', location: 'EU-EFTA' },
  site: { pue: 1.16, wue: 0.09 },
  models: [
    { name: 'mistral-small-latest', role: 'chat', contextTokens: 128_000 },
    {
      name: 'mistral-small-2506',
      role: 'chat',
      params: { activeB: [23.6, 23.6], totalB: [23.6, 23.6] },
    },
    {
      name: 'mistral-medium-latest',
      role: 'chat',
      params: { activeB: [70, 120], totalB: [70, 120] },
    },
    {
      name: 'mistral-large-latest',
      role: 'chat',
      params: { activeB: [123, 123], totalB: [123, 123] },
    },
    { name: 'mistral-embed', role: 'embed' },
  ],
  offers: ['mistral-small-latest', 'mistral-embed'],
  env: 'MISTRAL_API_KEY',
  source: {
    title: 'Regional inference',
    address: 'https://docs.mistral.ai/studio-api/regional-inference',
    dated: null,
  },
  checkedAt: '2026-11-22',
};
