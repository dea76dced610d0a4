import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Endpoint, PhaseTimeouts } from '#shared/policy/endpoint.ts';
import type { ModelFaultKind } from '#shared/routing/ports.ts';
import { ask, policyOf, secretKey, secretPrompt, selfHosted } from '../builders/model-route.ts';
import { bindDoor, hear, printed, textOf } from '../builders/open-door.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';
import type { Plan } from '../fakes/endpoint-plan.ts';

const secretBody = 'Vingt-cinq jours pour Madame Lefort';
const patient: PhaseTimeouts = { connect: 20_000, firstToken: 20_000, idle: 20_000, total: 25_000 };
const auth: Endpoint['auth'] = { type: 'key', env: 'CLE' };

let endpoint: StandInEndpoint;
const closing: (() => Promise<void>)[] = [];
beforeAll(async () => {
  endpoint = await startEndpoint({ answer: () => secretBody });
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
afterAll(() => endpoint.close());

function open(baseURL: string, timeouts: Partial<PhaseTimeouts> = {}) {
  const candidate = selfHosted(baseURL, { auth, timeouts: { ...patient, ...timeouts } });
  const policy = policyOf([candidate]);
  const door = bindDoor(policy, { keys: { key: () => secretKey } });
  closing.push(door.close);
  return { candidate, door };
}

async function hearPlan(plan: Plan, timeouts: Partial<PhaseTimeouts> = {}) {
  endpoint.plan(plan);
  const { candidate, door } = open(endpoint.baseURL, timeouts);
  return hear(door, candidate, ask());
}

const status = (code: number, headers: Readonly<Record<string, string>> = {}): Plan => ({
  kind: 'status',
  status: code,
  headers,
  body: JSON.stringify({ error: { message: `${secretBody} ${secretPrompt}`, code: 'any' } }),
});
const short = { firstToken: 80 };

const faults: readonly (readonly [string, Plan, ModelFaultKind, Partial<PhaseTimeouts>?])[] = [
  ['status 400', status(400), 'bad-request'],
  ['status 401', status(401), 'unauthorized'],
  ['status 403', status(403), 'unauthorized'],
  ['status 404', status(404), 'not-found'],
  ['status 408', status(408), 'server'],
  ['status 413', status(413), 'bad-request'],
  ['status 429', status(429), 'rate-limited'],
  ['status 500', status(500), 'server'],
  ['status 502 in HTML', status(502, { 'content-type': 'text/html' }), 'server'],
  ['status 503', status(503), 'server'],
  ['status 204', { kind: 'status', status: 204, body: '' }, 'garbage'],
  ['a page in HTML', { kind: 'garbage', shape: 'html' }, 'garbage'],
  ['JSON instead of a stream', { kind: 'garbage', shape: 'plain-json' }, 'garbage'],
  ['another protocol than HTTP', { kind: 'garbage', shape: 'not-http' }, 'garbage'],
  ['JSON of another shape', { kind: 'garbage', shape: 'wrong-json' }, 'garbage'],
  ['a malformed line', { kind: 'garbage', shape: 'malformed-line', after: 2 }, 'garbage'],
  ['a line without end', { kind: 'garbage', shape: 'huge-line', after: 2 }, 'garbage'],
  ['a stream without end', { kind: 'garbage', shape: 'endless', after: 2 }, 'garbage'],
  ['a socket closed without an answer', { kind: 'drop' }, 'unreachable'],
  ['a stream cut before its first word', { kind: 'cut', after: 0 }, 'stream-cut'],
  ['a stream cut in the middle', { kind: 'cut', after: 2 }, 'stream-cut'],
  ['a stream that never says it is finished', { kind: 'unfinished', after: 2 }, 'stream-cut'],
  ['an empty answer', { kind: 'empty' }, 'empty'],
  ['an answer of white space', { kind: 'answer', text: ' \n ' }, 'empty'],
  ['an answer that is all thinking', { kind: 'answer', text: '<think>Hmm.' }, 'empty'],
  ['an error in the stream', { kind: 'error-object', after: 2, code: null }, 'server'],
  ['a 503 in the stream', { kind: 'error-object', after: 2, code: 503 }, 'server'],
  ['a 429 in the stream', { kind: 'error-object', after: 2, code: '429' }, 'rate-limited'],
  [
    'a quota in the stream',
    { kind: 'error-object', after: 0, code: 'rate_limit_exceeded' },
    'rate-limited',
  ],
  ['an answer that never begins', { kind: 'silent' }, 'timeout-first-token', short],
  ['headers and then nothing', { kind: 'stall', after: 0 }, 'timeout-first-token', short],
  ['words and then nothing', { kind: 'stall', after: 2 }, 'timeout-idle', { idle: 80 }],
  ['words and then comments', { kind: 'keep-alive', after: 2 }, 'timeout-idle', { idle: 80 }],
  ['an answer that takes too long', { kind: 'stall', after: 2 }, 'timeout-total', { total: 80 }],
];

test.each(faults)('%s is told as a fault, without a word of its content', async (...row) => {
  const [, plan, kind, timeouts] = row;
  const { deltas, fault } = await hearPlan(plan, timeouts);
  expect(fault?.kind).toBe(kind);
  expect(deltas.every((delta) => delta.kind === 'text')).toBe(true);
  expect(secretBody.startsWith(textOf(deltas))).toBe(true);
  const all = printed(fault);
  expect(all).toContain(kind);
  for (const secret of ['Lefort', 'Vingt-cinq', secretKey]) expect(all).not.toContain(secret);
});

test('what was said before a fault in the middle has been given', async () => {
  const { deltas } = await hearPlan({ kind: 'error-object', after: 2, code: 500 });
  expect(textOf(deltas)).toBe('Vingt-cinq jours');
});

test.each([
  [{ 'retry-after': '3' }, 3_000],
  [{ 'retry-after-ms': '250' }, 250],
  [{ 'x-ms-retry-after-ms': '700', 'retry-after': '1' }, 700],
  [{}, null],
  [{ 'retry-after': 'demain' }, null],
])('the wait asked by %j is %s milliseconds', async (headers, wait) => {
  const { fault } = await hearPlan(status(429, headers));
  expect(fault).toMatchObject({ kind: 'rate-limited', status: 429, retryAfter: wait });
});

test('a port where nobody listens is unreachable', async () => {
  const gone = await startEndpoint();
  await gone.close();
  const { candidate, door } = open(gone.baseURL);
  const { fault } = await hear(door, candidate, ask());
  expect(fault).toMatchObject({ kind: 'unreachable', nothingLeft: true });
  expect(printed(fault)).toContain('ECONNREFUSED');
});

test('a name that nobody knows and a handshake that fails take nothing of the request with them', async () => {
  const unknown = selfHosted('https://models.example/v1', {
    ...{ auth, timeouts: patient },
    evidence: { type: 'contract', location: 'FR', reference: 'c', checkedAt: '2026-11-01' },
  });
  const door = bindDoor(policyOf([unknown]), {
    keys: { key: () => secretKey },
    resolve: async () => {
      throw Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' });
    },
  });
  closing.push(door.close);
  const unnamed = await hear(door, unknown, ask());
  expect(unnamed.fault).toMatchObject({ kind: 'unreachable', nothingLeft: true });
  const seen = endpoint.requests.length;
  const plain = open(endpoint.baseURL.replace('http:', 'https:'));
  const { fault } = await hear(plain.door, plain.candidate, ask());
  expect(fault).toMatchObject({ kind: 'unreachable', nothingLeft: true });
  expect(endpoint.requests).toHaveLength(seen);
});

test.each([
  ['a socket closed once the request was read', { kind: 'drop' }],
  ['a status', status(500)],
  ['an answer that never begins', { kind: 'silent' }],
  ['a stream cut in the middle', { kind: 'cut', after: 2 }],
] as const)('%s is told as a request that may have been received', async (_, plan) => {
  const { fault } = await hearPlan(plan, { firstToken: plan.kind === 'silent' ? 80 : 20_000 });
  expect(fault).toMatchObject({ nothingLeft: false });
});

test('a server that accepts the line and never shakes hands is a connection that takes too long', async () => {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => sockets.add(socket));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  closing.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const { candidate, door } = open(`https://127.0.0.1:${port}/v1`, { connect: 80 });
  expect((await hear(door, candidate, ask())).fault?.kind).toBe('timeout-connect');
  // Whoever leaves meanwhile does not wait for it.
  const waiting = open(`https://127.0.0.1:${port}/v1`);
  const leaving = new AbortController();
  server.once('connection', () => leaving.abort());
  const left = await hear(waiting.door, waiting.candidate, ask({ signal: leaving.signal }));
  expect(left.fault?.kind).toBe('aborted');
});

test.each([
  ['a vector missing', { kind: 'garbage', shape: 'missing-vector' }, 'garbage'],
  ['a vector of zeros', { kind: 'garbage', shape: 'zero-vector' }, 'garbage'],
  ['JSON of another shape', { kind: 'garbage', shape: 'wrong-json' }, 'garbage'],
  ['half a JSON', { kind: 'garbage', shape: 'malformed-line' }, 'garbage'],
  ['a page in HTML', { kind: 'garbage', shape: 'html' }, 'garbage'],
  ['status 401', status(401), 'unauthorized'],
  ['status 429', status(429), 'rate-limited'],
  ['a redirect', { kind: 'redirect', status: 308, to: 'http://127.0.0.1:9/' }, 'redirect'],
  ['a socket closed without an answer', { kind: 'drop' }, 'unreachable'],
  ['no answer', { kind: 'silent' }, 'timeout-first-token'],
] satisfies readonly (readonly [string, Plan, ModelFaultKind])[])(
  'embedding with %s fails as it should',
  async (_, plan, kind) => {
    endpoint.plan(plan);
    const timeouts = kind === 'timeout-first-token' ? short : {};
    const { candidate, door } = open(endpoint.baseURL, timeouts);
    const texts = [secretPrompt, 'Télétravail'];
    const failing = door.embed(candidate, texts, new AbortController().signal);
    const fault = await failing.catch((error: unknown) => error);
    expect(fault).toMatchObject({ kind });
    for (const secret of ['Lefort', secretKey]) expect(printed(fault)).not.toContain(secret);
  },
);
