import type { Preset } from '../preset.ts';

/** The provider says that its infrastructure is qualified SecNumCloud 3.2; whether the service is, was not read at ANSSI. */
export const cloudTemple: Preset = {
  name: 'cloud-temple',
  title: 'Cloud Temple LLMaaS',
  kind: 'openai-compatible',
  baseURL: 'https://api.ai.cloud-temple.com/v1',
  hosts: ['api.ai.cloud-temple.com'],
  residency: 'fr',
  operator: {
    name: 'Cloud Temple',
    headquarters: 'FR',
    secNumCloud: 'unknown',
    nonEuLaw: 'unknown',
  },
  evidence: { type: 'contract', location: 'FR' },
  site: { zone: 'FRA' },
  models: [
    { name: 'gpt-oss:120b', role: 'chat' },
    { name: 'gemma3:27b', role: 'chat' },
    { name: 'granite-embedding:278m', role: 'embed' },
  ],
  offers: ['gpt-oss:120b', 'granite-embedding:278m'],
  env: 'CLOUD_TEMPLE_API_KEY',
  source: {
    title: 'LLMaaS API documentation',
    address: 'https://cloud-temple.github.io/docs/en/llmaas/api',
    dated: null,
  },
  checkedAt: '2026-11-22',
};
