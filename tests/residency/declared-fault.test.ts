import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Endpoint, Evidence } from '#shared/policy/endpoint.ts';
import type { ResidencyClass } from '#shared/policy/policy.ts';
import { declaredFault } from '#shared/residency/declared-fault.ts';
import { endpointTree, faultsOf } from '../builders/policy-text.ts';

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
    resource: fc.constant('/subscriptions/x'),
    maxAgeHours: fc.constant(24),
  }),
  fc.record({
    type: fc.constant('self-hosted' as const),
    statement: fc.constant('salle informatique'),
    signedBy: fc.constant('la DSI'),
  }),
);
const networks = { private: ['10.20.0.0/16'] };

type Declared = Pick<Endpoint, 'baseURL' | 'residency' | 'evidence'>;

/** Where the file is refused for its endpoint. */
function refusals({ baseURL, residency, evidence: proof }: Declared, require: ResidencyClass) {
  const kind = proof.type === 'arm' ? 'azure-openai' : 'openai-compatible';
  const endpoint = endpointTree({ baseURL, residency, evidence: proof, kind });
  return Object.keys(faultsOf({ residency: { require }, networks, endpoints: [endpoint] }));
}

const ofPlace = /^endpoints\[0\]\.(?:residency|evidence\.(?:location|sku))$/;
const ofEndpoint = /^endpoints\[0\]\.(?:baseURL|residency|evidence)/;

test('the door refuses what the file refuses for its place, and nothing that the file accepts', () => {
  const declared = fc.record({ baseURL: hosts, residency: classes, evidence });
  const seen = new Set<ReturnType<typeof declaredFault>>();
  fc.assert(
    fc.property(declared, classes, (endpoint, require) => {
      // A name over plain http: the file refuses it everywhere, the door leaves it to the house.
      fc.pre(!(endpoint.baseURL.startsWith('http:') && endpoint.evidence.type === 'self-hosted'));
      const fault = declaredFault(endpoint, { residency: { require }, networks });
      const paths = refusals(endpoint, require);
      seen.add(fault);
      if (fault === null) expect(paths.filter((path) => ofPlace.test(path))).toEqual([]);
      else expect(paths.some((path) => ofEndpoint.test(path))).toBe(true);
    }),
    { numRuns: 200 },
  );
  expect(seen).toEqual(new Set([null, 'host-refused', 'evidence-refused']));
});
