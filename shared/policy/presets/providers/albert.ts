import type { Preset } from '../preset.ts';

/** Run by the State on OpenGateLLM. Parameters: EcoLogits 0.9.1 for the dated names of Mistral Small. */
export const albert: Preset = {
  name: 'albert',
  title: 'Albert API (DINUM)',
  kind: 'openai-compatible',
  baseURL: 'https://albert.api.etalab.gouv.fr/v1',
  hosts: ['albert.api.etalab.gouv.fr'],
  residency: 'fr',
  operator: { name: 'DINUM', headquarters: 'FR', secNumCloud: 'unknown', nonEuLaw: 'unknown' },
  evidence: { type: 'contract', location: 'FR' },
  site: { zone: 'FRA' },
  models: [
    {
      name: 'Mistral-Small-3.2-24B-Instruct-2506',
      role: 'chat',
      params: { activeB: [23.6, 23.6], totalB: [23.6, 23.6] },
    },
    { name: 'albert-large', role: 'chat' },
    { name: 'embeddings-small', role: 'embed' },
    { name: 'BAAI/bge-reranker-v2-m3', role: 'rerank' },
  ],
  offers: ['Mistral-Small-3.2-24B-Instruct-2506', 'embeddings-small'],
  env: 'ALBERT_API_KEY',
  source: {
    title: 'Albert API',
    address: 'https://doc.incubateur.net/alliance/albert-api',
    dated: null,
  },
  checkedAt: '2026-11-22',
};
