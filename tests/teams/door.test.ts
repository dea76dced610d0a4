import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createScriptedDesk, type ScriptedDesk } from '../builders/scripted-desk.ts';
import { type FakeChannel, openChannel } from '../fakes/channel.ts';
import { appId, type Issuer, newSigningKey, startIssuer, tenantId } from '../fakes/issuer.ts';

const foreignTenant = '99999999-9999-4999-8999-999999999999';

let issuer: Issuer;
let channel: FakeChannel;
let desk: ScriptedDesk;
const printed: unknown[] = [];
const print = { error: console.error, warn: console.warn };

beforeAll(async () => {
  console.error = (...parts) => void printed.push(parts);
  console.warn = (...parts) => void printed.push(parts);
  issuer = await startIssuer();
  desk = createScriptedDesk();
  channel = await openChannel({
    desk,
    streaming: false,
    settings: {
      app: { mode: 'entra', appId, appType: 'SingleTenant', tenantId, password: 'unused' },
      serviceHosts: [],
      issuerMetadata: issuer.metadata,
    },
  });
});

afterAll(async () => {
  await channel.stop();
  issuer.stop();
  Object.assign(console, print);
});

const bearer = (wish: Parameters<Issuer['token']>[0] = {}): Record<string, string> => ({
  authorization: `Bearer ${issuer.token({ serviceUrl: channel.connector.serviceUrl, ...wish })}`,
});

describe('the door refuses with an empty body', () => {
  const cases: readonly (readonly [
    string,
    number,
    () => readonly [body: unknown, headers: Record<string, string>],
  ])[] = [
    ['a call without a token', 401, () => [channel.message('a'), {}]],
    [
      'something that is no token',
      401,
      () => [channel.message('a'), { authorization: 'Bearer a.b.c' }],
    ],
    [
      'another kind of authorization',
      401,
      () => [channel.message('a'), { authorization: 'Basic eDp5' }],
    ],
    ['a token for another bot', 401, () => [channel.message('a'), bearer({ audience: 'other' })]],
    [
      'a token of another issuer',
      401,
      () => [channel.message('a'), bearer({ issuer: 'https://x.example' })],
    ],
    [
      'a token of the emulator',
      401,
      () => [
        channel.message('a'),
        bearer({ issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }),
      ],
    ],
    ['an expired token', 401, () => [channel.message('a'), bearer({ lifetime: -1_000 })]],
    [
      'a token signed by somebody else',
      401,
      () => [channel.message('a'), bearer({ key: newSigningKey() })],
    ],
    ['a token of an unknown key', 401, () => [channel.message('a'), bearer({ keyId: 'other' })]],
    [
      'a token for another service address',
      401,
      () => [channel.message('a'), bearer({ serviceUrl: 'https://smba.trafficmanager.net/emea/' })],
    ],
    ['another channel', 401, () => [channel.message('a', { channelId: 'webchat' }), bearer()]],
    [
      'a foreign tenant in the conversation',
      403,
      () => [
        channel.message('a', {
          conversation: { id: 'c', conversationType: 'personal', tenantId: foreignTenant },
        }),
        bearer(),
      ],
    ],
    [
      'a foreign tenant in the channel data',
      403,
      () => [channel.message('a', { channelData: { tenant: { id: foreignTenant } } }), bearer()],
    ],
    ['no tenant', 403, () => [channel.message('a', { channelData: {} }), bearer()]],
    ['no sender', 403, () => [channel.message('a', { from: undefined }), bearer()]],
    [
      'a service address that is not a known host',
      403,
      () => [
        channel.message('a', { serviceUrl: 'https://evil.example/' }),
        bearer({ serviceUrl: 'https://evil.example/' }),
      ],
    ],
    [
      'a service address with user information',
      403,
      () => [
        channel.message('a', { serviceUrl: 'https://smba.trafficmanager.net@evil.example/' }),
        bearer({ serviceUrl: 'https://smba.trafficmanager.net@evil.example/' }),
      ],
    ],
    ['an empty object', 400, () => [{}, bearer()]],
    ['a type that is no text', 400, () => [channel.message('a', { type: 7 }), bearer()]],
    ['no activity id', 400, () => [channel.message('a', { id: undefined }), bearer()]],
    ['no service address', 400, () => [channel.message('a', { serviceUrl: undefined }), bearer()]],
    ['no channel', 400, () => [channel.message('a', { channelId: undefined }), bearer()]],
    ['no conversation', 400, () => [channel.message('a', { conversation: undefined }), bearer()]],
    ['an array', 400, () => [[], bearer()]],
    ['a body that is not JSON', 400, () => ['{"type":', bearer()]],
    [
      'a form of another site',
      400,
      () => [channel.message('a'), { ...bearer(), 'content-type': 'text/plain' }],
    ],
    [
      'a body of more than a megabyte',
      413,
      () => [channel.message('a'.repeat(1_100_000)), bearer()],
    ],
  ];
  test.each(cases)('%s: %i', async (_name, status, ask) => {
    const [body, headers] = ask();
    expect(await channel.post(body, headers)).toEqual({ status, text: '' });
  });

  test('and nothing was asked, sent or printed', () => {
    expect(desk.asked).toEqual([]);
    expect(channel.connector.received).toEqual([]);
    expect(printed).toEqual([]);
  });
});

test('a reading of the address is refused with 405', async () => {
  const response = await fetch(channel.url);
  expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([
    405,
    'POST',
    '',
  ]);
});

test('a signed question of a known tenant is answered beside the call, with a bearer', async () => {
  const question = channel.message('Combien de jours de congés à 80 % ?');
  expect(await channel.post(question, bearer())).toEqual({ status: 200, text: '' });
  const answer = await channel.connector.until(
    ({ activity }) => activity.text?.includes('20 jours') === true,
  );
  expect(answer.authorization).toBe('Bearer loopback');
  expect(desk.asked.at(-1)?.person).toEqual({
    id: `entra:${tenantId}:00000000-0000-4000-8000-000000000020`,
    tenant: tenantId,
    name: 'Claire Moreau',
    roles: ['agent'],
    groups: ['all-agents'],
  });
});

test('the log holds no token and no text', () => {
  const log = channel.log.join('\n');
  expect(log).toContain('refused 403 foreign-tenant');
  expect(log).not.toMatch(/eyJ|Bearer|congés/u);
});
