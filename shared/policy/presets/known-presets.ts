import type { Preset } from './preset.ts';
import { albert } from './providers/albert.ts';
import { azureOpenai } from './providers/azure-openai.ts';
import { cloudTemple } from './providers/cloud-temple.ts';
import { ionos } from './providers/ionos.ts';
import { mistralEu } from './providers/mistral-eu.ts';
import { ovhcloud } from './providers/ovhcloud.ts';
import { llamaCpp, ollama, vllm } from './providers/own-servers.ts';
import { scaleway } from './providers/scaleway.ts';

/** In the order in which they are listed: France, the Union, beyond, then one's own servers. */
export const knownPresets: readonly Preset[] = [
  scaleway,
  ovhcloud,
  cloudTemple,
  albert,
  ionos,
  azureOpenai,
  mistralEu,
  vllm,
  ollama,
  llamaCpp,
];

/** The preset of that name, or null. */
export function findPreset(name: string): Preset | null {
  return knownPresets.find((preset) => preset.name === name) ?? null;
}
