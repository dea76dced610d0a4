import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Endpoint, EndpointModel } from '#shared/policy/endpoint.ts';
import type { ResidencyClass } from '#shared/policy/policy.ts';
import { isAtLeast } from '#shared/policy/residency-class.ts';
import type { AzureAccount, AzureDeployment } from '#shared/residency/azure-account.ts';
import type { EvidenceVerdict } from '#shared/residency/evidence-record.ts';
import { judgeEvidence } from '#shared/residency/judge-evidence.ts';
import { armEndpoint, provingAccount } from '../builders/azure-endpoint.ts';

const verdictOf = (endpoint = armEndpoint(), account = provingAccount()): EvidenceVerdict => {
  const [model] = endpoint.models;
  const verdict = model === undefined ? null : judgeEvidence(endpoint, model, account);
  if (verdict === null) throw new Error('no model was judged');
  return verdict;
};

/** The sound account, its one deployment changed. */
const deployed = (changes: Partial<AzureDeployment>): AzureAccount => {
  const account = provingAccount();
  return { ...account, deployments: account.deployments.map((one) => ({ ...one, ...changes })) };
};

describe('what Azure says proves a model', () => {
  test('where place, host and type of deployment are the policy’s', () => {
    expect(verdictOf()).toEqual({
      kind: 'proven',
      residency: 'eu',
      location: 'swedencentral',
      sku: 'DataZoneStandard',
    });
  });

  test('in France alone, with a regional deployment', () => {
    const endpoint = armEndpoint(
      { residency: 'fr' },
      { location: 'francecentral', sku: 'Standard' },
    );
    const account = { ...deployed({ sku: 'Standard' }), location: 'France Central' };
    expect(verdictOf(endpoint, account)).toMatchObject({ kind: 'proven', residency: 'fr' });
  });

  test('each model by its own deployment', () => {
    const models = [
      { name: 'gpt-4.1-mini', role: 'chat' },
      { name: 'vecteurs', role: 'embed' },
    ] as const;
    const endpoint = armEndpoint({ models });
    const kinds = models.map((model) => judgeEvidence(endpoint, model, provingAccount())?.kind);
    expect(kinds).toEqual(['proven', 'refused']);
  });

  const embedding = (changes: Partial<EndpointModel> = {}): Endpoint =>
    armEndpoint({ models: [{ name: 'vecteurs', role: 'embed', ...changes }] });
  const small = deployed({ name: 'vecteurs', model: 'text-embedding-3-small' });

  test('an embedding deployment only under a name that its model answers with: the door refuses other vectors', () => {
    expect(verdictOf(embedding(), small)).toEqual({
      kind: 'refused',
      reason: 'model-differs',
      found: 'text-embedding-3-small',
    });
    const large = { servedAs: ['text-embedding-3-large'] };
    expect(verdictOf(embedding(large), small).kind).toBe('refused');
    const named = { servedAs: ['Text-Embedding-3-Small'] };
    expect(verdictOf(embedding(named), small).kind).toBe('proven');
    const same = deployed({ name: 'vecteurs', model: 'vecteurs' });
    expect(verdictOf(embedding(), same).kind).toBe('proven');
    expect(verdictOf(embedding(), deployed({ name: 'vecteurs', model: null })).kind).toBe('proven');
  });

  test('a chat deployment whatever model it tells: an answer says which one made it', () => {
    const chat = armEndpoint({ models: [{ name: 'vecteurs', role: 'chat' }] });
    expect(verdictOf(chat, small).kind).toBe('proven');
  });

  test('names of deployments are compared without their case, as Azure does', () => {
    expect(verdictOf(armEndpoint(), deployed({ name: 'GPT-4.1-Mini' })).kind).toBe('proven');
  });

  test('nothing is judged of an endpoint proven in another way', () => {
    const evidence = { type: 'self-hosted', statement: 'ici', signedBy: 'DSI' } as const;
    const endpoint = armEndpoint({ evidence });
    const [model = { name: '', role: 'chat' as const }] = endpoint.models;
    expect(judgeEvidence(endpoint, model, provingAccount())).toBeNull();
  });
});

describe('what Azure says is refused', () => {
  const global = armEndpoint({}, { sku: 'GlobalStandard' });
  const norway = armEndpoint({}, { location: 'norwayeast' });
  const french = armEndpoint({ residency: 'fr' });
  test.each([
    ['another region', 'location-differs', armEndpoint(), provingAccount({ location: 'eastus' })],
    [
      'another European region',
      'location-differs',
      armEndpoint(),
      provingAccount({ location: 'francecentral' }),
    ],
    [
      'a region outside, even declared',
      'location-outside',
      norway,
      provingAccount({ location: 'norwayeast' }),
    ],
    [
      'another account’s host',
      'host-differs',
      armEndpoint(),
      provingAccount({ hosts: ['autre.openai.azure.com'] }),
    ],
    ['an account without hosts', 'host-differs', armEndpoint(), provingAccount({ hosts: [] })],
    ['no such deployment', 'deployment-absent', armEndpoint(), deployed({ name: 'autre' })],
    ['no deployment', 'deployment-absent', armEndpoint(), provingAccount({ deployments: [] })],
    [
      'a failed deployment',
      'deployment-not-ready',
      armEndpoint(),
      deployed({ provisioningState: 'Failed' }),
    ],
    [
      'a deployment of unknown state',
      'deployment-not-ready',
      armEndpoint(),
      deployed({ provisioningState: null }),
    ],
    ['a global deployment', 'sku-global', armEndpoint(), deployed({ sku: 'GlobalStandard' })],
    [
      'a global deployment, even declared',
      'sku-global',
      global,
      deployed({ sku: 'GlobalStandard' }),
    ],
    ['a batch processed anywhere', 'sku-global', armEndpoint(), deployed({ sku: 'GlobalBatch' })],
    ['an evaluation deployment', 'sku-developer', armEndpoint(), deployed({ sku: 'Developer' })],
    [
      'a type that did not exist when this was written',
      'sku-unknown',
      armEndpoint(),
      deployed({ sku: 'PlanetStandard' }),
    ],
    ['no type at all', 'sku-unknown', armEndpoint(), deployed({ sku: null })],
    ['a type in another case', 'sku-unknown', armEndpoint(), deployed({ sku: 'datazonestandard' })],
    ['another type than the policy’s', 'sku-differs', armEndpoint(), deployed({ sku: 'Standard' })],
    ['a class weaker than declared', 'class-weaker', french, provingAccount()],
  ] as const)('%s', (_, reason, endpoint, account) => {
    expect(verdictOf(endpoint, account)).toMatchObject({ kind: 'refused', reason });
  });
});

const places = ['francecentral', 'swedencentral', 'Sweden Central', 'norwayeast'] as const;
const types = [
  'Standard',
  'DataZoneStandard',
  'DataZoneBatch',
  'GlobalStandard',
  'Developer',
] as const;
const residency = fc.constantFrom<ResidencyClass>('fr', 'eu', 'eu-efta');
/** Mostly what makes a proof, so that one of several parts is wrong at a time. */
const mostly = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: odd });
const name = mostly<string>(fc.constantFrom('gpt-4.1-mini', 'GPT-4.1-MINI'), fc.string());

const anyAccount: fc.Arbitrary<AzureAccount> = fc.record({
  location: mostly<string>(fc.constantFrom(...places), fc.string()),
  hosts: mostly<readonly string[]>(
    fc.constant(['ville.openai.azure.com']),
    fc.array(fc.constantFrom('autre.openai.azure.com', ''), { maxLength: 3 }),
  ),
  localAuthDisabled: fc.constantFrom(true, false, null),
  publicNetworkAccess: fc.constant(null),
  deployments: fc.array(
    fc.record({
      name,
      sku: mostly<string | null>(fc.constantFrom(...types), fc.option(fc.string())),
      model: fc.constant(null),
      version: fc.constant(null),
      provisioningState: mostly<string | null>(
        fc.constant('Succeeded'),
        fc.constantFrom('Failed', 'Creating', null),
      ),
    }),
    { maxLength: 4 },
  ),
});

const anyEndpoint = fc
  .record({ location: fc.constantFrom(...places), sku: fc.constantFrom(...types), residency, name })
  .map(({ location, sku, residency: declared, name: model }) =>
    armEndpoint(
      { residency: declared, models: [{ name: model, role: 'chat' }] },
      { location, sku },
    ),
  );

const zone = ['francecentral', 'swedencentral'];

test('whatever Azure says and the policy declares, what is proven stands in the Union, in no weaker class', () => {
  let proven = 0;
  fc.assert(
    fc.property(anyEndpoint, anyAccount, (endpoint, account) => {
      for (const model of endpoint.models) {
        const verdict = judgeEvidence(endpoint, model, account);
        if (verdict?.kind !== 'proven') continue;
        proven += 1;
        expect(zone).toContain(verdict.location);
        expect(verdict.sku).toMatch(/^(?:Standard|DataZone(?:Standard|Batch))$/);
        expect(endpoint.evidence).toMatchObject({ sku: verdict.sku });
        expect(isAtLeast(verdict.residency, endpoint.residency)).toBe(true);
        expect(verdict.residency === 'fr').toBe(
          verdict.location === 'francecentral' && verdict.sku === 'Standard',
        );
        expect(account.hosts).toContain('ville.openai.azure.com');
        const found = account.deployments.find(
          (one) => one.name.toLowerCase() === model.name.toLowerCase(),
        );
        expect(found).toMatchObject({ sku: verdict.sku, provisioningState: 'Succeeded' });
      }
    }),
    { numRuns: 3_000 },
  );
  // Without any proof the property would say nothing.
  expect(proven).toBeGreaterThan(10);
});
