import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Resolve } from '../../bot/model/resolve-host.ts';
import { contract, force, provider, resolveTo } from '../builders/attack.ts';
import { ask, policyOf, selfHosted } from '../builders/model-route.ts';
import { bindDoor, hear } from '../builders/open-door.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';
import { startTrap } from '../fakes/trap.ts';

const keys = { key: (): string => '' };

let endpoint: StandInEndpoint;
beforeAll(async () => {
  endpoint = await startEndpoint({ answer: () => 'Oui [1].' });
});
afterAll(() => endpoint.close());

const faultOf = async (...call: Parameters<typeof force>): Promise<string | null> =>
  (await force(...call))?.kind ?? null;

/** A proxy that opens no tunnel, and keeps where it was asked for one. */
async function startProxy() {
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
  return { tunnels, egress: { proxy: `http://127.0.0.1:${port}` }, close: () => proxy.close() };
}

test('the proxy of the policy carries what goes to a server of one’s own at a public address, no other', async () => {
  const { tunnels, egress, close } = await startProxy();
  const networks = { private: ['10.255.255.0/24'], own: ['93.184.216.0/24'] };
  const timeouts = { connect: 50, firstToken: 2_000, idle: 2_000, total: 2_000 };
  const candidate = selfHosted('https://ia.epci.example/v1', { timeouts });
  const faultAt = (...addresses: readonly string[]) =>
    faultOf(candidate, { resolve: resolveTo(...addresses) }, { networks, egress });
  expect(await faultAt('51.15.1.1')).toBe('host-refused');
  expect(await faultAt('93.184.216.34', '51.15.1.1')).toBe('host-refused');
  expect(await faultAt('10.255.255.1')).not.toBe('host-refused');
  expect(tunnels).toEqual([]);
  expect(await faultAt('93.184.216.34')).toBe('unreachable');
  close();
  expect(tunnels).toEqual(['ia.epci.example:443']);
});

test('behind a proxy a name of one’s own that nobody knows is unreachable, and whoever leaves is let go', async () => {
  const { tunnels, egress, close } = await startProxy();
  const networks = { private: [], own: ['93.184.216.0/24'] };
  const unknown: Resolve = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));
  const candidate = selfHosted('https://ia.epci.example/v1');
  const changes = { networks, egress };
  expect(await faultOf(candidate, { resolve: unknown }, changes)).toBe('unreachable');
  const leaving = new AbortController();
  const silent: Resolve = () => {
    leaving.abort();
    return new Promise(() => undefined);
  };
  const door = bindDoor(policyOf([candidate], changes), { keys, resolve: silent });
  const { fault } = await hear(door, candidate, ask({ signal: leaving.signal }));
  expect(fault?.kind).toBe('aborted');
  await door.close();
  close();
  expect(tunnels).toEqual([]);
});

test('the proxy of the policy carries what goes to a provider, and nothing that stays in the house', async () => {
  const { tunnels, egress, close } = await startProxy();
  const abroad = provider('https://api.fournisseur.example/v1', { evidence: contract('FR') });
  expect(await faultOf(abroad, { resolve: resolveTo('127.0.0.1') }, { egress })).toBe(
    'unreachable',
  );
  expect(
    await faultOf(selfHosted(`http://127.0.0.1:${endpoint.port}/v1`), {}, { egress }),
  ).toBeNull();
  close();
  expect(tunnels).toEqual(['api.fournisseur.example:443']);
});

test('a proxy that takes the line and never opens the tunnel is a connection that takes too long', async () => {
  const silent = await startTrap();
  const timeouts = { connect: 100, firstToken: 20_000, idle: 20_000, total: 20_000 };
  const candidate = provider('https://api.fournisseur.example/v1', { timeouts });
  const egress = { proxy: silent.origin };
  expect(await faultOf(candidate, {}, { egress })).toBe('timeout-connect');
  await silent.close();
  expect(silent.bytes()).toBeGreaterThan(0);
});
