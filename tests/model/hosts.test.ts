import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Candidate } from '#shared/policy/decision.ts';
import type { Endpoint, Evidence } from '#shared/policy/endpoint.ts';
import type { Resolve } from '../../bot/model/dispatchers.ts';
import { ask, policyOf, selfHosted } from '../builders/model-route.ts';
import { bindDoor, hear } from '../builders/open-door.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

const contract: Evidence = {
  type: 'contract',
  location: 'FR',
  reference: 'contrat 2026-12',
  checkedAt: '2026-11-01',
};
const arm: Evidence = {
  type: 'arm',
  location: 'francecentral',
  sku: 'Standard',
  resource: '/subscriptions/1',
  maxAgeHours: 24,
};
const keys = { key: (): string => '' };

let endpoint: StandInEndpoint;
beforeAll(async () => {
  endpoint = await startEndpoint({ answer: () => 'Oui [1].' });
});
afterAll(() => endpoint.close());

const resolveTo =
  (...addresses: readonly string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

/** The kind of fault of one question, null when it was answered. */
async function faultOf(
  candidate: Candidate,
  resolve: Resolve,
  changes: Parameters<typeof policyOf>[1] = {},
): Promise<string | null> {
  const door = bindDoor(policyOf([candidate], changes), { keys, resolve });
  const { fault } = await hear(door, candidate, ask());
  await door.close();
  return fault?.kind ?? null;
}

const at = (host: string, changes: Partial<Endpoint> = {}): Candidate =>
  selfHosted(`${changes.evidence ? 'https' : 'http'}://${host}:${endpoint.port}/v1`, changes);

test('a name is resolved by the door and reaches the machine that hosts the model', async () => {
  expect(await faultOf(at('modele.mairie.example'), resolveTo('127.0.0.1'))).toBeNull();
});

test.each([
  ['this machine', ['127.0.0.1']],
  ['a private network', ['10.20.0.5']],
  ['the metadata of a cloud', ['169.254.169.254']],
  ['this machine by IPv6', ['::1']],
  ['this machine by IPv6 in disguise', ['::ffff:127.0.0.1']],
  ['a public and a private address', ['51.15.1.1', '192.168.1.4']],
])('a provider under contract whose name resolves to %s is refused', async (_, addresses) => {
  const before = endpoint.connections();
  const networks = { private: ['10.20.0.0/16'] };
  const candidate = at('api.fournisseur.example', { evidence: contract });
  expect(await faultOf(candidate, resolveTo(...addresses), { networks })).toBe('host-refused');
  expect(endpoint.connections()).toBe(before);
});

test('a self-hosted model outside the declared networks is refused', async () => {
  const networks = { private: ['10.20.0.0/16'] };
  const refused = await faultOf(at('modele.mairie.example'), resolveTo('10.21.0.5'), { networks });
  expect(refused).toBe('host-refused');
});

test('an Azure account may not stand on this machine', async () => {
  const candidate = at('mairie.openai.azure.com', { evidence: arm });
  expect(await faultOf(candidate, resolveTo('127.0.0.1'))).toBe('host-refused');
});

test('a name whose address moves to another network is refused from then on', async () => {
  const candidate = at('modele.mairie.example');
  const answers = [resolveTo('127.0.0.1'), resolveTo('172.16.0.9')];
  const resolve: Resolve = (name) => (answers.shift() ?? resolveTo())(name);
  const door = bindDoor(policyOf([candidate]), { keys, resolve });
  // The line is cut, so that the second question needs another one.
  endpoint.plan({ kind: 'cut', after: 1 });
  expect((await hear(door, candidate, ask())).fault?.kind).toBe('stream-cut');
  expect((await hear(door, candidate, ask())).fault?.kind).toBe('host-refused');
  await door.close();
});

test('a name that does not exist is unreachable', async () => {
  const unknown: Resolve = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));
  expect(await faultOf(at('modele.mairie.example'), unknown)).toBe('unreachable');
  expect(await faultOf(at('modele.mairie.example'), resolveTo())).toBe('unreachable');
});

test.each(['127.0.0.1', '[::1]', '10.20.0.5', '2130706433'])(
  'an address written as such is refused to a provider under contract: %s',
  async (host) => {
    const before = endpoint.connections();
    const candidate = at(host, { evidence: contract });
    expect(await faultOf(candidate, resolveTo('51.15.1.1'))).toBe('host-refused');
    expect(endpoint.connections()).toBe(before);
  },
);

test('plain http is refused to whoever is not self-hosted', async () => {
  const plain = selfHosted('http://api.fournisseur.example/v1', { evidence: contract });
  expect(await faultOf(plain, resolveTo('51.15.1.1'))).toBe('host-refused');
});

test('a name and password in the address are refused', async () => {
  const candidate = selfHosted(`http://moi:secret@127.0.0.1:${endpoint.port}/v1`);
  expect(await faultOf(candidate, resolveTo('127.0.0.1'))).toBe('host-refused');
});

test('an endpoint that left the policy, or changed its address there, is refused at once', async () => {
  const before = endpoint.connections();
  const candidate = at('127.0.0.1');
  const moved = selfHosted('http://127.0.0.1:9/v1');
  for (const inForce of [[], [moved]]) {
    const door = bindDoor(policyOf(inForce), { keys });
    expect((await hear(door, candidate, ask())).fault?.kind).toBe('host-refused');
    await door.close();
  }
  expect(endpoint.connections()).toBe(before);
});

test('an endpoint without its key is not called', async () => {
  const candidate = at('127.0.0.1');
  const door = bindDoor(policyOf([candidate]), { keys: { key: () => null } });
  expect((await hear(door, candidate, ask())).fault?.kind).toBe('not-configured');
  await door.close();
});

test('the proxy of the policy carries what goes to a provider, and nothing that stays in the house', async () => {
  const tunnels: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', () => resolve());
  });
  const address = proxy.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const egress = { proxy: `http://127.0.0.1:${port}` };
  const provider = selfHosted('https://api.fournisseur.example/v1', { evidence: contract });
  expect(await faultOf(provider, resolveTo('127.0.0.1'), { egress })).toBe('unreachable');
  expect(await faultOf(at('127.0.0.1'), resolveTo(), { egress })).toBeNull();
  proxy.close();
  expect(tunnels).toEqual(['api.fournisseur.example:443']);
});
