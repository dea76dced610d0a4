import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Fault } from '#shared/fault.ts';
import { type IdentityHouse, openIdentityHouse } from '../builders/identity-house.ts';
import { claireId, type TokenWish } from '../fakes/entra.ts';
import { appId, newSigningKey, tenantId } from '../fakes/issuer.ts';

const other = '99999999-9999-4999-8999-999999999999';
const stranger = newSigningKey();

let house: IdentityHouse;
beforeAll(async () => {
  house = await openIdentityHouse();
});
afterAll(async () => {
  await house[Symbol.asyncDispose]();
});

const now = (): number => Math.floor(house.clock.at / 1_000);

/** The person's id, or the code of the fault. */
const heard = async (authorization: string | undefined): Promise<string> => {
  try {
    return (await house.room.personOf(authorization)).id;
  } catch (error) {
    return error instanceof Fault ? error.code : String(error);
  }
};
const heardOf = (wish: TokenWish): Promise<string> => heard(`Bearer ${house.entra.token(wish)}`);
const lastReason = (): string | undefined => house.logged.at(-1);

const claire = `entra:${tenantId}:${claireId}`;

test('a token of Entra says who asks: tenant and object id, and a name to show', async () => {
  const person = await house.room.personOf(`Bearer ${house.entra.token()}`);
  expect(person).toEqual({
    id: claire,
    tenant: tenantId,
    name: 'Claire Moreau',
    roles: ['agent'],
    groups: ['all-agents'],
  });
});

test.each<[string, TokenWish]>([
  ['whose clock is a little late', { at: Math.floor(Date.now() / 1_000) + 50 }],
  ['that ended a moment ago', { claims: { exp: Math.floor(Date.now() / 1_000) - 30 } }],
  ['for the address of the application', { claims: { aud: `api://${appId}` } }],
  ['for its address at a host', { claims: { aud: `api://calame.mairie.example/${appId}` } }],
  ['with more than one permission', { claims: { scp: 'email access_as_user' } }],
  [
    'that spells ids in capitals',
    { claims: { aud: appId.toUpperCase(), oid: claireId.toUpperCase() } },
  ],
  ['without a name', { claims: { name: undefined } }],
  ['of a member, as the optional claim says', { claims: { acct: 0 } }],
])('a token %s is taken', async (_, wish) => {
  expect(await heardOf(wish)).toBe(claire);
});

describe('a token lets nobody in', () => {
  const seconds = (): number => Math.floor(Date.now() / 1_000);
  test.each<[string, TokenWish, string]>([
    ['signed by somebody else', { key: stranger }, 'signature'],
    ['that is over', { claims: { exp: seconds() - 120 } }, 'expired'],
    ['that is not valid yet', { claims: { nbf: seconds() + 600 } }, 'not-yet'],
    ['without an end', { claims: { exp: undefined } }, 'expired'],
    ['without a beginning', { claims: { nbf: undefined } }, 'not-yet'],
    [
      'of another tenant',
      { claims: { tid: other, iss: `https://login.microsoftonline.com/${other}/v2.0` } },
      'foreign-tenant',
    ],
    ['without a tenant', { claims: { tid: undefined } }, 'claims'],
    [
      'of our tenant by another issuer',
      { claims: { iss: `https://login.microsoftonline.com/${other}/v2.0` } },
      'issuer',
    ],
    [
      'of the first version’s issuer',
      { claims: { iss: `https://sts.windows.net/${tenantId}/` } },
      'issuer',
    ],
    [
      'of an issuer that looks like ours',
      { claims: { iss: `https://login.microsoftonline.com.evil.example/${tenantId}/v2.0` } },
      'issuer',
    ],
    ['for another application', { claims: { aud: other } }, 'audience'],
    ['for Graph', { claims: { aud: 'https://graph.microsoft.com' } }, 'audience'],
    [
      'for an address that only ends like ours',
      { claims: { aud: `https://evil.example/${appId}` } },
      'audience',
    ],
    [
      'for an address with a path of somebody else',
      { claims: { aud: `api://evil.example/x/${appId}` } },
      'audience',
    ],
    ['for several at once', { claims: { aud: [appId, other] } }, 'audience'],
    ['of the first version', { claims: { ver: '1.0' } }, 'version'],
    ['without our permission', { claims: { scp: 'User.Read' } }, 'scope'],
    [
      'with a permission that only begins like ours',
      { claims: { scp: 'access_as_user_too' } },
      'scope',
    ],
    [
      'of an application, without any permission',
      { claims: { scp: undefined, roles: ['access_as_user'] } },
      'scope',
    ],
    ['of an application, as it says', { claims: { idtyp: 'app' } }, 'application'],
    ['of nobody', { claims: { oid: undefined } }, 'claims'],
    ['of a name instead of an id', { claims: { oid: 'claire' } }, 'claims'],
    ['with a key that is not named', { header: { kid: undefined } }, 'unknown-key'],
    ['that names a critical member', { header: { crit: ['x'], x: 1 } }, 'malformed'],
    ['that brings its own key', { header: { jwk: {}, kid: 'mine' } }, 'unknown-key'],
  ])('%s', async (_, wish, why) => {
    expect(await heardOf(wish)).toBe('sign-in-needed');
    expect(lastReason()).toBe(`identity: token refused (${why})`);
  });

  test('signed by nobody (alg=none), in any spelling', async () => {
    for (const alg of ['none', 'None', 'NONE', 'nOnE', '']) {
      const token = house.entra.token({ header: { alg } });
      const unsigned = token.slice(0, token.lastIndexOf('.') + 1);
      expect(await heard(`Bearer ${token}`)).toBe('sign-in-needed');
      expect(await heard(`Bearer ${unsigned}`)).toBe('sign-in-needed');
      expect(await heard(`Bearer ${unsigned}AA`)).toBe('sign-in-needed');
    }
  });

  test('signed with the public key as if it were a secret (HS256), or by another algorithm', async () => {
    expect(await heard(`Bearer ${house.entra.hmacToken()}`)).toBe('sign-in-needed');
    expect(lastReason()).toBe('identity: token refused (algorithm)');
    for (const alg of ['RS384', 'RS512', 'PS256', 'ES256', 'HS512', 'EdDSA']) {
      expect(await heardOf({ header: { alg } })).toBe('sign-in-needed');
    }
  });

  test.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer a.b',
    'Bearer a.b.c',
    'Bearer a.b.c.d.e',
    'Basic Y2xhaXJlOm1haXJpZQ==',
    `Bearer ${'a'.repeat(30_000)}.b.c`,
    'Bearer eyJhbGciOiJSUzI1NiJ9.bnVsbA.AA',
  ])('that is none: %s', async (authorization) => {
    expect(await heard(authorization)).toBe('sign-in-needed');
  });

  test('that differs from a sound one in any place', async () => {
    const token = house.entra.token();
    const [header = '', claims = '', signature = ''] = token.split('.');
    const letters = fc.constantFrom(
      ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
    );
    const place = fc.nat({ max: token.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, letters, async (at, letter) => {
        // The last letter of a part holds bits that no byte is made of.
        const ends = [header.length - 1, header.length + claims.length, token.length - 1];
        fc.pre(token[at] !== '.' && token[at] !== letter && !ends.includes(at));
        const forged = token.slice(0, at) + letter + token.slice(at + 1);
        expect(await heard(`Bearer ${forged}`)).not.toBe(claire);
      }),
      { numRuns: 150 },
    );
    const cut = fc.nat({ max: token.length - 1 });
    await fc.assert(
      fc.asyncProperty(cut, async (length) => {
        expect(await heard(`Bearer ${token.slice(0, length)}`)).toBe('sign-in-needed');
      }),
      { numRuns: 60 },
    );
    expect(await heard(`Bearer ${header}.${claims}.${signature}`)).toBe(claire);
  });

  test('whose claims were changed and whose signature was kept', async () => {
    const [header, claims = '', signature] = house.entra.token().split('.');
    const sound = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(sound), 'groups', 'roles', 'acct'),
        fc.jsonValue(),
        async (name, value) => {
          fc.pre(JSON.stringify(sound[name]) !== JSON.stringify(value));
          const forged = Buffer.from(JSON.stringify({ ...sound, [name]: value })).toString(
            'base64url',
          );
          expect(await heard(`Bearer ${header}.${forged}.${signature}`)).toBe('sign-in-needed');
        },
      ),
      { numRuns: 80 },
    );
  });
});

test('nothing is asked of the network for a token of another tenant or of another algorithm', async () => {
  await using fresh = await openIdentityHouse();
  const tokens = [
    fresh.entra.token({ claims: { tid: other } }),
    fresh.entra.token({ claims: { tid: '../../evil' } }),
    fresh.entra.hmacToken(),
  ];
  for (const token of tokens) {
    await expect(fresh.room.personOf(`Bearer ${token}`)).rejects.toMatchObject({
      code: 'sign-in-needed',
    });
  }
  expect(fresh.entra.requests).toEqual([]);
});

test('no token, name or id is ever in the log', async () => {
  const told = house.logged.join('\n');
  expect(told).not.toMatch(/eyJ|Claire|valbrume|[0-9a-f]{8}-/u);
});

describe('a guest of the tenant', () => {
  const guests: readonly TokenWish[] = [
    { claims: { acct: 1 } },
    { claims: { acct: '1' } },
    { claims: { preferred_username: 'paul_autre.example#EXT#@valbrume.onmicrosoft.com' } },
    { claims: { upn: 'paul_autre.example#ext#@valbrume.onmicrosoft.com' } },
    { claims: { idp: `https://sts.windows.net/${other}/` } },
    { claims: { idp: 'live.com' } },
  ];
  test('is turned away unless the policy admits guests', async () => {
    for (const wish of guests) expect(await heardOf(wish)).toBe('guest-refused');
    house.setIdentity({ guests: true });
    for (const wish of guests) expect(await heardOf(wish)).toBe(claire);
    house.setIdentity({ guests: false });
  });

  test('an account of the tenant itself is none, whoever signed it in', async () => {
    expect(await heardOf({ claims: { idp: `https://sts.windows.net/${tenantId}/` } })).toBe(claire);
  });
});

test('a tenant that the policy takes out is out at once', async () => {
  house.setIdentity({ tenants: [] });
  expect(await heardOf({})).toBe('sign-in-needed');
  house.setIdentity({ tenants: [tenantId] });
  expect(await heardOf({ at: now() })).toBe(claire);
});
