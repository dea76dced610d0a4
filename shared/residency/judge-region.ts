import type { Endpoint } from '../policy/endpoint.ts';
import { isAtLeast } from '../policy/residency-class.ts';
import { classOfAzure } from '../policy/rules/class-of-azure.ts';
import { classOfCountry } from '../policy/rules/class-of-country.ts';
import { type AzureRegion, findAzureRegion, plainRegion } from './azure-regions.ts';

export type RegionVerdict = {
  /** `absent`: nothing was said, which neither proves nor contradicts. */
  readonly kind: 'absent' | 'agrees' | 'refused';
  /** As it was said; null when nothing was, `unknown` when it names no region that anybody could recognise. */
  readonly region: string | null;
};

/**
 * Whether the region that an answer names, in `x-ms-region`, is one where the endpoint may answer by what it declares.
 * No page of Microsoft describes the header (GOVERNANCE 4.3): it can contradict, never prove. Fails closed: a name that
 * is not in the list is refused.
 */
export function judgeRegion(
  endpoint: Pick<Endpoint, 'residency' | 'evidence'>,
  said: string | null,
): RegionVerdict {
  if (said === null) return { kind: 'absent', region: null };
  const name = plainRegion(said);
  const place = findAzureRegion(name);
  if (place === null) return { kind: 'refused', region: looksLikeRegion(name) ? name : 'unknown' };
  const kind = mayServe(endpoint, name, place) ? 'agrees' : 'refused';
  return { kind, region: said.trim() };
}

function mayServe(
  { residency, evidence }: Pick<Endpoint, 'residency' | 'evidence'>,
  name: string,
  place: AzureRegion,
): boolean {
  const offered = classOfCountry(place.country);
  if (offered === null || !isAtLeast(offered, residency)) return false;
  if (evidence.type !== 'arm') return true;
  if (evidence.sku.startsWith('DataZone')) return isInDataZone(name);
  return place.geography === findAzureRegion(plainRegion(evidence.location))?.geography;
}

/** The seven regions within which Microsoft may process what a data zone deployment receives. */
function isInDataZone(name: string): boolean {
  return classOfAzure(name, 'DataZoneStandard').residency !== null;
}

/** A header could repeat the prompt: what goes into a log has the shape of a region's name or is not told. */
function looksLikeRegion(name: string): boolean {
  return /^[a-z]{2,20}(?:north|south|east|west|central|us|europe|asia)[0-9]?(?:euap|stg)?$/.test(
    name,
  );
}
