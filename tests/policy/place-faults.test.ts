import { expect, test } from '@jest/globals';
import {
  azureTree,
  endpointTree,
  faultsOf,
  selfHosted,
  type Tree,
} from '../builders/policy-text.ts';

const contract = { type: 'contract', location: 'FR', reference: 'r', checkedAt: '2026-11-01' };
const entra = { type: 'entra' };
const at = (endpoint: Tree, networks: Tree = {}): readonly string[] =>
  Object.keys(faultsOf({ networks, endpoints: [endpoint] }));
const own = (baseURL: string, changes: Tree = {}): Tree =>
  endpointTree({ baseURL, evidence: selfHosted, ...changes });

test('a token of Entra is asked for an Azure host proven in Azure', () => {
  expect(at(azureTree('francecentral', 'Standard', { auth: entra }))).toEqual([]);
});

test.each<[string, Tree]>([
  ['a host said to be one’s own', { evidence: selfHosted }],
  ['a host under contract', { evidence: contract }],
])('a token of Entra is for no other: %s', (_, changes) => {
  const baseURL = 'https://ia.voleur.example/openai/v1/';
  const endpoint = endpointTree({ kind: 'azure-openai', baseURL, auth: entra, ...changes });
  expect(at(endpoint)).toContain('endpoints[0].auth.type');
  expect(at(endpoint, { private: ['10.20.0.0/16'] })).toContain('endpoints[0].auth.type');
});

test('a token of Entra is not for a server of the private network, and may go to a stand-in on this machine', () => {
  const standIn = { kind: 'azure-openai', auth: entra };
  const networks = { private: ['10.20.0.0/16'] };
  expect(at(own('http://10.20.4.12:8000/v1', standIn), networks)).toEqual([
    'endpoints[0].auth.type',
  ]);
  expect(at(own('http://localhost:8000/v1', standIn))).toEqual(['endpoints[0].auth.type']);
  expect(at(own('http://127.0.0.1:8000/v1', standIn))).toEqual([]);
});

test.each([selfHosted, contract])('the protocol of Azure asks for its proof: %j', (evidence) => {
  const baseURL = 'https://ia.mairie.example/openai/v1/';
  const endpoint = endpointTree({ kind: 'azure-openai', baseURL, evidence });
  expect(at(endpoint, { own: ['93.184.216.0/24'] })).toEqual(['endpoints[0].evidence.type']);
});

const nowhere = /networks\.private.*networks\.own/;

test('a self-hosted server by name needs to be said where it stands, unless it is this machine', () => {
  const named = own('https://ia.epci.example/v1');
  expect(faultsOf({ endpoints: [named] })).toEqual({
    'endpoints[0].baseURL': expect.stringMatching(nowhere),
  });
  expect(at(named, { private: ['10.20.0.0/16'] })).toEqual([]);
  expect(at(named, { own: ['93.184.216.34/32'] })).toEqual([]);
  expect(at(named, { own: ['2606:2800:220:1::/64'] })).toEqual([]);
  expect(at(own('https://localhost:8443/v1'))).toEqual([]);
});

test('a block that may not be named says nothing of where a server stands', () => {
  expect(at(own('https://ia.epci.example/v1'), { own: ['0.0.0.0/0'] })).toEqual([
    'networks.own[0]',
    'endpoints[0].baseURL',
  ]);
});

test('a preset of one’s own server lends nothing to the address of a provider', () => {
  const baseURL = 'https://api.deepinfra.com/v1';
  const endpoint = {
    ...own(baseURL, { preset: 'vllm' }),
    evidence: { statement: 's', signedBy: 's' },
  };
  expect(at(endpoint)).toEqual(['endpoints[0].baseURL']);
});

test('the addresses of one’s own open neither plain http nor an address in the place of a name', () => {
  const networks = { own: ['93.184.216.0/24'] };
  expect(at(own('http://ia.epci.example/v1'), networks)).toEqual(['endpoints[0].baseURL']);
  expect(at(own('https://93.184.216.34/v1'), networks)).toEqual(['endpoints[0].baseURL']);
  expect(at(own('https://api.scaleway.ai/v1'), networks)).toEqual(['endpoints[0].evidence.type']);
});

test.each([
  '93.184.216.0/23',
  '0.0.0.0/0',
  '10.20.0.0/24',
  '127.0.0.0/24',
  '169.254.169.0/24',
  '203.0.113.0/24',
  '2606:2800::/47',
  'fd00:20::/64',
  '::ffff:5db8:d800/120',
  '64:ff9b::/96',
  '93.184.216.34',
  '93.184.216.1/24',
])('%s is no small block of public addresses', (block) => {
  expect(at(endpointTree(), { own: [block] })).toEqual(['networks.own[0]']);
});

test.each(['93.184.216.0/24', '93.184.216.34/32', '2606:2800:220::/48'])('%s is one', (block) => {
  expect(at(endpointTree(), { own: [block] })).toEqual([]);
});
