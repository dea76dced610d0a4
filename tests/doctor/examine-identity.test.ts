import { expect, test } from '@jest/globals';
import type { Policy } from '#shared/policy/policy.ts';
import { configFrom } from '../../bot/config.ts';
import { examineIdentity } from '../../bot/doctor/examine-identity.ts';
import type { Finding } from '../../bot/doctor/finding.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { appSecret, type FakeEntra, startEntra } from '../fakes/entra.ts';
import { appId, tenantId } from '../fakes/issuer.ts';

const rh = '7c1e0a52-0000-4000-8000-000000000001';
const named: Partial<Policy['identity']> = {
  roles: { rh: ['group:rh'] },
  groups: { 'group:rh': [rh] },
};

type Wish = {
  readonly identity?: Partial<Policy['identity']>;
  readonly variables?: Readonly<Record<string, string>>;
};

/** What is found, by id, with a server whose environment and policy differ so. */
const found = async (
  entra: FakeEntra,
  { identity = named, variables = {} }: Wish = {},
): Promise<Readonly<Record<string, Finding>>> => {
  const { policy } = scriptedPolicy;
  const config = configFrom({
    MicrosoftAppId: appId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppPassword: appSecret,
    CALAME_TEST_SIGN_IN: entra.origin,
    ...variables,
  });
  const spaces = policy.knowledge.spaces.map((space) => ({
    ...space,
    readers: ['all-agents'],
    stewards: [],
  }));
  const current = {
    ...policy,
    knowledge: { spaces },
    identity: { ...policy.identity, ...identity },
  };
  const findings = await examineIdentity({ ...scriptedPolicy, policy: current }, config, 'fr');
  for (const { ok, nextAction } of findings) expect(ok).toBe(nextAction === null);
  expect(JSON.stringify(findings)).not.toContain(appSecret);
  return Object.fromEntries(findings.map((finding) => [finding.id, finding]));
};

const asApplication = { ...named, directory: { keepFor: 900_000, asApplication: true } };

test('all that signing in needs is found, and the stand-in is named', async () => {
  await using entra = await startEntra();
  const told = await found(entra);
  expect(told).toMatchObject({
    bot: { ok: true },
    tenant: { ok: true },
    [`sign-in:${tenantId}`]: {
      ok: true,
      message: expect.stringContaining('1 clé de signature lue'),
    },
    groups: { ok: true, message: expect.stringContaining('1h') },
    directory: { ok: true, message: expect.stringContaining('User.Read') },
    members: { ok: true, message: expect.stringContaining('n’écrit que dans la conversation') },
    'stand-in': { ok: false },
  });
});

test('an application id that is none is told before anything fails', async () => {
  await using entra = await startEntra();
  const told = await found(entra, { variables: { MicrosoftAppId: 'calame-bot' } });
  expect(told['bot']).toMatchObject({ ok: false, message: expect.stringContaining('calame-bot') });
});

test('keys that cannot be read: unreachable, or not those of Entra', async () => {
  await using entra = await startEntra();
  const keys = async (): Promise<Finding | undefined> =>
    (await found(entra))[`sign-in:${tenantId}`];
  entra.trouble.set('metadata', { kind: 'drop' });
  expect((await keys())?.nextAction).toContain('Ouvrez la sortie');
  entra.trouble.set('metadata', { kind: 'status', status: 200, body: '<html>' });
  expect((await keys())?.nextAction).toContain('aucun proxy');
  entra.trouble.set('metadata', { kind: 'status', status: 400 });
  expect((await keys())?.nextAction).toContain('identity.tenants');
});

test('names of groups that no Entra group stands behind are nobody’s', async () => {
  await using entra = await startEntra();
  const identity = {
    ...named,
    roles: { rh: ['group:rh'], dpd: ['group:dpd'], admin: ['all-agents'] },
  };
  expect((await found(entra, { identity }))['groups']).toMatchObject({
    ok: false,
    message: expect.stringMatching(/group:dpd\. Dans Teams/u),
    nextAction: expect.stringContaining('identity.groups'),
  });
  const none = await found(entra, { identity: { roles: {}, groups: {} } });
  expect(none['groups']).toMatchObject({ ok: true });
  expect(none['directory']).toBeUndefined();
});

test('permissions that the application lacks are named one by one', async () => {
  await using entra = await startEntra();
  const members = async (): Promise<Finding | undefined> =>
    (await found(entra, { identity: asApplication }))['members'];
  expect((await members())?.message).toContain('User.Read.All, GroupMember.Read.All');
  entra.appRoles.push('User.Read.All');
  expect((await members())?.message).toContain(': GroupMember.Read.All');
  entra.appRoles.push('GroupMember.Read.All');
  expect(await members()).toMatchObject({ ok: true });
  entra.appRoles.splice(0, 2, 'Directory.Read.All');
  expect(await members()).toMatchObject({ ok: true });
});

test('a secret that is over, absent, or that nobody could check', async () => {
  await using entra = await startEntra();
  const wrong = await found(entra, { variables: { MicrosoftAppPassword: 'of last year' } });
  expect(wrong['directory']).toMatchObject({
    ok: false,
    message: expect.stringContaining('AADSTS7000215'),
  });
  const managed = { MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: '' };
  expect((await found(entra, { variables: managed }))['directory']).toMatchObject({
    ok: false,
    nextAction: expect.stringContaining('revendication'),
  });
  entra.trouble.set('token', { kind: 'drop' });
  expect((await found(entra))['directory']?.nextAction).toContain('Ouvrez la sortie');
});
