import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classOfAzure } from '#shared/policy/rules/class-of-azure.ts';
import { classOfCountry } from '#shared/policy/rules/class-of-country.ts';
import {
  azureTree,
  endpointTree,
  faultsOf,
  selfHosted,
  type Tree,
} from '../builders/policy-text.ts';

const paths = (endpoint: Tree, changes: Tree = {}): readonly string[] =>
  Object.keys(faultsOf({ endpoints: [endpoint], ...changes }));

test.each([
  ['francecentral', 'Standard', 'fr'],
  ['francecentral', 'ProvisionedManaged', 'fr'],
  ['francecentral', 'DataZoneStandard', 'eu'],
  ['swedencentral', 'Standard', 'eu'],
  ['westeurope', 'DataZoneBatch', 'eu'],
  ['spaincentral', 'DataZoneProvisionedManaged', 'eu'],
])('Azure %s with %s is %s: that much may be declared, no more', (location, sku, derived) => {
  expect(classOfAzure(location, sku).residency).toBe(derived);
  expect(paths(azureTree(location, sku, { residency: derived }))).toEqual([]);
  expect(paths(azureTree(location, sku, { residency: 'fr' }))).toEqual(
    derived === 'fr' ? [] : ['endpoints[0].residency'],
  );
});

test.each([
  ['francecentral', 'GlobalStandard', 'sku'],
  ['francecentral', 'GlobalBatch', 'sku'],
  ['francecentral', 'Developer', 'sku'],
  ['francecentral', 'DataZoneNext', 'sku'],
  ['francecentral', 'standard', 'sku'],
  ['italynorth', 'DataZoneBatch', 'sku'],
  ['norwayeast', 'DataZoneStandard', 'location'],
  ['switzerlandnorth', 'Standard', 'location'],
  ['uksouth', 'Standard', 'location'],
  ['eastus', 'Standard', 'location'],
  ['France Central', 'Standard', 'location'],
])('Azure %s with %s is refused at evidence.%s', (location, sku, key) => {
  expect(paths(azureTree(location, sku))).toEqual([`endpoints[0].evidence.${key}`]);
});

test.each([
  [
    'Sweden Central',
    'Standard',
    'location',
    /n’écrit aucune région ainsi ; .* « swedencentral » \?$/,
  ],
  ['swedencentrl', 'Standard', 'location', /« swedencentral » \?$/],
  ['norwayeast', 'Standard', 'location', /^région hors de la zone .* westeurope$/],
  ['northeurope', 'Standard', 'location', /^région hors de la zone .* westeurope$/],
  ['swedencentral', 'datazonestandard', 'sku', /« DataZoneStandard » \?$/],
  ['swedencentral', 'GlobalStandard', 'sku', /monde entier .* admis : Standard, .*cinq régions\)$/],
  ['swedencentral', 'Developer', 'sku', /admis : Standard, /],
])('Azure %s with %s: what may be written instead is told', (location, sku, key, told) => {
  const faults = faultsOf({ endpoints: [azureTree(location, sku)] });
  expect(faults[`endpoints[0].evidence.${key}`]).toMatch(told);
});

test('a class of residency in capitals is asked back', () => {
  expect(faultsOf({ residency: { require: 'FR' } })['residency.require']).toMatch(
    /admises : fr, eu, eu-efta ; vouliez-vous dire « fr » \?$/,
  );
});

test('Azure is an allow-list: any other region or deployment type is refused', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (location, sku) => {
      expect(classOfAzure(location, sku).residency).toBeNull();
      expect(classOfAzure('francecentral', sku).residency).toBeNull();
      expect(classOfAzure(location, 'Standard').residency).toBeNull();
    }),
  );
});

test('a contract is worth its country: 27 members, the four of EFTA, nobody else', () => {
  const codes = Array.from({ length: 26 * 26 }, (_, at) =>
    String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
  ).filter((code) => code !== 'EU');
  const ofClass = (wanted: string | null) =>
    codes.filter((code) => classOfCountry(code) === wanted);
  expect(ofClass('fr')).toEqual(['FR']);
  expect(ofClass('eu')).toHaveLength(26);
  expect(ofClass('eu-efta')).toEqual(['CH', 'IS', 'LI', 'NO']);
  expect(classOfCountry('EU')).toBe('eu');
  expect(classOfCountry('fr')).toBeNull();
});

const contract = (location: string, residency: string, baseURL = 'https://ia.exemple.example/v1') =>
  endpointTree({
    baseURL,
    residency,
    evidence: { type: 'contract', location, reference: 'r', checkedAt: '2026-11-01' },
  });

test.each([
  ['FR', 'fr', []],
  ['DE', 'eu', []],
  ['EU', 'eu', []],
  ['DE', 'fr', ['endpoints[0].residency']],
  ['EU', 'fr', ['endpoints[0].residency']],
  ['US', 'eu', ['endpoints[0].evidence.location']],
  ['GB', 'eu', ['endpoints[0].evidence.location']],
])('a contract in %s declared %s gives %j', (location, residency, expected) => {
  expect(paths(contract(location, residency))).toEqual(expected);
});

test('Switzerland serves a policy that admits EFTA, and no other', () => {
  expect(paths(contract('CH', 'eu-efta'), { residency: { require: 'eu-efta' } })).toEqual([]);
  expect(paths(contract('CH', 'eu'), { residency: { require: 'eu-efta' } })).toEqual([
    'endpoints[0].residency',
  ]);
  expect(paths(contract('CH', 'eu-efta'))).toEqual(['endpoints[0].residency']);
});

test('an endpoint weaker than what the policy requires is refused', () => {
  expect(paths(contract('DE', 'eu'), { residency: { require: 'fr' } })).toEqual([
    'endpoints[0].residency',
  ]);
});

test.each([
  'https://api.mistral.ai/v1',
  'https://api.openai.com/v1',
  'https://api.anthropic.com/v1',
  'https://openrouter.ai/api/v1',
  'https://api.deepseek.com/v1',
  'https://ville.openai.azure.us/openai/v1/',
])('%s is refused whatever the contract says', (baseURL) => {
  expect(paths(contract('FR', 'fr', baseURL))).toEqual(['endpoints[0].baseURL']);
});

test('Mistral’s European host reaches into EFTA, whatever is declared', () => {
  const url = 'https://api.eu.mistral.ai/v1';
  expect(paths(contract('FR', 'eu', url))).toEqual(['endpoints[0].residency']);
  expect(paths(contract('EU', 'eu-efta', url), { residency: { require: 'eu-efta' } })).toEqual([]);
});

test('a provider’s host answers on its own port and is nobody’s own server', () => {
  expect(paths(contract('FR', 'fr', 'https://api.scaleway.ai:8443/v1'))).toEqual([
    'endpoints[0].baseURL',
  ]);
  expect(paths(endpointTree({ evidence: selfHosted }))).toEqual(['endpoints[0].evidence.type']);
});

test('a name that only ends like a known host is another host', () => {
  expect(paths(contract('DE', 'eu', 'https://notapi.scaleway.ai.example/v1'))).toEqual([]);
  expect(paths(contract('DE', 'eu', 'https://chez-mistral.ai/v1'))).toEqual([]);
});

test('an Azure host proves nothing without Azure’s own evidence, and that evidence nothing of another host', () => {
  const azure = 'https://ville.openai.azure.com/openai/v1/';
  expect(paths(contract('FR', 'fr', azure))).toEqual(['endpoints[0].evidence.type']);
  expect(
    paths(azureTree('francecentral', 'Standard', { baseURL: 'https://relais.example/v1' })),
  ).toEqual(['endpoints[0].evidence.type']);
});

test('a proof is judged even where the address is missing', () => {
  const { baseURL: _, ...withoutAddress } = azureTree('norwayeast', 'GlobalStandard');
  expect(paths(withoutAddress).toSorted()).toEqual([
    'endpoints[0].baseURL',
    'endpoints[0].evidence.location',
    'endpoints[0].evidence.sku',
  ]);
});

test('signing in without a key is for one’s own server, with Entra for Azure', () => {
  expect(paths(endpointTree({ auth: { type: 'none' } }))).toEqual(['endpoints[0].auth.type']);
  expect(paths(endpointTree({ auth: { type: 'entra' } }))).toEqual(['endpoints[0].auth.type']);
  expect(
    paths(
      endpointTree({
        baseURL: 'http://127.0.0.1:8000/v1',
        evidence: selfHosted,
        auth: { type: 'none' },
      }),
    ),
  ).toEqual([]);
  expect(paths(endpointTree({ auth: { type: 'key' } }))).toEqual(['endpoints[0].auth']);
  expect(paths(endpointTree({ auth: { type: 'key', env: 'OPENAI_API_KEY' } }))).toEqual([
    'endpoints[0].auth.env',
  ]);
});

const two = (first: string, second: string): Tree => ({
  endpoints: [
    contract('FR', first),
    { ...contract('FR', second, 'https://autre.example/v1'), id: 'b' },
  ],
  uses: { 'hr-answer': { route: ['a', 'b'] } },
});

test('a fallback is never weaker than the first choice', () => {
  expect(faultsOf(two('fr', 'fr'))).toEqual({});
  expect(faultsOf(two('eu', 'fr'))).toEqual({});
  expect(faultsOf(two('fr', 'eu'))).toEqual({
    'uses.hr-answer.route[1]': expect.stringMatching(/« eu » après « fr »/),
  });
});

test('a route names endpoints of the file, once each, and one of them can do the work', () => {
  const route = (...steps: string[]) => faultsOf({ uses: { 'hr-answer': { route: steps } } });
  expect(Object.keys(route('a', 'a'))).toEqual(['uses.hr-answer.route[1]']);
  expect(Object.keys(route('b'))).toEqual(['uses.hr-answer.route[0]']);
  expect(Object.keys(faultsOf({ uses: { index: { route: ['a'] } } }))).toEqual([
    'uses.index.route',
  ]);
  expect(
    Object.keys(
      faultsOf({ endpoints: [endpointTree({ models: [{ name: 'm', role: 'embed' }] })] }),
    ),
  ).toEqual(['uses.hr-answer.route']);
});

test('an id names one endpoint', () => {
  expect(Object.keys(faultsOf({ endpoints: [endpointTree(), endpointTree()] }))).toEqual([
    'endpoints[1].id',
  ]);
});
