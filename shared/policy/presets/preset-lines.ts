import type { Language } from '../../language/language.ts';
import { presetTexts } from '../../language/preset-texts.ts';
import type { Preset } from './preset.ts';

/** The least that a policy writes for this preset, an item of `endpoints`; values that are the organisation's are examples. */
export function presetLines(preset: Preset, language: Language): readonly string[] {
  const { yours } = presetTexts[language];
  const key = `  auth: { type: key, env: ${preset.env} }`;
  const first = `- preset: ${preset.name}`;
  switch (preset.evidence.type) {
    case 'contract':
      return [first, key];
    case 'arm':
      return [
        first,
        `  baseURL: https://${yours.resource}.openai.azure.com/openai/v1/`,
        '  evidence:',
        '    location: francecentral',
        '    sku: Standard',
        `    resource: /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ia/providers/Microsoft.CognitiveServices/accounts/${yours.resource}`,
        '  auth: { type: entra }',
        `  models: [{ name: ${preset.models[0]?.name ?? yours.model} }]`,
      ];
    case 'self-hosted':
      return [
        first,
        '  residency: fr',
        `  evidence: { statement: "${yours.statement}", signedBy: "${yours.signedBy}" }`,
        key,
        `  models: [{ name: ${yours.model}, role: chat }]`,
      ];
  }
}
