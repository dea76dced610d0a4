import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Candidate } from '#shared/policy/decision.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { ModelFaultKind } from '#shared/routing/ports.ts';
import { arm, contract, decided, force, provider, routed } from '../builders/attack.ts';
import { azureTree, endpointTree, faultsOf, type Tree } from '../builders/policy-text.ts';
import { configured } from '../builders/standing.ts';
import { startTrap, type Trap } from '../fakes/trap.ts';

// The trap stands as the proxy of the policy: whatever the door lets out to a provider arrives there.
let trap: Trap;
beforeEach(async () => {
  trap = await startTrap();
});
afterEach(() => trap.close());

const timeouts = { connect: 5_000, firstToken: 200, idle: 5_000, total: 5_000 };
const forced = (candidate: Candidate, options: Parameters<typeof force>[1] = {}) =>
  force(candidate, options, { egress: { proxy: trap.origin } });
/** Nothing is wrong with any proof. */
const sound = configured(() => true);
const azureHost = 'https://ville.openai.azure.com/openai/v1/';

test('a sound endpoint would reach the trap: what is counted there is what leaves', async () => {
  const allowed = provider('https://api.scaleway.ai/v1', { timeouts });
  expect((await forced(allowed))?.kind).toBe('timeout-first-token');
  expect(trap.bytes()).toBeGreaterThan(0);
});

type Attack = {
  readonly name: string;
  /** In the file, and where the file is refused for it. */
  readonly file: Tree;
  readonly path: string;
  /** As a candidate that somebody let through. */
  readonly candidate: Candidate;
  readonly fault: ModelFaultKind;
};

const azure = (name: string, location: string, sku: string, key: 'sku' | 'location'): Attack => ({
  name,
  file: azureTree(location, sku),
  path: `endpoints[0].evidence.${key}`,
  candidate: provider(azureHost, {
    kind: 'azure-openai',
    residency: 'eu',
    evidence: arm(location, sku),
  }),
  fault: 'evidence-refused',
});

const hosted = (name: string, baseURL: string, country: string): Attack => ({
  name,
  file: endpointTree({
    baseURL,
    residency: 'eu',
    evidence: { type: 'contract', location: country, reference: 'c', checkedAt: '2026-11-01' },
  }),
  path: 'endpoints[0].baseURL',
  candidate: provider(baseURL, { residency: 'eu', evidence: contract(country) }),
  fault: 'host-refused',
});

const claims = (name: string, residency: 'fr' | 'eu', changes: Partial<Endpoint>): Attack => {
  const endpoint = provider('https://ia.fournisseur.example/v1', { residency, ...changes });
  const { baseURL, evidence } = endpoint.endpoint;
  return {
    name,
    file: endpointTree({ baseURL, residency, evidence }),
    path: 'endpoints[0].residency',
    candidate: endpoint,
    fault: 'evidence-refused',
  };
};

const attacks: readonly Attack[] = [
  azure('GlobalStandard', 'francecentral', 'GlobalStandard', 'sku'),
  azure('GlobalBatch', 'francecentral', 'GlobalBatch', 'sku'),
  azure('GlobalProvisionedManaged', 'swedencentral', 'GlobalProvisionedManaged', 'sku'),
  azure('Developer', 'francecentral', 'Developer', 'sku'),
  azure('a deployment type that is not known yet', 'francecentral', 'DataZoneNext', 'sku'),
  azure('norwayeast', 'norwayeast', 'DataZoneStandard', 'location'),
  azure('switzerlandnorth', 'switzerlandnorth', 'Standard', 'location'),
  azure('uksouth', 'uksouth', 'Standard', 'location'),
  azure('eastus', 'eastus', 'Standard', 'location'),
  hosted('api.mistral.ai', 'https://api.mistral.ai/v1', 'FR'),
  hosted('api.openai.com', 'https://api.openai.com/v1', 'FR'),
  hosted('a host of DeepSeek', 'https://api.deepseek.com/v1', 'FR'),
  hosted('a region’s shared host of Azure', 'https://eastus.api.cognitive.microsoft.com/v1', 'FR'),
  hosted('a serverless model of Azure', 'https://x.eastus2.models.ai.azure.com/v1', 'FR'),
  hosted('Azure Machine Learning', 'https://x.eastus.inference.ml.azure.com/v1', 'FR'),
  hosted('Azure API Management', 'https://x.azure-api.net/v1', 'FR'),
  hosted('Bedrock', 'https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1', 'FR'),
  hosted('Bedrock under its other name', 'https://bedrock-mantle.us-east-1.api.aws/v1', 'FR'),
  hosted('Vertex AI', 'https://aiplatform.googleapis.com/v1', 'FR'),
  hosted('Vertex AI of a region', 'https://us-central1-aiplatform.googleapis.com/v1', 'FR'),
  claims('France claimed on a German contract', 'fr', { evidence: contract('DE') }),
  claims('the Union claimed at the host of EFTA', 'eu', {
    baseURL: 'https://api.eu.mistral.ai/v1',
    evidence: contract('FR'),
  }),
];

describe.each(attacks)('$name', ({ file, path, candidate, fault }) => {
  test('is refused by the file, at its path', () => {
    expect(Object.keys(faultsOf({ endpoints: [file] }))).toContain(path);
  });

  test('forced to the door, not a byte of it leaves', async () => {
    expect((await forced(candidate))?.kind).toBe(fault);
    expect(trap.bytes()).toBe(0);
    expect(trap.connections()).toBe(0);
  });
});

test('a contract with a country outside is refused by the file and by the door', async () => {
  const evidence = { type: 'contract', location: 'US', reference: 'c', checkedAt: '2026-11-01' };
  const refused = faultsOf({ endpoints: [endpointTree({ residency: 'eu', evidence })] });
  expect(Object.keys(refused)).toContain('endpoints[0].evidence.location');
  const candidate = provider('https://ia.example/v1', { evidence: contract('US') });
  expect((await forced(candidate))?.kind).toBe('evidence-refused');
  expect(trap.bytes()).toBe(0);
});

test('a fallback weaker than the first choice is refused by the file, at its place of the route', () => {
  const weaker = endpointTree({
    id: 'b',
    residency: 'eu-efta',
    baseURL: 'https://api.eu.mistral.ai/v1',
  });
  const refused = faultsOf({
    residency: { require: 'eu-efta' },
    endpoints: [endpointTree(), weaker],
    uses: { 'hr-answer': { dataClasses: ['public'], route: ['a', 'b'] } },
  });
  expect(Object.keys(refused)).toEqual(['uses.hr-answer.route[1]']);
});

test('a fallback weaker than the class asks is never decided on, nor called when forced under that demand', async () => {
  const first = provider('https://api.scaleway.ai/v1', { id: 'premier' });
  const weaker = provider('https://api.eu.mistral.ai/v1', {
    id: 'second',
    residency: 'eu-efta',
    evidence: contract('EU'),
  });
  const snapshot = routed([first, weaker], { residency: { require: 'eu-efta' } });
  expect(decided(snapshot, 'personal', sound)).toMatchObject({
    candidates: { chat: [{ endpoint: { id: 'premier' } }] },
    skipped: [{ endpointId: 'second', why: 'residency-too-weak' }],
  });
  // The policy in force at the door requires the Union: EFTA is not it.
  expect((await forced(weaker))?.kind).toBe('evidence-refused');
  expect(trap.bytes()).toBe(0);
});
