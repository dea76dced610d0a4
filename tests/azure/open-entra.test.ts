import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AzureIdentity } from '../../bot/azure/azure-settings.ts';
import { openEntra } from '../../bot/azure/open-entra.ts';
import { type AzureReach, reachAzure } from '../../bot/azure/reach-azure.ts';
import type { EntraTokens } from '../../bot/model/entra-tokens.ts';
import { systemClock } from '../../bot/system-ports.ts';
import { printed } from '../builders/open-door.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';
import {
  azureClient,
  azureSecret,
  azureTenant,
  type StandInAzure,
  startAzure,
} from '../fakes/azure.ts';

const scope = 'https://cognitiveservices.azure.com/.default';
const signal = new AbortController().signal;
const withSecret = (secret: string): AzureIdentity => ({
  mode: 'secret',
  clientId: azureClient,
  tenantId: azureTenant,
  secret: { value: secret },
});

let azure: StandInAzure;
let reach: AzureReach;

beforeEach(async () => {
  azure = await startAzure();
  reach = reachAzure({
    policy: () => ({ egress: {}, networks: { private: [] } }),
    standIn: azure.origin,
  });
});

afterEach(async () => {
  await reach.close();
  await azure.close();
});

const faultOf = (tokens: EntraTokens, asked = signal): Promise<unknown> =>
  tokens.token(scope, asked).then(
    () => null,
    (error: unknown) => error,
  );

describe('tokens of an application with a secret', () => {
  test('come from one request, and from memory afterwards, each scope its own', async () => {
    const tokens = openEntra(withSecret(azureSecret), reach, systemClock);
    const first = await tokens.token(scope, signal);
    expect(first).toMatch(/^token-/);
    expect(await tokens.token(scope, signal)).toBe(first);
    expect(await tokens.token('https://management.azure.com/.default', signal)).not.toBe(first);
    expect(azure.requests.map(({ part }) => part)).toEqual(['token', 'token']);
  });

  test('near their end are asked for anew, and hold to it while Entra cannot be reached', async () => {
    const clock = { at: Date.now() };
    azure.setLifetime(240);
    const tokens = openEntra(withSecret(azureSecret), reach, { now: () => clock.at });
    const first = await tokens.token(scope, signal);
    azure.planAll('token', { kind: 'drop' });
    expect(await tokens.token(scope, signal)).toBe(first);
    expect(azure.requests).toHaveLength(2);
    clock.at += 220_000;
    expect(await faultOf(tokens)).toMatchObject({ kind: 'unreachable' });
    azure.planAll('token', null);
    expect(await tokens.token(scope, signal)).not.toBe(first);
  });

  test('ten callers at once make one request', async () => {
    const tokens = openEntra(withSecret(azureSecret), reach, systemClock);
    const all = await Promise.all(Array.from({ length: 10 }, () => tokens.token(scope, signal)));
    expect(new Set(all).size).toBe(1);
    expect(azure.requests).toHaveLength(1);
  });

  test('nothing of the library’s telemetry leaves', async () => {
    await openEntra(withSecret(azureSecret), reach, systemClock).token(scope, signal);
    const [asked] = azure.requests;
    expect([...new URLSearchParams(asked?.text)].map(([name]) => name).sort()).toEqual([
      'client-request-id',
      'client_id',
      'client_secret',
      'grant_type',
      'scope',
    ]);
    const headers = Object.keys(asked?.headers ?? {}).filter((name) => name.startsWith('x-'));
    expect(headers).toEqual([]);
  });

  test('a refused secret is told by Entra’s code, and neither it nor the secret is printed', async () => {
    const fault = await faultOf(openEntra(withSecret('another-secret'), reach, systemClock));
    expect(fault).toMatchObject({ kind: 'refused', code: 'AADSTS7000215' });
    expect(printed(fault)).not.toContain('another-secret');
    expect(printed(fault)).not.toContain('client secret');
  });

  test.each([
    ['a server error', { kind: 'status', status: 503, body: '{"error":"busy"}' }],
    ['too many requests', { kind: 'status', status: 429, body: '{"error":"slow_down"}' }],
    ['a page of a proxy', { kind: 'status', status: 502, body: '<html>' }],
    ['a connection that is cut', { kind: 'drop' }],
  ] as const)('%s is no refusal', async (_, plan) => {
    const tokens = openEntra(withSecret(azureSecret), reach, systemClock);
    azure.plan('token', plan);
    expect(await faultOf(tokens)).toMatchObject({ kind: 'unreachable' });
  });

  test('a redirect is not followed: the secret stays', async () => {
    const elsewhere = await startAzure();
    azure.plan('token', {
      kind: 'status',
      status: 307,
      headers: { location: `${elsewhere.origin}/login.microsoftonline.com/` },
      body: '{}',
    });
    await faultOf(openEntra(withSecret(azureSecret), reach, systemClock));
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  test('a caller who leaves ends its own wait, not that of the others', async () => {
    const tokens = openEntra(withSecret(azureSecret), reach, systemClock);
    const leaving = new AbortController();
    const left = faultOf(tokens, leaving.signal);
    const stays = tokens.token(scope, signal);
    leaving.abort(new Error('gone'));
    expect(await left).toMatchObject({ message: 'gone' });
    expect(await stays).toMatch(/^token-/);
  });

  test('a secret in a file is read anew when it was renewed', async () => {
    await using folder = temporaryFolder();
    const file = join(folder.path, 'secret');
    const tokens = openEntra(
      { mode: 'secret', clientId: azureClient, tenantId: azureTenant, secret: { file } },
      reach,
      systemClock,
    );
    expect(await faultOf(tokens)).toMatchObject({ kind: 'not-configured' });
    writeFileSync(file, 'an-old-one\n');
    expect(await faultOf(tokens)).toMatchObject({ kind: 'refused' });
    writeFileSync(file, `${azureSecret}\n`);
    expect(await tokens.token(scope, signal)).toMatch(/^token-/);
  });
});

test('without an identity nothing is asked of anybody', async () => {
  const tokens = openEntra({ mode: 'none' }, reach, systemClock);
  expect(tokens.configured).toBe(false);
  expect(await faultOf(tokens)).toMatchObject({ kind: 'not-configured' });
  expect(azure.requests).toEqual([]);
});
