import type { Preset } from '../preset.ts';

/** Berlin. Parameters: EcoLogits 0.9.1 for the dated names of Mistral Small. */
export const ionos: Preset = {
  name: 'ionos',
  title: 'IONOS AI Model Hub',
  kind: 'openai-compatible',
  baseURL: 'https://openai.inference.de-txl.ionos.com/v1',
  hosts: ['openai.inference.de-txl.ionos.com'],
  residency: 'eu',
  operator: { name: 'IONOS', headquarters: 'DE', secNumCloud: 'unknown', nonEuLaw: 'unknown' },
  evidence: { type: 'contract', location: 'DE' },
  site: { zone: 'DEU' },
  models: [
    {
      name: 'mistralai/Mistral-Small-24B-Instruct',
      role: 'chat',
      params: { activeB: [23.6, 23.6], totalB: [23.6, 23.6] },
    },
    { name: 'meta-llama/Llama-3.3-70B-Instruct', role: 'chat' },
    { name: 'openai/gpt-oss-120b', role: 'chat' },
    { name: 'BAAI/bge-m3', role: 'embed' },
  ],
  offers: ['mistralai/Mistral-Small-24B-Instruct', 'BAAI/bge-m3'],
  env: 'IONOS_API_TOKEN',
  source: {
    title: 'AI Model Hub',
    address: 'https://docs.ionos.com/cloud/ai/ai-model-hub',
    dated: null,
  },
  checkedAt: '2026-11-22',
};
