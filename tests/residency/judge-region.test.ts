import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Endpoint, Evidence } from '#shared/policy/endpoint.ts';
import type { ResidencyClass } from '#shared/policy/policy.ts';
import { isAtLeast } from '#shared/policy/residency-class.ts';
import { classOfAzure } from '#shared/policy/rules/class-of-azure.ts';
import { findAzureRegion } from '#shared/residency/azure-regions.ts';
import { judgeRegion } from '#shared/residency/judge-region.ts';

type Declared = Pick<Endpoint, 'residency' | 'evidence'>;

const azure = (residency: ResidencyClass, location: string, sku: string): Declared => ({
  residency,
  evidence: { type: 'arm', location, sku, resource: '/subscriptions/1', maxAgeHours: 24 },
});
const contract = (residency: ResidencyClass, location: string): Declared => ({
  residency,
  evidence: { type: 'contract', location, reference: 'contrat', checkedAt: '2026-11-01' },
});
const ownServer: Declared = {
  residency: 'fr',
  evidence: { type: 'self-hosted', statement: 'Serveur de la DSI', signedBy: 'DSI' },
};
const dataZone = azure('eu', 'francecentral', 'DataZoneStandard');
const france = azure('fr', 'francecentral', 'Standard');

test('an answer that names no region is neither proof nor contradiction', () => {
  expect(judgeRegion(dataZone, null)).toEqual({ kind: 'absent', region: null });
});

test.each([
  ['a data zone', dataZone, 'Sweden Central'],
  ['a data zone, whatever the spelling', dataZone, ' WESTEUROPE '],
  ['its own region', france, 'France Central'],
  ['another region of its geography', france, 'France South'],
  ['a geography of two countries', azure('eu', 'westeurope', 'Standard'), 'North Europe'],
  ['a stronger place than a contract asks', contract('eu', 'DE'), 'France Central'],
  ['EFTA, where the contract says so', contract('eu-efta', 'CH'), 'Switzerland North'],
])('a region is where the endpoint may answer: %s', (_, declared, region) => {
  expect(judgeRegion(declared, region)).toEqual({ kind: 'agrees', region: region.trim() });
});

test.each([
  ['outside the Union', dataZone, 'East US'],
  ['outside the Union, second of its name', dataZone, 'East US 2'],
  ['in EFTA only', dataZone, 'Norway East'],
  ['the United Kingdom', dataZone, 'UK South'],
  ['in the Union, outside the seven of the data zone', dataZone, 'North Europe'],
  ['in the Union, in another country than declared', france, 'Sweden Central'],
  ['in another geography than the account', azure('eu', 'westeurope', 'Standard'), 'Italy North'],
  ['a relay of one’s own that answers from elsewhere', ownServer, 'East US'],
  ['weaker than the contract', contract('fr', 'FR'), 'Germany West Central'],
])('a region is refused and told: %s', (_, declared, region) => {
  expect(judgeRegion(declared, region)).toEqual({ kind: 'refused', region });
});

test.each([
  ['Finland Central', 'finlandcentral'],
  ['East US 9', 'eastus9'],
  ['US Gov Virginia', 'unknown'],
  ['France Central, East US', 'unknown'],
  ['', 'unknown'],
  ['Madame Lefort demande un mi-temps', 'unknown'],
])('a region that nobody listed is refused: %j', (said, told) => {
  expect(judgeRegion(dataZone, said)).toEqual({ kind: 'refused', region: told });
});

test('the list knows the regions of the data zone, and no Azure location of a policy is missing', () => {
  const seven = 'francecentral germanywestcentral italynorth polandcentral spaincentral';
  for (const name of `${seven} swedencentral westeurope`.split(' ')) {
    expect(classOfAzure(name, 'DataZoneStandard').residency).toBe('eu');
    expect(findAzureRegion(name)).not.toBeNull();
  }
});

test('a header of any text is refused or names a listed place as strong as the declared class', () => {
  const skus = fc.constantFrom('Standard', 'ProvisionedManaged', 'DataZoneStandard');
  const said = fc.oneof(fc.string(), fc.constantFrom('East US', 'France Central', 'Spain Central'));
  const classes = fc.constantFrom<ResidencyClass>('fr', 'eu', 'eu-efta');
  fc.assert(
    fc.property(classes, skus, said, (residency, sku, text) => {
      const verdict = judgeRegion(azure(residency, 'francecentral', sku), text);
      expect(verdict.kind).not.toBe('absent');
      const place = findAzureRegion(text.toLowerCase().replaceAll(' ', ''));
      if (verdict.kind === 'agrees') {
        expect(place).not.toBeNull();
        expect(isAtLeast(place?.country === 'FR' ? 'fr' : 'eu', residency)).toBe(true);
      } else if (place === null) expect(verdict.region).toMatch(/^(?:unknown|[a-z]+\d?)$/);
    }),
  );
});

test('no evidence makes a place outside Europe agree', () => {
  const evidence = fc.constantFrom<Evidence>(
    dataZone.evidence,
    france.evidence,
    ownServer.evidence,
    contract('eu-efta', 'CH').evidence,
  );
  const classes = fc.constantFrom<ResidencyClass>('fr', 'eu', 'eu-efta');
  const away = fc.constantFrom('East US', 'West US 3', 'UK South', 'Japan East', 'Canada East');
  fc.assert(
    fc.property(evidence, classes, away, (proof, residency, region) => {
      expect(judgeRegion({ residency, evidence: proof }, region).kind).toBe('refused');
    }),
  );
});
