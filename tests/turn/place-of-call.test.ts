import { describe, expect, test } from '@jest/globals';
import { electricityMixes } from '#shared/footprint/electricity-mixes.ts';
import type { Endpoint, EndpointModel } from '#shared/policy/endpoint.ts';
import { placeOfCall } from '#shared/turn/place-of-call.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const model: EndpointModel = { name: 'm', role: 'chat' };
const [base] = scriptedPolicy.policy.endpoints;

function placeOf(endpoint: Partial<Endpoint>, given: Partial<EndpointModel> = {}) {
  if (base === undefined) throw new Error('the scripted policy has an endpoint');
  return placeOfCall({ ...base, ...endpoint }, { ...model, ...given });
}

const azure = (location: string, sku: string): Partial<Endpoint> => ({
  kind: 'azure-openai',
  baseURL: 'https://ville.openai.azure.com/openai/v1/',
  evidence: { type: 'arm', location, sku, resource: '/subscriptions/…', maxAgeHours: 24 },
});
const contract = (location: string, baseURL = 'https://api.scaleway.ai/v1'): Partial<Endpoint> => ({
  baseURL,
  evidence: { type: 'contract', location, reference: 'c', checkedAt: '2026-11-01' },
});

describe('where a call may have run', () => {
  test.each([
    ['francecentral', 'Standard', ['FRA']],
    ['westeurope', 'ProvisionedManaged', ['NLD']],
    ['germanywestcentral', 'DataZoneStandard', ['FRA', 'DEU', 'ITA', 'POL', 'ESP', 'SWE', 'NLD']],
    ['francecentral', 'DataZoneBatch', ['FRA', 'DEU', 'POL', 'SWE', 'NLD']],
    ['eastus', 'Standard', []],
  ])('Azure, %s, %s: %j', (location, sku, zones) => {
    expect(placeOf(azure(location, sku))).toMatchObject({ zones, zonesAssumed: false });
  });

  test('a data zone is all its countries, whatever single one the policy names', () => {
    const named = placeOf(azure('swedencentral', 'DataZoneStandard'), { zone: 'SWE' });
    expect(named.zones).toHaveLength(7);
    expect(placeOf(azure('swedencentral', 'Standard'), { zone: 'FRA' }).zones).toEqual(['FRA']);
  });

  test.each([
    ['FR', ['FRA']],
    ['NO', ['NOR']],
    ['HR', []],
    ['US', []],
    ['constructor', []],
  ])('a contract for %s: %j', (location, zones) => {
    expect(placeOf(contract(location)).zones).toEqual(zones);
  });

  test('a contract for the Union: every member whose electricity the method knows', () => {
    const { zones } = placeOf(contract('EU'));
    expect(zones).toHaveLength(24);
    expect(zones).not.toContain('CHE');
    expect(zones.every((zone) => zone in electricityMixes)).toBe(true);
  });

  test('Mistral’s European endpoint: Sweden, and told as an assumption, unless the policy says better', () => {
    const mistral = contract('EU', 'https://api.eu.mistral.ai/v1');
    expect(placeOf(mistral)).toEqual({ zones: ['SWE'], zonesAssumed: true, pue: 1.16, wue: 0.09 });
    expect(placeOf(mistral, { zone: 'FRA', pue: 1.3 })).toEqual({
      zones: ['FRA'],
      zonesAssumed: false,
      pue: 1.3,
      wue: 0.09,
    });
    expect(placeOf(contract('FR', 'https://api.eu.mistral.ai.example/v1')).pue).toBeNull();
  });

  test('a server of one’s own: what the policy says, else nothing is known', () => {
    const own = { evidence: { type: 'self-hosted', statement: 's', signedBy: 'd' } } as const;
    expect(placeOf(own)).toEqual({ zones: [], zonesAssumed: false, pue: null, wue: null });
    expect(placeOf(own, { zone: 'FRA', pue: 1.5, wue: 0 })).toEqual({
      zones: ['FRA'],
      zonesAssumed: false,
      pue: 1.5,
      wue: 0,
    });
  });

  test('Azure’s data centres: the method’s PUE and WUE where the policy gives none', () => {
    expect(placeOf(azure('francecentral', 'Standard'))).toMatchObject({ pue: 1.2, wue: 0.569 });
    expect(placeOf(azure('francecentral', 'Standard'), { pue: 1.1 })).toMatchObject({ pue: 1.1 });
  });
});
