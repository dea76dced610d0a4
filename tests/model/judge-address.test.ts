import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayConnect, networkRules } from '../../bot/model/judge-address.ts';
import { selfHosted } from '../builders/model-route.ts';

const nowhere = { loopback: false, private: [], public: 'any' } as const;

test.each(['51.15.1.1', '8.8.8.8', '2001:4860:4860::8888', '::ffff:51.15.1.1'])(
  'a public address is where a provider stands: %s',
  (address) => expect(mayConnect(address, nowhere)).toBe(true),
);

test.each(['0.0.0.0', '100.64.0.1', '169.254.169.254', '224.0.0.1', '255.255.255.255'])(
  'a special address is nobody’s server: %s',
  (address) => expect(mayConnect(address, nowhere)).toBe(false),
);

test.each([
  '::',
  'fe80::1',
  'fd00::1',
  'ff02::1',
  '64:ff9b::a00:1',
  '::ffff:10.0.0.1',
  '64:ff9b:1::a00:1',
  '5f00::1',
])('a special IPv6 address is nobody’s server: %s', (address) =>
  expect(mayConnect(address, nowhere)).toBe(false),
);

test.each(['', 'localhost', '10.0.0', '10.0.0.0/8'])('%j is not an address', (address) => {
  expect(mayConnect(address, { loopback: true, private: ['0.0.0.0/0'], public: 'any' })).toBe(
    false,
  );
});

test('an address of a private network is allowed exactly when that network is declared', () => {
  const octet = fc.nat({ max: 255 });
  fc.assert(
    fc.property(octet, octet, octet, (second, third, fourth) => {
      const address = `10.${second}.${third}.${fourth}`;
      const declared = { loopback: true, private: ['10.20.0.0/16'], public: [] } as const;
      expect(mayConnect(address, declared)).toBe(second === 20);
      expect(mayConnect(address, nowhere)).toBe(false);
    }),
  );
});

test('where an endpoint may stand depends on its evidence', () => {
  const { endpoint } = selfHosted('https://modele.mairie.example/v1');
  const inside = ['10.20.0.0/16'];
  const own = ['93.184.216.0/24'];
  const networks = { private: inside, own };
  expect(networkRules(endpoint, networks)).toEqual({
    loopback: true,
    private: inside,
    public: own,
  });
  const account = { location: 'francecentral', sku: 'Standard', resource: '/a', maxAgeHours: 1 };
  const azure = { ...endpoint, evidence: { type: 'arm', ...account } as const };
  expect(networkRules(azure, networks)).toEqual({
    loopback: false,
    private: inside,
    public: 'any',
  });
  const paper = { location: 'FR', reference: 'contrat', checkedAt: '2026-11-01' };
  const provider = { ...endpoint, evidence: { type: 'contract', ...paper } as const };
  expect(networkRules(provider, networks)).toEqual({
    loopback: false,
    private: [],
    public: 'any',
  });
});

test('a self-hosted server stands at no public address but those that are declared', () => {
  const { endpoint } = selfHosted('https://ia.epci.example/v1');
  const undeclared = networkRules(endpoint, { private: ['10.20.0.0/16'] });
  expect(mayConnect('93.184.216.34', undeclared)).toBe(false);
  const declared = networkRules(endpoint, { private: [], own: ['93.184.216.0/24'] });
  expect(mayConnect('93.184.216.34', declared)).toBe(true);
  expect(mayConnect('93.184.217.34', declared)).toBe(false);
  expect(mayConnect('10.20.4.12', declared)).toBe(false);
});

test('localhost is this machine, whatever its name leads to', () => {
  const { endpoint } = selfHosted('http://localhost:8000/v1');
  const rules = networkRules(endpoint, { private: ['10.20.0.0/16'], own: ['93.184.216.0/24'] });
  expect(mayConnect('127.0.0.1', rules)).toBe(true);
  expect(mayConnect('::1', rules)).toBe(true);
  expect(mayConnect('10.20.4.12', rules)).toBe(false);
  expect(mayConnect('93.184.216.34', rules)).toBe(false);
});
