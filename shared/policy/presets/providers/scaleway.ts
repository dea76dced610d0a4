import type { Preset } from '../preset.ts';

/** `api.scaleway.ai`, and dedicated deployments in Paris. Contexts as the page gives them; parameters: EcoLogits 0.9.1. */
export const scaleway: Preset = {
  name: 'scaleway',
  title: 'Scaleway Generative APIs',
  kind: 'openai-compatible',
  baseURL: 'https://api.scaleway.ai/v1',
  hosts: ['api.scaleway.ai', '.ifr.fr-par.scaleway.com'],
  residency: 'fr',
  operator: { name: 'Scaleway', headquarters: 'FR', secNumCloud: 'unknown', nonEuLaw: 'unknown' },
  evidence: { type: 'contract', location: 'FR' },
  site: { zone: 'FRA', pue: 1.25 },
  models: [
    {
      name: 'mistral-small-3.2-24b-instruct-2506',
      role: 'chat',
      contextTokens: 128_000,
      params: { activeB: [23.6, 23.6], totalB: [23.6, 23.6] },
    },
    { name: 'gpt-oss-120b', role: 'chat', contextTokens: 128_000 },
    { name: 'llama-3.3-70b-instruct', role: 'chat', contextTokens: 100_000 },
    { name: 'qwen3-235b-a22b-instruct-2507', role: 'chat', contextTokens: 250_000 },
    { name: 'gemma-3-27b-it', role: 'chat', contextTokens: 40_000 },
    { name: 'bge-multilingual-gemma2', role: 'embed', contextTokens: 8_192 },
  ],
  offers: ['mistral-small-3.2-24b-instruct-2506', 'bge-multilingual-gemma2'],
  env: 'SCALEWAY_API_KEY',
  source: {
    title: 'Supported models',
    address: 'https://www.scaleway.com/en/docs/generative-apis/reference-content/supported-models',
    dated: '2025-11',
  },
  checkedAt: '2026-11-22',
};
