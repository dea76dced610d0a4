import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Candidate } from '#shared/policy/decision.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Resolve } from '../../bot/model/resolve-host.ts';
import { arm, force, provider, resolveTo } from '../builders/attack.ts';
import { ask, policyOf, selfHosted } from '../builders/model-route.ts';
import { bindDoor, hear } from '../builders/open-door.ts';
import { endpointTree, faultsOf } from '../builders/policy-text.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';
import { startTrap, type Trap } from '../fakes/trap.ts';

const keys = { key: (): string => '' };

let endpoint: StandInEndpoint;
let trap: Trap;
beforeAll(async () => {
  endpoint = await startEndpoint({ answer: () => 'Oui [1].' });
  trap = await startTrap();
});
afterAll(async () => {
  await endpoint.close();
  await trap.close();
});

const faultOf = async (...call: Parameters<typeof force>): Promise<string | null> =>
  (await force(...call))?.kind ?? null;
const inHouse = (host: string): Candidate => selfHosted(`http://${host}:${endpoint.port}/v1`);
const azureHost = 'https://mairie.openai.azure.com/openai/v1/';
const ownServer = (host: string): Candidate => selfHosted(`https://${host}/v1`);
/** A provider whose every address is the trap, if the door dials it. */
const baited = (host: string, changes: Partial<Endpoint> = {}): Candidate =>
  provider(`https://${host}:${trap.port}/v1`, changes);

test('a name is resolved by the door and reaches the machine that hosts the model', async () => {
  const resolve = resolveTo('127.0.0.1');
  expect(await faultOf(inHouse('localhost'), { resolve })).toBeNull();
});

test.each([
  ['this machine', ['127.0.0.1']],
  ['this machine under another number', ['127.8.8.8']],
  ['a private network', ['10.20.0.5']],
  ['the metadata of a cloud', ['169.254.169.254']],
  ['this machine by IPv6', ['::1']],
  ['this machine by IPv6 in disguise', ['::ffff:127.0.0.1']],
  ['a private address by NAT64', ['64:ff9b::a14:5']],
  ['a public and a private address', ['51.15.1.1', '192.168.1.4']],
])('a provider under contract whose name resolves to %s is refused', async (_, addresses) => {
  const networks = { private: ['10.20.0.0/16'] };
  const resolve = resolveTo(...addresses);
  const refused = await faultOf(baited('api.fournisseur.example'), { resolve }, { networks });
  expect(refused).toBe('host-refused');
  expect(trap.connections()).toBe(0);
});

test('a self-hosted model outside the declared networks is refused', async () => {
  const networks = { private: ['10.20.0.0/16'] };
  const resolve = resolveTo('10.21.0.5');
  expect(await faultOf(ownServer('ia.epci.example'), { resolve }, { networks })).toBe(
    'host-refused',
  );
});

test.each([
  ['the addresses of somebody else', '51.15.1.1'],
  ['its own addresses and others', '93.184.216.34', '51.15.1.1'],
  ['a private network that nobody declared', '10.20.0.5'],
])('a server of one’s own whose name leads to %s is refused', async (_, ...addresses) => {
  const networks = { private: [], own: ['93.184.216.0/24'] };
  const resolve = resolveTo(...addresses);
  const refused = await faultOf(ownServer('ia.epci.example'), { resolve }, { networks });
  expect(refused).toBe('host-refused');
});

test('localhost that leads to another machine is refused, a declared one too', async () => {
  const networks = { private: ['10.20.0.0/16'], own: ['93.184.216.0/24'] };
  for (const address of ['93.184.216.34', '10.20.0.5', '51.15.1.1']) {
    const resolve = resolveTo(address);
    expect(await faultOf(inHouse('localhost'), { resolve }, { networks })).toBe('host-refused');
  }
});

test('plain http goes to no name but localhost, self-hosted or not', async () => {
  const candidate = selfHosted(`http://modele.mairie.example:${trap.port}/v1`);
  const networks = { private: ['10.20.0.0/16'], own: ['93.184.216.0/24'] };
  const resolve = resolveTo('127.0.0.1');
  expect(await faultOf(candidate, { resolve }, { networks })).toBe('host-refused');
  expect(trap.connections()).toBe(0);
});

test('a self-hosted server that no declared network holds is not called', async () => {
  const candidate = selfHosted(`https://ia.epci.example:${trap.port}/v1`);
  expect(await faultOf(candidate, { resolve: resolveTo('127.0.0.1') })).toBe('host-refused');
  expect(trap.connections()).toBe(0);
});

test('an Azure account may not stand on this machine', async () => {
  const evidence = arm('francecentral', 'Standard');
  const candidate = provider(azureHost, { kind: 'azure-openai', evidence });
  expect(await faultOf(candidate, { resolve: resolveTo('127.0.0.1') })).toBe('host-refused');
});

test('a name whose address moves to another network is refused from then on', async () => {
  const candidate = inHouse('localhost');
  const answers = [resolveTo('127.0.0.1'), resolveTo('172.16.0.9')];
  const resolve: Resolve = (name) => (answers.shift() ?? resolveTo())(name);
  const door = bindDoor(policyOf([candidate]), { keys, resolve });
  // The line is cut, so that the second question needs another one.
  endpoint.plan({ kind: 'cut', after: 1 });
  expect((await hear(door, candidate, ask())).fault?.kind).toBe('stream-cut');
  expect((await hear(door, candidate, ask())).fault?.kind).toBe('host-refused');
  await door.close();
});

test('a name that moves to this machine after a sound first answer brings nothing here', async () => {
  // Nobody stands at the first address: it is allowed, dialled and given up.
  const networks = { private: ['10.255.255.0/24'] };
  const evidence = arm('francecentral', 'Standard');
  const timeouts = { connect: 50, firstToken: 2_000, idle: 2_000, total: 2_000 };
  const candidate = provider(azureHost, { kind: 'azure-openai', evidence, timeouts });
  const answers = [resolveTo('10.255.255.1'), resolveTo('127.0.0.1')];
  const resolve: Resolve = (name) => (answers.shift() ?? resolveTo('127.0.0.1'))(name);
  const door = bindDoor(policyOf([candidate], { networks }), { keys, resolve });
  expect((await hear(door, candidate, ask())).fault?.kind).not.toBe('host-refused');
  expect((await hear(door, candidate, ask())).fault?.kind).toBe('host-refused');
  await door.close();
});

test('the address that was judged is the one that is dialled: a name is looked up once a line', async () => {
  let asked = 0;
  const resolve: Resolve = (name) => {
    asked += 1;
    return resolveTo(asked === 1 ? '127.0.0.1' : '172.16.0.9')(name);
  };
  expect(await faultOf(inHouse('localhost'), { resolve })).toBeNull();
  expect(asked).toBe(1);
});

test('a name that does not exist is unreachable', async () => {
  const unknown: Resolve = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));
  const candidate = inHouse('localhost');
  expect(await faultOf(candidate, { resolve: unknown })).toBe('unreachable');
  expect(await faultOf(candidate, { resolve: resolveTo() })).toBe('unreachable');
});

/** Every way to write this machine, or to write a host so that a reader takes it for another one. */
const disguises: readonly string[] = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '017700000001',
  '0177.0.0.01',
  '127.0.0.1.',
  '１２７.０.０.１',
  '①②⑦.⓪.⓪.①',
  '%31%32%37.0.0.1',
  '0.0.0.0',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '51.15.1.1',
  'api.scaleway.ai@127.0.0.1',
  'api.scaleway.ai:443@127.0.0.1',
  'api.scaleway.ai%40127.0.0.1',
];

test.each(disguises)(
  '%s is no host of a provider: the file is refused, the door too',
  async (host) => {
    const baseURL = `https://${host}:${trap.port}/v1`;
    expect(faultsOf({ endpoints: [endpointTree({ baseURL })] })).toHaveProperty([
      'endpoints[0].baseURL',
    ]);
    const candidate = provider(baseURL);
    const resolve = resolveTo('127.0.0.1');
    if (URL.canParse(baseURL)) expect(await faultOf(candidate, { resolve })).toBe('host-refused');
    expect(trap.connections()).toBe(0);
  },
);

test.each([
  'xn--api-scalewy-17a.ai',
  'api.scаleway.ai',
  'api.scaleway.ai.',
  'api.scaleway.ai。example.com',
  'API.scaleway.ai',
  '*.scaleway.ai',
])(
  '%s may pass for another host: the file is refused, the door calls no such name',
  async (host) => {
    const baseURL = `https://${host}:${trap.port}/v1`;
    expect(faultsOf({ endpoints: [endpointTree({ baseURL })] })).toHaveProperty([
      'endpoints[0].baseURL',
    ]);
    // What a look-alike resolves to is its owner's choice: this machine, at worst.
    const resolve = resolveTo('127.0.0.1');
    if (URL.canParse(baseURL)) {
      expect(await faultOf(provider(baseURL), { resolve })).toBe('host-refused');
    }
    expect(trap.bytes()).toBe(0);
  },
);

test('plain http is refused to whoever is not self-hosted', async () => {
  const baseURL = `http://api.fournisseur.example:${trap.port}/v1`;
  expect(faultsOf({ endpoints: [endpointTree({ baseURL })] })).toHaveProperty([
    'endpoints[0].baseURL',
  ]);
  const resolve = resolveTo('127.0.0.1');
  expect(await faultOf(provider(baseURL), { resolve })).toBe('host-refused');
  expect(trap.bytes()).toBe(0);
});

test('a name and password in the address are refused, on one’s own machine too', async () => {
  const candidate = selfHosted(`http://moi:secret@127.0.0.1:${trap.port}/v1`);
  expect(await faultOf(candidate)).toBe('host-refused');
  expect(trap.bytes()).toBe(0);
});

test('an endpoint that left the policy, or changed its address there, is refused at once', async () => {
  const candidate = selfHosted(`${trap.origin}/v1`);
  const moved = selfHosted('http://127.0.0.1:9/v1');
  for (const inForce of [[], [moved]]) {
    const door = bindDoor(policyOf(inForce), { keys });
    expect((await hear(door, candidate, ask())).fault?.kind).toBe('host-refused');
    await door.close();
  }
  expect(trap.connections()).toBe(0);
});

test('an endpoint without its key is not called', async () => {
  const candidate = selfHosted(`${trap.origin}/v1`);
  expect(await faultOf(candidate, { keys: { key: () => null } })).toBe('not-configured');
  expect(trap.connections()).toBe(0);
});
