import { expect, test } from '@jest/globals';
import { readPolicyChain } from '#shared/policy/inheritance/read-policy-chain.ts';
import { readPolicy } from '#shared/policy/read-policy.ts';
import {
  azureTree,
  endpointTree,
  faultsOf,
  policyOf,
  policyText,
  policyTree,
  selfHosted,
  type Tree,
} from '../builders/policy-text.ts';
import { armResource } from '../fakes/azure.ts';

const paths = (changes: Tree): readonly string[] => Object.keys(faultsOf(changes));
const ofEndpoint = (changes: Tree): readonly string[] =>
  paths({ endpoints: [endpointTree(changes)] });

const contract = { type: 'contract', location: 'FR', reference: 'r', checkedAt: '2026-11-01' };

test.each([
  ['2027-11-01', []],
  ['2026-11-01', []],
  ['2026-10-31', ['endpoints[0].evidence.expiresAt']],
  ['2027-02-29', ['endpoints[0].evidence.expiresAt']],
  ['bientôt', ['endpoints[0].evidence.expiresAt']],
])('evidence that counts until %s', (expiresAt, expected) => {
  expect(ofEndpoint({ evidence: { ...contract, expiresAt } })).toEqual(expected);
});

test('an own server’s statement may end too, Azure’s evidence has its own age', () => {
  const baseURL = 'http://127.0.0.1:1/v1';
  expect(ofEndpoint({ baseURL, evidence: { ...selfHosted, expiresAt: '2027-01-01' } })).toEqual([]);
  const evidence = {
    type: 'arm',
    location: 'francecentral',
    sku: 'Standard',
    resource: armResource,
    expiresAt: '2027-01-01',
  };
  expect(paths({ endpoints: [azureTree('francecentral', 'Standard', { evidence })] })).toEqual([
    'endpoints[0].evidence.expiresAt',
  ]);
});

test.each([
  ['199ms', ['uses.hr-answer.hedgeAfter']],
  ['200ms', []],
  ['4999ms', []],
  ['5s', ['uses.hr-answer.hedgeAfter']],
  ['0s', ['uses.hr-answer.hedgeAfter']],
  [2, ['uses.hr-answer.hedgeAfter']],
])('a second call after %s, where the first gives up after 5 s', (hedgeAfter, expected) => {
  const endpoints = [endpointTree({ timeouts: { firstToken: '5s' } }), endpointTree({ id: 'b' })];
  const uses = { 'hr-answer': { route: ['a', 'b'], hedgeAfter } };
  expect(paths({ endpoints, uses })).toEqual(expected);
});

test('without a timeout of its own the first endpoint gives up after 20 s', () => {
  const uses = (hedgeAfter: string): Tree => ({ 'hr-answer': { route: ['a'], hedgeAfter } });
  expect(paths({ uses: uses('19s') })).toEqual([]);
  expect(paths({ uses: uses('20s') })).toEqual(['uses.hr-answer.hedgeAfter']);
  expect(policyOf({ uses: uses('2s') }).uses['hr-answer']?.hedgeAfter).toBe(2_000);
  expect(policyOf().uses['hr-answer']).not.toHaveProperty('hedgeAfter');
});

test('health has its defaults, probes may be off, a failure count of none is refused', () => {
  expect(policyOf().endpoints[0]?.health).toEqual({
    failures: 3,
    coolDown: 30_000,
    probeEvery: 60_000,
  });
  const off = endpointTree({ health: { probeEvery: '0s' } });
  expect(policyOf({ endpoints: [off] }).endpoints[0]?.health.probeEvery).toBe(0);
  expect(ofEndpoint({ health: { failures: 0, coolDown: '0s', probeEvery: '11m' } })).toEqual([
    'endpoints[0].health.failures',
    'endpoints[0].health.coolDown',
    'endpoints[0].health.probeEvery',
  ]);
});

const futureDays = (checkedAt: string, preset: Tree = {}): Tree => ({
  endpoints: [endpointTree({ evidence: { ...contract, checkedAt }, ...preset })],
  hosting: {
    microsoft365: { location: 'FR', statement: 's', checkedAt },
    azureBot: { region: 'westeurope', statement: 's', checkedAt },
  },
});

test.each([
  ['2026-11-22', []],
  [
    '2026-11-23',
    [
      'endpoints[0].evidence.checkedAt',
      'hosting.microsoft365.checkedAt',
      'hosting.azureBot.checkedAt',
    ],
  ],
])('what is said to be checked on %s, read on 2026-11-22', (checkedAt, expected) => {
  const reading = readPolicy(policyText(futureDays(checkedAt)), 'fr', '2026-11-22');
  expect(reading.ok ? [] : reading.faults.map(({ path }) => path)).toEqual(expected);
  const chain = readPolicyChain(
    [
      { name: 'commune.yaml', tree: { extends: 'base.yaml' } },
      { name: 'base.yaml', tree: policyTree(futureDays(checkedAt)) },
    ],
    'fr',
    '2026-11-22',
  );
  expect(chain.ok).toBe(expected.length === 0);
});

test('who does not know the day judges none', () => {
  expect(paths(futureDays('2031-01-01'))).toEqual([]);
});

test('the day of a preset is Calame’s own: a clock that is late refuses no provider', () => {
  const endpoints = [{ preset: 'scaleway', id: 'a', auth: { type: 'key', env: 'CLE' } }];
  expect(readPolicy(policyText({ endpoints }), 'fr', '2020-01-01').ok).toBe(true);
});
