import type { Preset } from '../preset.ts';

/** Gravelines. The limit is a project's and a model's; a body of more than 2 MB is refused by the provider. */
export const ovhcloud: Preset = {
  name: 'ovhcloud',
  title: 'OVHcloud AI Endpoints',
  kind: 'openai-compatible',
  baseURL: 'https://oai.endpoints.kepler.ai.cloud.ovh.net/v1',
  hosts: ['oai.endpoints.kepler.ai.cloud.ovh.net'],
  residency: 'fr',
  operator: { name: 'OVHcloud', headquarters: 'FR', secNumCloud: 'unknown', nonEuLaw: 'unknown' },
  evidence: { type: 'contract', location: 'FR' },
  site: { zone: 'FRA' },
  models: [
    { name: 'gpt-oss-20b', role: 'chat' },
    { name: 'gpt-oss-120b', role: 'chat' },
    { name: 'Meta-Llama-3_3-70B-Instruct', role: 'chat' },
  ],
  offers: ['gpt-oss-20b', 'gpt-oss-120b'],
  limits: { requestsPerMinute: 400 },
  env: 'OVH_AI_ENDPOINTS_KEY',
  source: {
    title: 'AI Endpoints: features, capabilities and limitations',
    address:
      'https://github.com/ovh/docs/tree/develop/pages/public_cloud/ai_machine_learning/endpoints_guide_02_capabilities',
    dated: '2025-08-18',
  },
  checkedAt: '2026-11-22',
};
