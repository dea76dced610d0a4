import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Candidate } from '#shared/policy/decision.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { ModelFaultKind } from '#shared/routing/ports.ts';
import { EntraFault, type EntraTokens } from '../../bot/model/entra-tokens.ts';
import { readKeys } from '../../bot/model/keys.ts';
import { arm } from '../builders/attack.ts';
import { ask, policyOf, secretKey, secretPrompt, selfHosted } from '../builders/model-route.ts';
import { bindDoor, hear, printed } from '../builders/open-door.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

let endpoint: StandInEndpoint;
beforeAll(async () => {
  endpoint = await startEndpoint({ answer: () => 'Oui [1].' });
});
afterAll(() => endpoint.close());

const account = (changes: Partial<Endpoint> = {}): Candidate =>
  selfHosted(endpoint.baseURL, { kind: 'azure-openai', auth: { type: 'entra' }, ...changes });
const identity = (token: EntraTokens['token']): EntraTokens => ({ configured: true, token });

async function askAs(candidate: Candidate, entra?: EntraTokens, request = ask()) {
  const door = bindDoor(policyOf([candidate]), { keys: readKeys({}, entra) });
  try {
    return await hear(door, candidate, request);
  } finally {
    await door.close();
  }
}

test('an Azure account is asked with a token of its scope, anew for each question', async () => {
  const scopes: string[] = [];
  const entra = identity(async (scope) => `jeton-${scopes.push(scope)}`);
  const candidate = account();
  const door = bindDoor(policyOf([candidate]), { keys: readKeys({}, entra) });
  for (const n of [1, 2]) {
    await hear(door, candidate, ask());
    expect(endpoint.requests.at(-1)?.headers).toMatchObject({ authorization: `Bearer jeton-${n}` });
    expect(endpoint.requests.at(-1)?.headers).not.toHaveProperty('api-key');
  }
  await door.embed(candidate, ['congés'], new AbortController().signal);
  expect(endpoint.requests.at(-1)?.headers).toMatchObject({ authorization: 'Bearer jeton-3' });
  await door.close();
  expect(new Set(scopes)).toEqual(new Set(['https://cognitiveservices.azure.com/.default']));
});

test.each<[string, unknown, ModelFaultKind]>([
  ['Entra refuses the identity', new EntraFault('refused', 'AADSTS7000215'), 'unauthorized'],
  ['Entra does not answer', new EntraFault('unreachable'), 'unreachable'],
  ['the identity is gone', new EntraFault('not-configured'), 'not-configured'],
  ['the library fails otherwise', new Error(`${secretKey} ${secretPrompt}`), 'unauthorized'],
])('when %s nothing is sent, and no secret is told', async (_, reason, kind) => {
  const before = endpoint.requests.length;
  const { fault } = await askAs(
    account(),
    identity(() => Promise.reject(reason)),
  );
  expect(fault?.kind).toBe(kind);
  expect(endpoint.requests).toHaveLength(before);
  expect(printed(fault)).not.toContain(secretKey);
  expect(printed(fault)).not.toContain('Lefort');
  if (kind === 'unauthorized' && reason instanceof EntraFault) {
    expect(printed(fault)).toContain('AADSTS7000215');
  }
});

test('a token that would break the header is not sent', async () => {
  const before = endpoint.requests.length;
  const entra = identity(async () => 'jeton\r\nX-Other: 1');
  expect((await askAs(account(), entra)).fault?.kind).toBe('unauthorized');
  expect(endpoint.requests).toHaveLength(before);
});

test('a token opens every Azure account: no other kind of endpoint is given one', async () => {
  const scopes: string[] = [];
  const entra = identity(async (scope) => `jeton-${scopes.push(scope)}`);
  const before = endpoint.connections();
  const { fault } = await askAs(account({ kind: 'openai-compatible' }), entra);
  expect(fault?.kind).toBe('host-refused');
  expect(scopes).toEqual([]);
  expect(endpoint.connections()).toBe(before);
});

test.each<[string, Partial<Endpoint>]>([
  ['a host said to be one’s own', {}],
  ['this machine by a name', { baseURL: 'https://localhost:8443/v1' }],
  ['a private address', { baseURL: 'http://10.20.4.12:8000/v1' }],
  ['Azure without its proof', { baseURL: 'https://mairie.openai.azure.com/openai/v1/' }],
])('a token is not even asked for %s', async (_, changes) => {
  const scopes: string[] = [];
  const entra = identity(async (scope) => `jeton-${scopes.push(scope)}`);
  const { signal } = new AbortController();
  const candidate = account({ baseURL: 'https://ia.voleur.example/openai/v1/', ...changes });
  const given = async () => readKeys({}, entra).key(candidate.endpoint, signal);
  await expect(given()).rejects.toMatchObject({ kind: 'host-refused' });
  expect((await askAs(candidate, entra)).fault?.kind).toBe('host-refused');
  expect(scopes).toEqual([]);
});

test('an Azure account proven in Azure is given a token', async () => {
  const evidence = arm('francecentral', 'Standard');
  const baseURL = 'https://mairie.openai.azure.com/openai/v1/';
  const { endpoint: declared } = account({ baseURL, evidence });
  const entra = identity(async () => 'jeton');
  const { signal } = new AbortController();
  expect(await readKeys({}, entra).key(declared, signal)).toBe('jeton');
});

test('whoever leaves while a token is awaited is let go', async () => {
  const leaving = new AbortController();
  const entra = identity(
    (_scope, signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        leaving.abort();
      }),
  );
  const { fault } = await askAs(account(), entra, ask({ signal: leaving.signal }));
  expect(fault?.kind).toBe('aborted');
});

test('a token that never comes counts as an answer that never begins', async () => {
  const timeouts = { connect: 50, firstToken: 50, idle: 5_000, total: 5_000 };
  const entra = identity(
    (_scope, signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  const { fault } = await askAs(account({ timeouts }), entra);
  expect(fault?.kind).toBe('timeout-first-token');
});

test('an account by Entra is configured when an identity is given, without asking for a token', async () => {
  const { endpoint: declared } = account();
  const entra = identity(() => Promise.reject(new Error('not to be asked')));
  expect(readKeys({}, entra).configured(declared)).toBe(true);
  expect(readKeys({}).configured(declared)).toBe(false);
  expect((await askAs(account())).fault?.kind).toBe('not-configured');
});
