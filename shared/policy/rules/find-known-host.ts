import type { ResidencyClass } from '../policy.ts';
import { coversHost } from './covers-host.ts';

/** What is known of a provider's host: the strongest class that anybody may claim for it, or that it may not be used. */
export type KnownHost = {
  /** The host, or with a leading dot every name below it. */
  readonly host: string;
  readonly most: ResidencyClass | 'refused';
};

const refused = (...hosts: readonly string[]): readonly KnownHost[] =>
  hosts.map((host) => ({ host, most: 'refused' }));

/**
 * Ceilings of Mistral, Scaleway, OVHcloud, IONOS, Cloud Temple and Albert were read in these providers' own pages on
 * 2026-11-22; the European host of OpenAI stands in its client library, its conditions were not read. The other entries,
 * refusals for the most part, are general knowledge of these services and were not checked page by page: a refusal errs
 * on the safe side. The first entry that matches counts. A ceiling never proves: the evidence of the endpoint still has to.
 */
const knownHosts: readonly KnownHost[] = [
  { host: 'api.eu.mistral.ai', most: 'eu-efta' },
  ...refused('.mistral.ai'),
  { host: 'api.scaleway.ai', most: 'fr' },
  { host: '.ifr.fr-par.scaleway.com', most: 'fr' },
  { host: 'oai.endpoints.kepler.ai.cloud.ovh.net', most: 'fr' },
  { host: 'openai.inference.de-txl.ionos.com', most: 'eu' },
  { host: 'api.ai.cloud-temple.com', most: 'fr' },
  { host: 'albert.api.etalab.gouv.fr', most: 'fr' },
  { host: 'eu.api.openai.com', most: 'eu' },
  ...refused('.openai.com', 'models.inference.ai.azure.com', 'models.github.ai'),
  ...refused('.openai.azure.us', '.azure.cn', '.azure.us'),
  { host: 'eu.openrouter.ai', most: 'eu' },
  ...refused('.openrouter.ai', '.anthropic.com', '.x.ai', '.deepseek.com', '.groq.com'),
  ...refused('.together.xyz', '.together.ai', '.fireworks.ai', '.perplexity.ai', '.cohere.com'),
  ...refused('.cerebras.ai', '.replicate.com', '.huggingface.co', '.aliyuncs.com', '.moonshot.ai'),
  ...refused('.googleapis.com', 'integrate.api.nvidia.com', '.amazonaws.com', '.api.aws'),
  // Azure by another door: nothing that is read through Resource Manager speaks of these hosts, and a contract proves
  // neither region nor deployment type.
  ...refused('.api.cognitive.microsoft.com', '.models.ai.azure.com', '.inference.ml.azure.com'),
  ...refused('.azure-api.net'),
];

const azureHosts = ['.openai.azure.com', '.services.ai.azure.com', '.cognitiveservices.azure.com'];

/** What is known of this host, or null. */
export function findKnownHost(hostname: string): KnownHost | null {
  return knownHosts.find(({ host }) => coversHost(host, hostname)) ?? null;
}

/** Hosts of Azure OpenAI and Foundry: their name proves neither region nor SKU. */
export function isAzureHost(hostname: string): boolean {
  return azureHosts.some((host) => coversHost(host, hostname));
}
