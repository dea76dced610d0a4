import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ignoredVariables, trustedVariables } from '../../bot/model/ignored-variables.ts';
import { secretKey, secretPrompt } from '../builders/model-route.ts';
import { selfSigned } from '../builders/self-signed.ts';
import { startEndpoint } from '../fakes/endpoint.ts';
import { startTrap, type Trap } from '../fakes/trap.ts';

const run = promisify(execFile);
const script = join(import.meta.dirname, '../support/ask-door.ts');

let trap: Trap;
beforeAll(async () => {
  trap = await startTrap();
});
afterAll(() => trap.close());

async function askDoor(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ stdout: string; stderr: string }> {
  const { PATH = '' } = process.env;
  return run(process.execPath, [script, ...args], { env: { PATH, ...env } });
}

/** Every variable that the client of this version reads, so that a new one is attacked with too. */
function readByClient(): readonly string[] {
  const client = createRequire(import.meta.url).resolve('openai');
  const text = readFileSync(join(dirname(client), 'client.js'), 'utf8');
  return [...text.matchAll(/readEnv\)\('(\w+)'\)/g)].map(([, name = '']) => name);
}

const misleading = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(readByClient().map((name) => [name, 'from-the-environment'])),
  OPENAI_BASE_URL: `${trap.origin}/v1`,
  OPENAI_API_BASE: `${trap.origin}/v1`,
  AZURE_OPENAI_ENDPOINT: trap.origin,
  OPENAI_LOG: 'debug',
  OPENAI_CUSTOM_HEADERS: 'Authorization: Bearer from-the-environment\nX-Trace: the-environment',
});

const proxying = (): Readonly<Record<string, string>> => {
  const names = [
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'npm_config_proxy',
    'npm_config_https_proxy',
  ];
  const all = [...names, ...names.map((name) => name.toLowerCase())];
  return {
    ...Object.fromEntries(all.map((name) => [name, trap.origin])),
    NODE_USE_ENV_PROXY: '1',
    GLOBAL_AGENT_HTTP_PROXY: trap.origin,
    NO_PROXY: '',
  };
};

test('the client reads the variables that are known, and perhaps more', () => {
  expect(readByClient()).toEqual(
    expect.arrayContaining(['OPENAI_BASE_URL', 'OPENAI_CUSTOM_HEADERS', 'OPENAI_LOG']),
  );
});

test('no OPENAI_ variable and no proxy of the environment changes what leaves, or for where', async () => {
  const endpoint = await startEndpoint({ answer: () => 'Vingt-cinq jours [1].' });
  const { stdout, stderr } = await askDoor([endpoint.baseURL], { ...misleading(), ...proxying() });
  const { headers, text } = endpoint.requests[0] ?? {};
  await endpoint.close();
  expect(JSON.parse(stdout)).toEqual({ text: 'Vingt-cinq jours [1].', fault: null, cause: null });
  expect(stderr).toBe('');
  expect(headers?.authorization).toBe(`Bearer ${secretKey}`);
  expect(JSON.stringify([headers, text])).not.toContain('environment');
  expect(trap.bytes()).toBe(0);
  expect(trap.connections()).toBe(0);
});

test('what goes to a provider takes the proxy of the policy, whatever the environment names', async () => {
  const tunnels: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await listen(proxy);
  const target = 'https://api.fournisseur.example/v1';
  const args = [target, `http://127.0.0.1:${port}`];
  const { stdout } = await askDoor(args, { ...proxying(), NO_PROXY: '*', no_proxy: '*' });
  proxy.close();
  expect(JSON.parse(stdout)).toMatchObject({ text: '', fault: 'unreachable' });
  expect(tunnels).toEqual(['api.fournisseur.example:443']);
  expect(trap.connections()).toBe(0);
});

test('debugging switched on by the environment prints no question and no key', async () => {
  const endpoint = await startEndpoint({ answer: () => 'Vingt-cinq jours [1].' });
  const debugging = {
    NODE_DEBUG: 'undici,fetch,http,net,tls,stream',
    OPENAI_LOG: 'debug',
    DEBUG: '*',
  };
  const { stdout, stderr } = await askDoor([endpoint.baseURL], debugging);
  await endpoint.close();
  expect(JSON.parse(stdout)).toMatchObject({ fault: null });
  expect(stderr).toContain('/v1/chat/completions');
  for (const secret of [secretPrompt, 'Lefort', secretKey, 'Vingt-cinq']) {
    expect(stderr).not.toContain(secret);
    // As the streams of Node print what passes.
    const bytes = Buffer.from(secret).toString('hex').match(/../g)?.join(' ');
    expect(stderr).not.toContain(bytes);
  }
});

test('NODE_TLS_REJECT_UNAUTHORIZED does not make the door trust a certificate', async () => {
  let asked = 0;
  const server = createTlsServer(selfSigned('localhost'), (_, response) => {
    asked += 1;
    response.end();
  });
  const port = await listen(server);
  const { stdout } = await askDoor([`https://localhost:${port}/v1`], {
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  });
  server.close();
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({ text: '', fault: 'unreachable' });
  expect(answer.cause).toMatch(/SELF_SIGNED/);
  expect(asked).toBe(0);
});

test('the doctor hears of every variable that is set and not obeyed', () => {
  const environment = {
    PATH: '/bin',
    OPENAI_BASE_URL: 'https://api.openai.com/v1',
    OPENAI_LOG: '',
    OPENAI_API_KEY: 'sk',
    AZURE_OPENAI_ENDPOINT: 'https://ville.openai.azure.com',
    https_proxy: 'http://proxy',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    NODE_EXTRA_CA_CERTS: '/etc/ca.pem',
  };
  expect(ignoredVariables(environment, [])).toEqual([
    'AZURE_OPENAI_ENDPOINT',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'OPENAI_API_KEY',
    'OPENAI_BASE_URL',
    'https_proxy',
  ]);
});

test('every variable of the attack that the client or a proxy is made for is told', () => {
  const told = ignoredVariables({ ...misleading(), ...proxying() }, []);
  const silent = Object.keys({ ...misleading(), ...proxying() }).filter(
    (name) => !told.includes(name) && !/^(?:npm_config|global_agent|no_proxy$)/i.test(name),
  );
  expect(silent).toEqual([]);
});

test('a variable that the policy names as a key is obeyed', () => {
  const endpoints = [{ auth: { type: 'key', env: 'OPENAI_API_KEY' } } as const];
  expect(ignoredVariables({ OPENAI_API_KEY: 'sk' }, endpoints)).toEqual([]);
});

test.each<[Record<string, string>, readonly string[]]>([
  [{ NODE_EXTRA_CA_CERTS: '/etc/ca.pem' }, ['NODE_EXTRA_CA_CERTS']],
  [{ NODE_USE_SYSTEM_CA: '1' }, ['NODE_USE_SYSTEM_CA']],
  [{ NODE_OPTIONS: '--max-old-space-size=512' }, []],
  [{ NODE_OPTIONS: '--use-system-ca' }, ['NODE_OPTIONS']],
  [{ SSL_CERT_FILE: '/etc/ca.pem' }, []],
  [
    { NODE_OPTIONS: '--use-openssl-ca', SSL_CERT_FILE: '/etc/ca.pem', SSL_CERT_DIR: '/etc/ssl' },
    ['NODE_OPTIONS', 'SSL_CERT_DIR', 'SSL_CERT_FILE'],
  ],
  [{ NODE_OPTIONS: '--tls-keylog=/tmp/keys' }, ['NODE_OPTIONS']],
  [{ NODE_EXTRA_CA_CERTS: '' }, []],
])('of %j, %j widens who may read what is sent', (environment, told) => {
  expect(trustedVariables(environment)).toEqual(told);
});

function listen(server: ReturnType<typeof createServer>): Promise<number>;
function listen(server: ReturnType<typeof createTlsServer>): Promise<number>;
async function listen(server: {
  listen: (port: number, host: string, then: () => void) => unknown;
  address: () => AddressInfo | string | null;
}): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
