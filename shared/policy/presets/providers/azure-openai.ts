import type { Preset, PresetModel } from '../preset.ts';

/** Parameters in billions: EcoLogits 0.9.1, `models.json`. Names of deployments are the organisation's own. */
const chat = (name: string, activeB: [number, number], totalB: [number, number]): PresetModel => ({
  name,
  role: 'chat',
  params: { activeB, totalB },
});

/**
 * The class comes from region and deployment type. PUE and WUE: EcoLogits 0.9.1, `tracers/utils.py`, its values for OpenAI;
 * no electricity zone, because its zone is where the vendor sits.
 */
export const azureOpenai: Preset = {
  name: 'azure-openai',
  title: 'Azure OpenAI (Microsoft Foundry)',
  kind: 'azure-openai',
  baseURL: null,
  hosts: ['.openai.azure.com', '.services.ai.azure.com', '.cognitiveservices.azure.com'],
  residency: 'azure',
  operator: { name: 'Microsoft', headquarters: 'US', secNumCloud: 'no', nonEuLaw: 'yes' },
  evidence: { type: 'arm' },
  site: { pue: 1.2, wue: 0.569 },
  models: [
    { ...chat('gpt-4.1-mini', [40, 112], [40, 112]), contextTokens: 128_000 },
    chat('gpt-4.1-nano', [10, 37], [10, 37]),
    chat('gpt-4.1', [35, 106], [352, 352]),
    chat('gpt-4o-mini', [8, 28], [8, 28]),
    chat('gpt-4o', [44, 132], [440, 440]),
    chat('gpt-5', [30, 90], [300, 300]),
    chat('gpt-5-mini', [25, 70], [25, 70]),
    chat('gpt-5-nano', [5, 18.5], [5, 18.5]),
    { name: 'text-embedding-3-large', role: 'embed' },
    { name: 'text-embedding-3-small', role: 'embed' },
  ],
  offers: [],
  env: 'AZURE_OPENAI_KEY',
  source: {
    title: 'Deployment types for Microsoft Foundry Models',
    address: 'https://learn.microsoft.com/azure/foundry/foundry-models/concepts/deployment-types',
    dated: null,
  },
  checkedAt: '2026-11-22',
};
