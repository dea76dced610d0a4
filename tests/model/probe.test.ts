import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { ModelFaultKind } from '#shared/routing/ports.ts';
import { policyOf, secretKey, selfHosted } from '../builders/model-route.ts';
import { bindDoor } from '../builders/open-door.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';
import type { Plan } from '../fakes/endpoint-plan.ts';

let endpoint: StandInEndpoint;
beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.close());

async function probe(changes: Partial<Endpoint> = {}, baseURL = endpoint.baseURL) {
  const candidate = selfHosted(baseURL, { auth: { type: 'key', env: 'CLE' }, ...changes });
  const door = bindDoor(policyOf([candidate]), { keys: { key: () => secretKey } });
  try {
    return await door.probe(candidate.endpoint, new AbortController().signal);
  } finally {
    await door.close();
  }
}

test.each(['', '/'])(
  'a probe asks for the models, with the key and nothing else%s',
  async (end) => {
    expect(await probe({}, `${endpoint.baseURL}${end}`)).toEqual({
      ok: true,
      milliseconds: expect.any(Number),
    });
    const { method, path, text, headers } = endpoint.requests.at(-1) ?? {};
    expect({ method, path, text }).toEqual({ method: 'GET', path: '/v1/models', text: '' });
    expect(Object.keys(headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'authorization',
      'connection',
      'host',
      'user-agent',
    ]);
  },
);

const status = (code: number): Plan => ({ kind: 'status', status: code });

test.each<[string, Plan]>([
  ['that it knows no list', status(404)],
  ['that it wants another method', status(405)],
  ['that it does not understand', status(400)],
])('an endpoint that says %s answers', async (_, plan) => {
  endpoint.plan(plan);
  expect((await probe()).ok).toBe(true);
});

test.each<[string, Plan, ModelFaultKind]>([
  ['a refused key', status(401), 'unauthorized'],
  ['a forbidden one', status(403), 'unauthorized'],
  ['want of places', status(429), 'rate-limited'],
  ['its own failure', status(500), 'server'],
  ['a gateway’s failure', status(503), 'server'],
  ['a page of maintenance', { kind: 'garbage', shape: 'html' }, 'garbage'],
  ['another protocol', { kind: 'garbage', shape: 'not-http' }, 'garbage'],
  ['a closed socket', { kind: 'drop' }, 'unreachable'],
])('%s is not an answer', async (_, plan, kind) => {
  endpoint.plan(plan);
  expect(await probe()).toMatchObject({ ok: false, fault: { kind } });
});

test('silence is not waited for beyond the time for a first word', async () => {
  endpoint.plan({ kind: 'silent' });
  const timeouts = { connect: 5_000, firstToken: 80, idle: 5_000, total: 5_000 };
  expect(await probe({ timeouts })).toMatchObject({
    ok: false,
    fault: { kind: 'timeout-first-token' },
  });
});

test('a list without end is not read to its end', async () => {
  const long = await startEndpoint({
    models: Array.from({ length: 90_000 }, (_, n) => `modele-${n}`),
  });
  expect(await probe({}, long.baseURL)).toMatchObject({ ok: false, fault: { kind: 'garbage' } });
  await long.close();
});

test('an endpoint whose models all lack their proof is not probed, one of them is enough', async () => {
  const models = [
    { name: 'prouve', role: 'chat' },
    { name: 'perime', role: 'chat' },
  ] as const;
  for (const [known, kind] of [
    [[], 'evidence-stale'],
    [['prouve'], null],
  ] as const) {
    const candidate = selfHosted(endpoint.baseURL, { models });
    const names: readonly string[] = known;
    const door = bindDoor(policyOf([candidate]), {
      keys: { key: () => '' },
      standing: { faultOf: (_, { name }) => (names.includes(name) ? null : 'evidence-stale') },
    });
    const result = await door.probe(candidate.endpoint, new AbortController().signal);
    await door.close();
    expect(result.ok ? null : result.fault.kind).toBe(kind);
  }
});
