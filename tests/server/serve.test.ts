import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { type ServeOptions, type Serving, serve } from '../../bot/serve.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

const greet: Handler = async (request, response) => {
  if (request.url !== '/bonjour') return false;
  response.writeHead(200).end('Bonjour');
  return true;
};

async function serving(
  handlers: readonly Handler[] = [greet],
  more: Partial<ServeOptions> = {},
): Promise<Serving & AsyncDisposable & { readonly logged: readonly string[] }> {
  const logged: string[] = [];
  const log = (line: string): void => void logged.push(line);
  const started = await serve({ host: '127.0.0.1', port: 0, handlers, log, ...more });
  return { ...started, logged, [Symbol.asyncDispose]: () => started.stop(0) };
}

/** A raw connection: sends bytes as they are, and reads to the end. */
function dial(origin: string): Socket {
  return connect(Number(new URL(origin).port), '127.0.0.1');
}

async function sendRaw(origin: string, bytes: string): Promise<string> {
  const socket = dial(origin);
  socket.write(bytes);
  return text(socket);
}

test('handlers are asked in order; what nobody takes is 404, whatever the method', async () => {
  await using server = await serving();
  expect(await (await fetch(`${server.origin}/bonjour`)).text()).toBe('Bonjour');
  const head = await fetch(`${server.origin}/bonjour`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const statuses = await Promise.all(
    ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'].map(
      async (method) => (await fetch(`${server.origin}/inconnu`, { method })).status,
    ),
  );
  expect(statuses).toEqual([404, 404, 404, 404, 404]);
});

test('a handler that breaks is 500 without a word of why, and the next call is answered', async () => {
  const breaks: Handler = async () => {
    throw new TypeError('Claire Moreau a demandé ceci');
  };
  await using server = await serving([greet, breaks]);
  const broken = await fetch(`${server.origin}/autre`);
  expect([broken.status, await broken.text()]).toEqual([500, '']);
  expect(server.logged).toEqual(['internal TypeError']);
  expect((await fetch(`${server.origin}/bonjour`)).status).toBe(200);
});

test('what is not HTTP is answered 400, and headers without end 431; others are served meanwhile', async () => {
  await using server = await serving();
  expect(await sendRaw(server.origin, 'BONJOUR\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await sendRaw(server.origin, 'GET / HTTP/9.9\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 (?:400|505) /,
  );
  const long = `GET /bonjour HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`;
  expect(await sendRaw(server.origin, long)).toMatch(/^HTTP\/1\.1 431 /);
  const many = Array.from({ length: 3_000 }, (_, at) => `X${at}: 1\r\n`).join('');
  expect(await sendRaw(server.origin, `GET /bonjour HTTP/1.1\r\nHost: a\r\n${many}\r\n`)).toMatch(
    /^HTTP\/1\.1 431 /,
  );
  const twoLengths =
    'POST /bonjour HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n';
  expect(await sendRaw(server.origin, twoLengths)).toMatch(/^HTTP\/1\.1 400 /);
  expect((await fetch(`${server.origin}/bonjour`)).status).toBe(200);
});

test('a caller who never ends its headers, or its request, is let go', async () => {
  const reads: Handler = async (request, response) => {
    await text(request);
    response.end();
    return true;
  };
  await using server = await serving([reads], { limits: { headers: 60, request: 120 } });
  expect(await sendRaw(server.origin, 'GET /bonjour HTTP/1.1\r\nHost: a\r\nX-Slow: ')).toMatch(
    /^HTTP\/1\.1 408 /,
  );
  const body = 'POST /bonjour HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nun début';
  expect(await sendRaw(server.origin, body)).toMatch(/^HTTP\/1\.1 408 /);
});

test('stop lets a running answer end when it ends in time', async () => {
  let release = (): void => undefined;
  const slow: Handler = async (_request, response) => {
    response.write('un ');
    await new Promise<void>((freed) => {
      release = freed;
    });
    response.end('mot');
    return true;
  };
  const server = await serving([slow]);
  const answer = await fetch(`${server.origin}/lent`);
  const stopped = server.stop(60_000);
  release();
  expect(await answer.text()).toBe('un mot');
  await stopped;
  await expect(fetch(`${server.origin}/lent`)).rejects.toThrow();
});

test('stop cuts a reader after its patience, and waits for what was asked for to be put away', async () => {
  const kept: string[] = [];
  const endless: Handler = async (_request, response) => {
    response.write('un ');
    await once(response, 'close');
    // As a turn does: its journal line is written after its reader has left.
    await new Promise((later) => setImmediate(later));
    kept.push('journal');
    return true;
  };
  const server = await serving([endless]);
  const answer = await fetch(`${server.origin}/sans-fin`);
  await server.stop(1);
  expect(kept).toEqual(['journal']);
  await expect(answer.text()).rejects.toThrow();
});

test('a connection that asks nothing does not hold the stop back', async () => {
  const server = await serving();
  const idle = dial(server.origin);
  await once(idle, 'connect');
  const closed = once(idle, 'close');
  await Promise.all([server.stop(1), closed]);
});

test('an address that is taken, and one that is not ours, are told apart', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const { port } = other.address() as AddressInfo;
  await expect(serving([], { port })).rejects.toMatchObject({
    code: 'address-in-use',
    details: { address: `127.0.0.1:${port}` },
  });
  // TEST-NET-1 (RFC 5737) is nobody's address.
  await expect(serving([], { host: '192.0.2.1' })).rejects.toMatchObject({
    code: 'address-refused',
  });
  await new Promise((closed) => other.close(closed));
});

const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);
(hasIpv6 ? test : test.skip)('an IPv6 address stands between brackets in the origin', async () => {
  const server = await serving([greet], { host: '::1' });
  expect(server.origin).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await fetch(`${server.origin}/bonjour`)).status).toBe(200);
  await server.stop(0);
});
