import { electricityMixes } from '../footprint/electricity-mixes.ts';
import { type ProviderSettings, providerSettings } from '../footprint/provider-settings.ts';
import type { Endpoint, EndpointModel, Evidence } from '../policy/endpoint.ts';

/** Where a call may have run, and how its data centre does. */
export type PlaceOfCall = {
  /** ISO 3166 alpha-3; empty when nothing tells. */
  readonly zones: readonly string[];
  /** The zone is the method's own assumption for the provider. */
  readonly zonesAssumed: boolean;
  readonly pue: number | null;
  /** Litres per kWh. */
  readonly wue: number | null;
};

/** Countries of the regions that the EU data zone is made of. */
const azureZones: Readonly<Record<string, string>> = {
  francecentral: 'FRA',
  germanywestcentral: 'DEU',
  italynorth: 'ITA',
  polandcentral: 'POL',
  spaincentral: 'ESP',
  swedencentral: 'SWE',
  westeurope: 'NLD',
};

/** Data Zone Batch is offered in five of the seven (Microsoft model matrix, region-europe, 2026-04-30). */
const batchZones = ['FRA', 'DEU', 'POL', 'SWE', 'NLD'];

/** ISO 3166 alpha-2 to alpha-3, for the countries of the Union and EFTA whose electricity the method knows. */
const countries: Readonly<Record<string, string>> = {
  ...{ AT: 'AUT', BE: 'BEL', BG: 'BGR', CZ: 'CZE', DE: 'DEU', DK: 'DNK', EE: 'EST', ES: 'ESP' },
  ...{ FI: 'FIN', FR: 'FRA', GR: 'GRC', HU: 'HUN', IE: 'IRL', IT: 'ITA', LT: 'LTU', LU: 'LUX' },
  ...{ LV: 'LVA', NL: 'NLD', PL: 'POL', PT: 'PRT', RO: 'ROU', SE: 'SWE', SI: 'SVN', SK: 'SVK' },
  ...{ CH: 'CHE', NO: 'NOR' },
};

const outsideUnion: ReadonlySet<string> = new Set(['CHE', 'NOR']);
const mistralHost = 'api.eu.mistral.ai';

/**
 * The place that the policy and its evidence leave open. A data zone deployment runs anywhere in its
 * zone, call by call, whatever zone the policy names: all its countries. Else the policy's zone; else
 * the country of the evidence; else, for Mistral's European endpoint, the method's assumption.
 */
export function placeOfCall(endpoint: Endpoint, model: EndpointModel): PlaceOfCall {
  const provider = providerOf(endpoint);
  const known = dataZone(endpoint.evidence) ?? zoneOf(endpoint, model);
  const assumed = known.length === 0 ? (provider?.zone ?? null) : null;
  return {
    zones: assumed === null ? known : [assumed],
    zonesAssumed: assumed !== null,
    pue: model.pue ?? provider?.pue ?? null,
    wue: model.wue ?? provider?.wue ?? null,
  };
}

function dataZone(evidence: Evidence): readonly string[] | null {
  if (evidence.type !== 'arm' || !evidence.sku.startsWith('DataZone')) return null;
  return evidence.sku === 'DataZoneBatch' ? batchZones : Object.values(azureZones);
}

function zoneOf({ evidence, baseURL }: Endpoint, { zone }: EndpointModel): readonly string[] {
  if (zone !== undefined) return [zone];
  if (evidence.type === 'arm') return listed(azureZones, evidence.location);
  // The contract names the Union there, and the endpoint may run in EFTA too.
  if (evidence.type === 'self-hosted' || hostOf(baseURL) === mistralHost) return [];
  if (evidence.location === 'EU') return unionZones();
  return listed(countries, evidence.location);
}

function listed(zones: Readonly<Record<string, string>>, name: string): readonly string[] {
  const zone = Object.hasOwn(zones, name) ? zones[name] : undefined;
  return zone === undefined ? [] : [zone];
}

function unionZones(): readonly string[] {
  return Object.values(countries).filter(
    (zone) => zone in electricityMixes && !outsideUnion.has(zone),
  );
}

function providerOf({ kind, baseURL }: Endpoint): ProviderSettings | null {
  if (kind === 'azure-openai') return providerSettings.azure;
  return hostOf(baseURL) === mistralHost ? providerSettings.mistral : null;
}

function hostOf(baseURL: string): string {
  return new URL(baseURL).hostname;
}
