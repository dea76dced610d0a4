import { expect, test } from '@jest/globals';
import { keyTimes } from '../../bot/identity/tenant-keys.ts';
import { type IdentityHouse, openIdentityHouse } from '../builders/identity-house.ts';
import { newSigningKey } from '../fakes/issuer.ts';

const hour = 3_600_000;

/** A token issued now by the house's clock; the id of its bearer, or the code of the fault. */
const knock = async ({ room, entra, clock }: IdentityHouse): Promise<string> => {
  const token = entra.token({ at: Math.floor(clock.at / 1_000) });
  return room.personOf(`Bearer ${token}`).then(
    () => 'in',
    (fault: { code?: string }) => fault.code ?? 'unknown',
  );
};

/** What goes on beside a request has come this far. */
const until = async (reached: () => boolean): Promise<void> => {
  while (!reached()) await new Promise((resolve) => setTimeout(resolve, 2));
};

test('keys are read once for many people at the same moment, then held for a day', async () => {
  await using house = await openIdentityHouse();
  const knocks = await Promise.all(Array.from({ length: 20 }, () => knock(house)));
  expect(new Set(knocks)).toEqual(new Set(['in']));
  house.clock.at += keyTimes.fresh - 1;
  expect(await knock(house)).toBe('in');
  expect([house.entra.count('metadata'), house.entra.count('keys')]).toEqual([1, 1]);
});

test('a key that is too old is read again beside the request, which does not wait', async () => {
  await using house = await openIdentityHouse();
  await knock(house);
  house.clock.at += keyTimes.fresh;
  house.entra.trouble.set('keys', { kind: 'silent' });
  expect(await knock(house)).toBe('in');
  await until(() => house.entra.count('metadata') === 2);
});

test('when Entra changes its key, the new one is read at its first token, and the old one lets nobody in', async () => {
  await using house = await openIdentityHouse();
  const old = house.entra.token();
  await knock(house);
  house.entra.rotate();
  house.clock.at += keyTimes.betweenReadings;
  expect(await knock(house)).toBe('in');
  expect(house.entra.count('keys')).toBe(2);
  await expect(house.room.personOf(`Bearer ${old}`)).rejects.toMatchObject({
    code: 'sign-in-needed',
  });
});

test('a stream of forged key names costs one reading in five minutes', async () => {
  await using house = await openIdentityHouse();
  await knock(house);
  const forge = async (): Promise<void> => {
    const header = { kid: `forged-${Math.floor(house.clock.at)}` };
    const token = house.entra.token({ header, key: stranger });
    await expect(house.room.personOf(`Bearer ${token}`)).rejects.toMatchObject({
      code: 'sign-in-needed',
    });
  };
  for (let at = 0; at < 30; at += 1) {
    house.clock.at += 1_000;
    await forge();
  }
  expect(house.entra.count('keys')).toBe(1);
  house.clock.at += keyTimes.betweenReadings;
  await forge();
  await forge();
  expect(house.entra.count('keys')).toBe(2);
});

const stranger = newSigningKey();

test('while Entra cannot be read the last good keys hold, for three days and no longer', async () => {
  await using house = await openIdentityHouse();
  expect(await knock(house)).toBe('in');
  house.entra.trouble.set('metadata', { kind: 'drop' });
  house.clock.at += keyTimes.kept - hour;
  expect(await knock(house)).toBe('in');
  await until(() => house.logged.length === 1);
  house.clock.at += hour;
  expect(await knock(house)).toBe('sign-in-unavailable');
  // It is asked again a moment later, not at each request.
  const asked = house.entra.count('metadata');
  expect(await knock(house)).toBe('sign-in-unavailable');
  expect(house.entra.count('metadata')).toBe(asked);
  house.entra.trouble.clear();
  house.clock.at += keyTimes.afterFailure;
  expect(await knock(house)).toBe('in');
});

test.each<[string, (house: IdentityHouse) => void]>([
  ['does not answer', ({ entra }) => entra.trouble.set('metadata', { kind: 'drop' })],
  ['answers 500', ({ entra }) => entra.trouble.set('metadata', { kind: 'status', status: 500 })],
  [
    'redirects to another host',
    ({ entra }) =>
      entra.trouble.set('metadata', {
        kind: 'status',
        status: 302,
        headers: { location: 'https://evil.example/keys' },
      }),
  ],
  [
    'shows the page of a proxy',
    ({ entra }) =>
      entra.trouble.set('metadata', { kind: 'status', status: 200, body: '<html>Sign in</html>' }),
  ],
  [
    'answers without an end',
    ({ entra }) =>
      entra.trouble.set('keys', { kind: 'status', status: 200, body: ' '.repeat(300_000) }),
  ],
  [
    'describes another issuer',
    ({ entra }) => Object.assign(entra.metadata, { issuer: 'https://evil.example' }),
  ],
  [
    'points to keys on another host',
    ({ entra }) => Object.assign(entra.metadata, { jwks_uri: 'https://evil.example/keys' }),
  ],
  [
    'points to keys in clear',
    ({ entra }) =>
      Object.assign(entra.metadata, { jwks_uri: 'http://login.microsoftonline.com/keys' }),
  ],
  ['points to nothing', ({ entra }) => Object.assign(entra.metadata, { jwks_uri: 'keys' })],
  [
    'lists no keys',
    ({ entra }) => entra.trouble.set('keys', { kind: 'status', status: 200, body: '{}' }),
  ],
])('a provider that %s lets nobody in', async (_, spoil) => {
  await using house = await openIdentityHouse();
  spoil(house);
  expect(await knock(house)).toBe('sign-in-unavailable');
});

test.each<[string, Record<string, unknown>]>([
  [
    'signs for personal accounts',
    { issuer: 'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0' },
  ],
  ['is for encryption', { use: 'enc' }],
  ['is of another kind', { kty: 'EC' }],
  ['has no modulus', { n: undefined }],
])('a key that %s signs nothing here', async (_, members) => {
  await using house = await openIdentityHouse();
  Object.assign(house.entra.keyMembers, members);
  expect(await knock(house)).toBe('sign-in-needed');
});

test('a key that says the tenant by its template is one of ours', async () => {
  await using house = await openIdentityHouse();
  const issuer = 'https://login.microsoftonline.com/{tenantid}/v2.0';
  Object.assign(house.entra.keyMembers, { issuer });
  expect(await knock(house)).toBe('in');
});
