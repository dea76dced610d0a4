import { expect, test } from '@jest/globals';
import { routes } from '../../bot/api/routes.ts';
import { type IdentityHouse, openIdentityHouse } from '../builders/identity-house.ts';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import { appId, newSigningKey } from '../fakes/issuer.ts';

const rh = '7c1e0a52-0000-4000-8000-000000000001';
const other = '99999999-9999-4999-8999-999999999999';

const open = async (): Promise<
  AsyncDisposable & { readonly house: IdentityHouse; readonly api: LoopbackApi }
> => {
  const house = await openIdentityHouse({
    identity: { groups: { 'group:rh': [rh] }, roles: { rh: ['group:rh'] } },
  });
  const { personOf } = house.room;
  const api = await startLoopbackApi({ ports: { access: { loopback: false, appId, personOf } } });
  return {
    house,
    api,
    [Symbol.asyncDispose]: async () => {
      await api[Symbol.asyncDispose]();
      await house[Symbol.asyncDispose]();
    },
  };
};

test('no route under /api hears a token that Entra did not give to one of ours', async () => {
  await using town = await open();
  const { entra } = town.house;
  const token = entra.token();
  const refused: readonly (readonly [string, string | null])[] = [
    ['none', null],
    [
      'of another tenant',
      entra.token({
        claims: { tid: other, iss: `https://login.microsoftonline.com/${other}/v2.0` },
      }),
    ],
    ['forged', entra.token({ key: newSigningKey() })],
    ['over', entra.token({ claims: { exp: Math.floor(Date.now() / 1_000) - 3_600 } })],
    ['for another application', entra.token({ claims: { aud: other } })],
    ['unsigned', `${token.slice(0, token.lastIndexOf('.'))}.`],
    ['signed with the public key', entra.hmacToken()],
  ];
  const guarded = routes.filter(({ path }) => path.startsWith('/api/'));
  expect(guarded.length).toBeGreaterThan(8);
  for (const { method, path } of guarded) {
    const address = path.replace(/:[a-z]+/gu, 'conversation-1');
    for (const [name, bearer] of refused) {
      const headers = bearer === null ? {} : { authorization: `Bearer ${bearer}` };
      const answer = await town.api.send(method, address, { headers });
      expect([name, address, answer.status]).toEqual([name, address, 401]);
      expect(answer.headers['www-authenticate']).toBe('Bearer');
      expect(JSON.parse(answer.text)).toMatchObject({ code: 'sign-in-needed', reference: null });
    }
  }
  expect(town.api.desk.asked).toEqual([]);
  expect(town.api.logged.join()).not.toContain('eyJ');
});

test('whoever signed in is known by tenant and object id, with the roles of their Entra groups', async () => {
  await using town = await open();
  const token = town.house.entra.token({ claims: { groups: [rh] } });
  const headers = { authorization: `Bearer ${token}`, 'x-calame-person': 'dev:youssef.benali' };
  const { status, text } = await town.api.send('GET', '/api/status', { headers });
  const told = JSON.parse(text);
  expect([status, told.person.name, told.people]).toEqual([200, 'Claire Moreau', []]);
});

test('an answer is asked in the name of whoever signed in', async () => {
  await using town = await open();
  const headers = {
    authorization: `Bearer ${town.house.entra.token({ claims: { groups: [rh] } })}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    origin: 'https://calame.mairie.example',
  };
  const body = JSON.stringify({ conversationId: 'conversation-1', text: 'Combien de jours ?' });
  expect((await town.api.send('POST', '/api/questions', { headers, body })).status).toBe(200);
  expect(town.api.desk.asked[0]?.person).toMatchObject({
    id: expect.stringMatching(/^entra:/u),
    roles: ['agent', 'rh'],
    groups: ['all-agents', 'group:rh'],
  });
});

test('while nobody can be verified the API is closed, and says until when to wait', async () => {
  await using town = await open();
  town.house.entra.trouble.set('metadata', { kind: 'drop' });
  const headers = { authorization: `Bearer ${town.house.entra.token()}` };
  const { status, text } = await town.api.send('GET', '/api/status', { headers });
  expect([status, JSON.parse(text).code]).toEqual([503, 'sign-in-unavailable']);
  expect(JSON.parse(text).nextAction).toContain('Réessayez');
});

test('a guest is told that the account is one', async () => {
  await using town = await open();
  const headers = { authorization: `Bearer ${town.house.entra.token({ claims: { acct: 1 } })}` };
  const { status, text } = await town.api.send('GET', '/api/status', { headers });
  expect([status, JSON.parse(text).code]).toEqual([403, 'guest-refused']);
});

test('the files of the page are open, and framed by Teams and Microsoft 365 alone', async () => {
  await using town = await open();
  const framed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' };
  const page = await town.api.send('GET', '/', { headers: framed });
  expect(page.status).toBe(200);
  const policy = String(page.headers['content-security-policy']);
  expect(/frame-ancestors ([^;]+)/u.exec(policy)?.[1]?.split(' ')).toEqual([
    "'self'",
    'https://teams.microsoft.com',
    'https://*.teams.microsoft.com',
    'https://*.cloud.microsoft',
    'https://*.microsoft365.com',
    'https://*.office.com',
    'https://outlook.office365.com',
  ]);
  expect(page.headers['x-frame-options']).toBeUndefined();
  expect((await town.api.send('GET', '/assets/index-4fa1.js')).status).toBe(200);
});
