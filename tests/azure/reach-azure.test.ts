import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ReachOptions, reachAzure } from '../../bot/azure/reach-azure.ts';
import { ReachFault } from '../../bot/azure/reach-fault.ts';
import { selfSigned } from '../builders/self-signed.ts';

const signal = new AbortController().signal;
const direct: ReachOptions = { policy: () => ({ egress: {}, networks: { private: [] } }) };

/** A server that counts whoever comes: a request sent to a wrong place would land there. */
let heard: string[] = [];
let port = 0;
const server = createServer((request, response) => {
  heard.push(`${request.method} ${request.url}`);
  response.end('{}');
});

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;
  // As a proxy is spoken to for https.
  server.on('connect', (request, socket) => {
    heard.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function faultOf(address: string, options: ReachOptions = direct): Promise<unknown> {
  heard = [];
  const reach = reachAzure(options);
  try {
    await reach.send({ url: new URL(address), method: 'GET', headers: {}, signal });
    return null;
  } catch (error) {
    return error instanceof ReachFault ? error.kind : error;
  } finally {
    await reach.close();
  }
}

describe('only Entra, Resource Manager and this host’s identities are reached', () => {
  test.each([
    'https://login.microsoftonline.com.evil.example/',
    'https://login.windows.net/common',
    'http://login.microsoftonline.com/t/oauth2/v2.0/token',
    'https://login.microsoftonline.com:8443/',
    'https://user@management.azure.com/',
    'https://management.azure.com@evil.example/',
    'https://graph.microsoft.com/v1.0/me',
    'http://169.254.169.254:8080/metadata',
    'https://169.254.169.254/metadata',
  ])('%s is refused', async (address) => {
    expect(await faultOf(address)).toBe('host-refused');
  });

  test('Microsoft Graph is reached by whoever reads the directory, through the same door', async () => {
    const heardOf: string[] = [];
    const resolve: NonNullable<ReachOptions['resolve']> = async (host) => {
      heardOf.push(host);
      return [];
    };
    const graph = { ...direct, graph: true, resolve };
    expect(await faultOf('https://graph.microsoft.com/v1.0/me', graph)).toBe('unreachable');
    expect(heardOf).toEqual(['graph.microsoft.com']);
    expect(await faultOf('https://graph.microsoft.com.evil.example/v1.0/me', graph)).toBe(
      'host-refused',
    );
    expect(await faultOf('http://graph.microsoft.com/v1.0/me', graph)).toBe('host-refused');
  });

  test('a listener on loopback is refused unless the platform names it', async () => {
    const address = `http://127.0.0.1:${port}/msi/token`;
    expect(await faultOf(address)).toBe('host-refused');
    expect(heard).toEqual([]);
    expect(await faultOf(address, { ...direct, identityEndpoint: address })).toBeNull();
    expect(heard).toEqual(['GET /msi/token']);
  });

  test.each(['http://10.0.0.9/msi', 'https://evil.example/msi', 'not an address'])(
    'a platform that names %s is not believed',
    async (identityEndpoint) => {
      const address = URL.canParse(identityEndpoint) ? identityEndpoint : 'http://10.0.0.9/msi';
      expect(await faultOf(address, { ...direct, identityEndpoint })).toBe('host-refused');
    },
  );
});

test('a name that resolves to an undeclared private address is refused before any byte', async () => {
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
  expect(await faultOf('https://management.azure.com/', { ...direct, resolve })).toBe(
    'unreachable',
  );
  expect(heard).toEqual([]);
});

test('the policy’s proxy is the only one, and hears nothing but the name of the host', async () => {
  const proxy = `http://127.0.0.1:${port}`;
  const policy: ReachOptions['policy'] = () => ({ egress: { proxy }, networks: { private: [] } });
  expect(await faultOf('https://management.azure.com/subscriptions/x', { policy })).toBe(
    'unreachable',
  );
  expect(heard).toEqual(['CONNECT management.azure.com:443']);
});

test('identities of this host are asked without the proxy', async () => {
  const identityEndpoint = `http://127.0.0.1:${port}/msi/token`;
  const policy: ReachOptions['policy'] = () => ({
    egress: { proxy: 'http://127.0.0.1:9' },
    networks: { private: [] },
  });
  expect(await faultOf(identityEndpoint, { policy, identityEndpoint })).toBeNull();
  expect(heard).toEqual(['GET /msi/token']);
});

test('NODE_TLS_REJECT_UNAUTHORIZED does not make it trust a certificate: the secret stays', async () => {
  let bodies = 0;
  const impostor = createTlsServer(selfSigned('login.microsoftonline.com'), (_, response) => {
    bodies += 1;
    response.end('{}');
  });
  impostor.listen(0, '127.0.0.1');
  await once(impostor, 'listening');
  const tunnels: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    const { port: to } = impostor.address() as AddressInfo;
    const tunnel = connect(to, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('error', () => tunnel.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port: at } = proxy.address() as AddressInfo;
  const script = join(import.meta.dirname, '../support/ask-entra.ts');
  const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
  const args = [script, `http://127.0.0.1:${at}`];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  impostor.close();
  proxy.close();
  expect([stdout.trim(), tunnels, bodies]).toEqual([
    'unreachable',
    ['login.microsoftonline.com:443'],
    0,
  ]);
});
