import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Endpoint, EndpointAuth, Evidence } from '#shared/policy/endpoint.ts';
import type { Policy, ResidencyClass } from '#shared/policy/policy.ts';
import { declaredFault } from '#shared/residency/declared-fault.ts';
import { endpointTree, faultsOf } from '../builders/policy-text.ts';

const account =
  '/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/ia/providers/Microsoft.CognitiveServices/accounts/ville';
const hosts = fc.constantFrom(
  'https://api.scaleway.ai/v1',
  'https://api.eu.mistral.ai/v1',
  'https://api.mistral.ai/v1',
  'https://api.openai.com/v1',
  'https://eu.api.openai.com/v1',
  'https://ia.exemple.example/v1',
  'https://ville.openai.azure.com/openai/v1/',
  'https://127.0.0.1/v1',
  'https://[::ffff:7f00:1]/v1',
  'https://xn--api-scalewy-17a.ai/v1',
  'https://moi@api.scaleway.ai/v1',
  'https://api.scaleway.ai./v1',
  'http://api.scaleway.ai/v1',
  'https://10.20.0.5/v1',
  'https://10.21.0.5/v1',
  'http://127.0.0.1:8000/v1',
  'https://localhost:8443/v1',
  'http://ia.exemple.example/v1',
  'https://api.scaleway.ai:8443/v1',
  'https://ville.openai.azure.com:8443/openai/v1/',
);
const classes = fc.constantFrom<ResidencyClass>('fr', 'eu', 'eu-efta');
const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({
    type: fc.constant('contract' as const),
    location: fc.constantFrom('FR', 'DE', 'EU', 'NO', 'US', 'GB'),
    reference: fc.constant('contrat'),
    checkedAt: fc.constant('2026-11-01'),
  }),
  fc.record({
    type: fc.constant('arm' as const),
    location: fc.constantFrom('francecentral', 'swedencentral', 'norwayeast', 'eastus'),
    sku: fc.constantFrom('Standard', 'DataZoneStandard', 'GlobalStandard', 'Developer'),
    resource: fc.constant(account),
    maxAgeHours: fc.constant(24),
  }),
  fc.record({
    type: fc.constant('self-hosted' as const),
    statement: fc.constant('salle informatique'),
    signedBy: fc.constant('la DSI'),
  }),
);
const kinds = fc.constantFrom<Endpoint['kind']>('openai-compatible', 'azure-openai');
const auth = fc.constantFrom<EndpointAuth>(
  { type: 'key', env: 'CLE' },
  { type: 'entra' },
  { type: 'none' },
);
const networks = fc.constantFrom<Policy['networks']>(
  { private: [] },
  { private: ['10.20.0.0/16'] },
  { private: [], own: ['93.184.216.0/24'] },
);

test('the door refuses an endpoint exactly when the file does, whoever let it through', () => {
  const declared = fc.record({ kind: kinds, baseURL: hosts, residency: classes, evidence, auth });
  const seen = new Set<ReturnType<typeof declaredFault>>();
  fc.assert(
    fc.property(declared, classes, networks, (endpoint, require, own) => {
      const residency = { require };
      const fault = declaredFault(endpoint, { residency, networks: own });
      seen.add(fault);
      const paths = Object.keys(
        faultsOf({ residency, networks: own, endpoints: [endpointTree({ ...endpoint })] }),
      );
      expect(fault === null).toBe(paths.length === 0);
    }),
    { numRuns: 1_500 },
  );
  expect(seen).toEqual(new Set([null, 'host-refused', 'evidence-refused']));
});

const proof = (type: Evidence['type']): Evidence => {
  switch (type) {
    case 'arm':
      return { type, location: 'francecentral', sku: 'Standard', resource: '/s', maxAgeHours: 24 };
    case 'contract':
      return { type, location: 'FR', reference: 'contrat', checkedAt: '2026-11-01' };
    case 'self-hosted':
      return { type, statement: 'salle informatique', signedBy: 'la DSI' };
  }
};
const key = { type: 'key', env: 'CLE' } as const;
const azure = 'https://ville.openai.azure.com/openai/v1/';
const stranger = 'https://ia.voleur.example/openai/v1/';

test.each<[string, Endpoint['kind'], string, Evidence['type'], EndpointAuth, string]>([
  ['Azure on a contract', 'azure-openai', azure, 'contract', key, 'evidence-refused'],
  ['Azure as one’s own', 'azure-openai', azure, 'self-hosted', key, 'evidence-refused'],
  ['Azure’s proof elsewhere', 'azure-openai', stranger, 'arm', key, 'evidence-refused'],
  [
    'another port of a provider',
    'openai-compatible',
    'https://api.scaleway.ai:8443/v1',
    'contract',
    key,
    'host-refused',
  ],
  ['a token elsewhere', 'azure-openai', stranger, 'arm', { type: 'entra' }, 'host-refused'],
  ['a server nowhere', 'openai-compatible', stranger, 'self-hosted', key, 'host-refused'],
  [
    'plain http to a name',
    'openai-compatible',
    'http://modele.mairie.example:8000/v1',
    'self-hosted',
    key,
    'host-refused',
  ],
])('forced to the door, %s is refused', (_, kind, baseURL, type, signIn, fault) => {
  const endpoint = { kind, baseURL, residency: 'fr', evidence: proof(type), auth: signIn } as const;
  const policy = { residency: { require: 'eu' }, networks: { private: [] } } as const;
  expect(declaredFault(endpoint, policy)).toBe(fault);
});
