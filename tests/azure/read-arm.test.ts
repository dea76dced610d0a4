import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openEntra } from '../../bot/azure/open-entra.ts';
import { type AzureReach, type ReachOptions, reachAzure } from '../../bot/azure/reach-azure.ts';
import { type ArmReading, readArm } from '../../bot/azure/read-arm.ts';
import { systemClock } from '../../bot/system-ports.ts';
import {
  armResource,
  azureClient,
  azureSecret,
  azureTenant,
  type StandInAzure,
  soundAccount,
  startAzure,
} from '../fakes/azure.ts';

const signal = new AbortController().signal;

let azure: StandInAzure;
let reach: AzureReach;

const reachAzureWith = (
  options: Partial<ReachOptions>,
): AsyncDisposable & { reach: AzureReach } => {
  const policy: ReachOptions['policy'] = () => ({ egress: {}, networks: { private: [] } });
  const opened = reachAzure({ policy, standIn: azure.origin, ...options });
  return { reach: opened, [Symbol.asyncDispose]: opened.close };
};

beforeEach(async () => {
  azure = await startAzure();
  ({ reach } = reachAzureWith({}));
});

afterEach(async () => {
  await reach.close();
  await azure.close();
});

const read = (
  resource = armResource,
  secret = azureSecret,
  way: AzureReach = reach,
): Promise<ArmReading> => {
  const identity = {
    mode: 'secret',
    clientId: azureClient,
    tenantId: azureTenant,
    secret: { value: secret },
  } as const;
  const tokens = openEntra(identity, way, systemClock);
  return readArm({ reach: way, tokens, now: systemClock.now }, resource, signal);
};

test('an account is told with its place, its hosts and its deployments', async () => {
  expect(await read()).toEqual({
    kind: 'read',
    account: {
      location: 'swedencentral',
      hosts: ['ville.openai.azure.com'],
      localAuthDisabled: true,
      publicNetworkAccess: 'Enabled',
      deployments: [
        {
          name: 'gpt-4.1-mini',
          sku: 'DataZoneStandard',
          model: 'gpt-4.1-mini',
          version: '2025-04-14',
          provisioningState: 'Succeeded',
        },
      ],
    },
  });
  const asked = azure.requests.map(({ path }) => path.replace('/management.azure.com', ''));
  expect(asked.slice(1)).toEqual([
    `${armResource}?api-version=2024-10-01`,
    `${armResource}/deployments?api-version=2024-10-01`,
  ]);
});

test('a list of several pages is read to its end', async () => {
  const deployments = Array.from({ length: 7 }, (_, at) => ({ name: `d${at}` }));
  azure.setAccount({ ...soundAccount, deployments });
  azure.setPageSize(3);
  const reading = await read();
  const names =
    reading.kind === 'read' ? reading.account.deployments.map(({ name }) => name) : reading;
  expect(names).toEqual(deployments.map(({ name }) => name));
});

const list = `${armResource}/deployments`;

describe('a next page is refused when it stands elsewhere', () => {
  test.each([
    ['another host', 'https://evil.example/deployments?api-version=2024-10-01'],
    ['plain http', `http://management.azure.com${armResource}/deployments`],
    ['another port', `https://management.azure.com:8443${armResource}/deployments`],
    ['a name in the address', `https://x@management.azure.com${armResource}/deployments`],
    ['another list', `https://management.azure.com${armResource}x/deployments`],
    ['Entra, which tokens may be asked of', `https://login.microsoftonline.com${list}`],
    ['this host’s metadata', `http://169.254.169.254${list}`],
    ['no address', 'deployments?page=2'],
  ])('%s', async (_, link) => {
    azure.plan('deployments', { kind: 'next', link });
    expect(await read()).toMatchObject({ kind: 'unreachable', why: 'garbage' });
    expect(azure.requests).toHaveLength(3);
  });

  test('where this host hands out its identities', async () => {
    await using own = reachAzureWith({ identityEndpoint: azure.identityEndpoint });
    azure.plan('deployments', { kind: 'next', link: `${azure.origin}${list}` });
    expect(await read(armResource, azureSecret, own.reach)).toMatchObject({ why: 'garbage' });
    expect(azure.requests.map(({ path }) => path)).not.toContain(list);
    expect(azure.requests).toHaveLength(3);
  });

  test('a list without an end', async () => {
    const link = `https://management.azure.com${armResource}/deployments?api-version=2024-10-01`;
    azure.planAll('deployments', { kind: 'next', link });
    expect(await read()).toMatchObject({ kind: 'unreachable', why: 'garbage' });
    expect(azure.requests.length).toBeLessThan(30);
  });
});

describe('what stands in the way is told apart', () => {
  test('no such account', async () => {
    azure.setAccount(null);
    expect(await read()).toEqual({ kind: 'absent' });
  });

  test.each([
    [403, {}, { why: 'forbidden', retryAfter: null }],
    [401, {}, { why: 'forbidden', retryAfter: null }],
    [429, { 'retry-after': '17' }, { why: 'rate-limited', retryAfter: 17_000 }],
    [503, { 'retry-after': '5' }, { why: 'server', retryAfter: 5_000 }],
    [500, {}, { why: 'server', retryAfter: null }],
    [400, {}, { why: 'garbage', retryAfter: null }],
  ] as const)('status %i', async (status, headers, told) => {
    azure.plan('account', { kind: 'status', status, headers });
    expect(await read()).toEqual({ kind: 'unreachable', code: null, ...told });
  });

  test('a redirect is not followed, and the token stays', async () => {
    const elsewhere = await startAzure();
    const headers = { location: `${elsewhere.origin}/management.azure.com${armResource}` };
    azure.plan('account', { kind: 'status', status: 307, headers });
    expect(await read()).toMatchObject({ kind: 'unreachable', why: 'garbage' });
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  test('a reply that is none', async () => {
    azure.plan('account', { kind: 'status', status: 200, body: '<html>' });
    expect(await read()).toMatchObject({ kind: 'unreachable', why: 'garbage' });
    azure.plan('account', { kind: 'status', status: 200, body: '{"location":7}' });
    expect(await read()).toMatchObject({ kind: 'unreachable', why: 'garbage' });
  });

  test('a reply without an end', async () => {
    azure.plan('account', { kind: 'status', status: 200, body: ' '.repeat(5_000_000) });
    expect(await read()).toMatchObject({ kind: 'unreachable', why: 'garbage' });
  });

  test('a connection that is cut', async () => {
    azure.plan('deployments', { kind: 'drop' });
    expect(await read()).toMatchObject({ kind: 'unreachable', why: 'unreachable' });
  });

  test('an identity that Entra refuses, by its code', async () => {
    expect(await read(armResource, 'wrong')).toEqual({
      kind: 'unreachable',
      why: 'identity-refused',
      code: 'AADSTS7000215',
      retryAfter: null,
    });
  });
});

test.each([
  '/subscriptions/x',
  `${armResource}/../../other`,
  `${armResource}?x=1`,
  `${armResource}#x`,
  '/subscriptions/x/resourceGroups/y/providers/Microsoft.Compute/virtualMachines/z',
])('%s is no account, and is not asked for', async (resource) => {
  expect(await read(resource)).toEqual({ kind: 'absent' });
  expect(azure.requests).toEqual([]);
});

test('a caller who leaves ends the reading with its own reason', async () => {
  azure.plan('account', { kind: 'silent' });
  const leaving = new AbortController();
  const identity = {
    mode: 'secret',
    clientId: azureClient,
    tenantId: azureTenant,
    secret: { value: azureSecret },
  } as const;
  const tokens = openEntra(identity, reach, systemClock);
  const reading = readArm({ reach, tokens, now: systemClock.now }, armResource, leaving.signal);
  leaving.abort(new Error('gone'));
  await expect(reading).rejects.toThrow('gone');
});
