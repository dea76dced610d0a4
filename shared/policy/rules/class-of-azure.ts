import type { ResidencyClass } from '../policy.ts';

/** The seven regions of the EU data zone (Microsoft model matrix, region-europe, 2026-04-30). */
const regions: ReadonlySet<string> = new Set([
  'francecentral',
  'germanywestcentral',
  'italynorth',
  'polandcentral',
  'spaincentral',
  'swedencentral',
  'westeurope',
]);

/** Data Zone Batch is offered in five of them (same source). */
const batchRegions: ReadonlySet<string> = new Set([
  'francecentral',
  'germanywestcentral',
  'polandcentral',
  'swedencentral',
  'westeurope',
]);

const oneGeography: ReadonlySet<string> = new Set(['Standard', 'ProvisionedManaged']);
const dataZone: ReadonlySet<string> = new Set(['DataZoneStandard', 'DataZoneProvisionedManaged']);

/** What a policy may write of each, for who mistyped it. */
export const azureRegions: readonly string[] = [...regions];
export const azureSkus: readonly string[] = [...oneGeography, ...dataZone, 'DataZoneBatch'];

export type AzureClass = {
  /** Null when one of the two is refused. */
  readonly residency: ResidencyClass | null;
  readonly locationFault: 'azure-location' | null;
  readonly skuFault: 'azure-sku-global' | 'azure-sku-developer' | 'azure-sku' | null;
};

/**
 * Residency of an Azure deployment by its account's location and its SKU. An allow-list: what Microsoft adds later is
 * refused until somebody has read what it promises (deployment-types.md, MicrosoftDocs/azure-ai-docs).
 */
export function classOfAzure(location: string | null, sku: string | null): AzureClass {
  const locationFault = location !== null && !regions.has(location) ? 'azure-location' : null;
  const skuFault = sku === null ? null : faultOfSku(sku, location);
  const known = location !== null && sku !== null && locationFault === null && skuFault === null;
  return { residency: known ? classOf(location, sku) : null, locationFault, skuFault };
}

function classOf(location: string, sku: string): ResidencyClass {
  return location === 'francecentral' && oneGeography.has(sku) ? 'fr' : 'eu';
}

function faultOfSku(sku: string, location: string | null): AzureClass['skuFault'] {
  if (sku.startsWith('Global')) return 'azure-sku-global';
  if (sku === 'Developer') return 'azure-sku-developer';
  if (oneGeography.has(sku) || dataZone.has(sku)) return null;
  const batch = sku === 'DataZoneBatch' && (location === null || batchRegions.has(location));
  return batch ? null : 'azure-sku';
}
