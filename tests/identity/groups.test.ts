import { describe, expect, test } from '@jest/globals';
import type { Policy } from '#shared/policy/policy.ts';
import {
  type IdentityHouse,
  type IdentityWish,
  openIdentityHouse,
} from '../builders/identity-house.ts';
import { claireId } from '../fakes/entra.ts';
import { tenantId } from '../fakes/issuer.ts';

const minute = 60_000;
const groupOf = (number: number): string =>
  `7c1e0a52-0000-4000-8000-${String(number).padStart(12, '0')}`;
const rh = groupOf(1);
const dsi = groupOf(2);
const privateGroup = groupOf(999);

const identity: Partial<Policy['identity']> = {
  roles: { rh: ['group:rh'], 'referent-documentaire': ['group:rh'], admin: ['group:dsi'] },
  groups: { 'group:rh': [rh], 'group:dsi': [dsi], 'organisation:saint-aubin': [groupOf(3)] },
  directory: { keepFor: 60 * minute, asApplication: false },
};
const asApplication = { ...identity, directory: { keepFor: 60 * minute, asApplication: true } };

const open = (wish: IdentityWish = {}): Promise<IdentityHouse> =>
  openIdentityHouse({ identity, ...wish });

/** Claire as her tab's token shows her. */
const bearer = async (
  { room, entra, clock }: IdentityHouse,
  claims: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> => {
  const token = entra.token({ at: Math.floor(clock.at / 1_000), claims });
  return (await room.personOf(`Bearer ${token}`)).groups;
};

/** Claire as an activity of Teams names her. */
const member = ({ room }: IdentityHouse): Promise<readonly string[]> =>
  room.groupsOf(tenantId, claireId);

describe('groups that the token lists', () => {
  test('are the policy’s groups by their ids, and give its roles', async () => {
    await using house = await open();
    const token = house.entra.token({ claims: { groups: [rh.toUpperCase(), privateGroup] } });
    const person = await house.room.personOf(`Bearer ${token}`);
    expect(person.groups).toEqual(['all-agents', 'group:rh']);
    expect(person.roles).toEqual(['agent', 'rh', 'referent-documentaire']);
    expect(house.entra.count('graph') + house.entra.count('token')).toBe(0);
  });

  test('are known in Teams too, no longer than the token or the policy’s time', async () => {
    await using house = await open();
    await bearer(house, { groups: [rh, privateGroup] });
    expect(await member(house)).toEqual([rh]);
    house.clock.at += 60 * minute;
    expect(await member(house)).toEqual([]);
    const end = Math.floor(house.clock.at / 1_000) + 600;
    await bearer(house, { groups: [rh], exp: end });
    house.clock.at += 10 * minute - 1_000;
    expect(await member(house)).toEqual([rh]);
    house.clock.at += 2_000;
    expect(await member(house)).toEqual([]);
  });

  test('that end take effect with the next token', async () => {
    await using house = await open();
    expect(await bearer(house, { groups: [rh] })).toContain('group:rh');
    expect(await bearer(house, { groups: [] })).toEqual(['all-agents']);
    expect(await member(house)).toEqual([]);
  });

  test('that the policy does not name are not kept', async () => {
    await using house = await open();
    await bearer(house, { groups: [rh, privateGroup] });
    const person = `pseudonym of entra:${tenantId}:${claireId}`;
    expect(JSON.stringify(await house.memberships.recall(person))).not.toContain(privateGroup);
  });
});

describe('groups that the token does not list', () => {
  test.each([
    ['at all', {}],
    ['because they are too many', { _claim_names: { groups: 'src1' }, _claim_sources: {} }],
    ['because they are too many, said the other way', { hasgroups: true }],
    ['whole', { groups: [dsi], _claim_names: { groups: 'src1' } }],
  ])(
    '%s are asked of Graph on behalf of the person, who may ask about herself alone',
    async (_, claims) => {
      await using house = await open();
      house.entra.members.set(claireId, [rh, privateGroup]);
      expect(await bearer(house, claims)).toEqual(['all-agents', 'group:rh']);
      const [token] = house.entra.requests.filter(({ part }) => part === 'token');
      expect(token?.body).toContain('requested_token_use=on_behalf_of');
      expect(decodeURIComponent(token?.body ?? '')).toContain(
        'https://graph.microsoft.com/User.Read',
      );
      const [asked] = house.entra.requests.filter(({ part }) => part === 'graph');
      expect(asked?.path).toBe('/graph.microsoft.com/v1.0/me/checkMemberGroups');
      expect(JSON.parse(asked?.body ?? '')).toEqual({ groupIds: [rh, dsi, groupOf(3)] });
    },
  );

  test('are held for the policy’s time, for her tab and for Teams; then a removal takes effect', async () => {
    await using house = await open();
    house.entra.members.set(claireId, [rh]);
    expect(await bearer(house)).toContain('group:rh');
    house.entra.members.set(claireId, []);
    house.clock.at += 60 * minute - 1_000;
    expect(await bearer(house)).toContain('group:rh');
    expect(await member(house)).toEqual([rh]);
    expect(house.entra.count('graph')).toBe(1);
    house.clock.at += 1_000;
    expect(await bearer(house)).toEqual(['all-agents']);
    expect(await member(house)).toEqual([]);
  });

  test('are asked anew when the policy names another group, and a name that it takes out is nobody’s at once', async () => {
    await using house = await open();
    house.entra.members.set(claireId, [rh, groupOf(4)]);
    await bearer(house);
    house.setIdentity({ groups: { 'group:dpd': [groupOf(4)] } });
    expect(await bearer(house)).toEqual(['all-agents', 'group:dpd']);
    house.setIdentity({ groups: {} });
    expect(await bearer(house)).toEqual(['all-agents']);
    expect(house.entra.count('graph')).toBe(2);
  });

  test('are asked in lots of twenty, as Graph takes them', async () => {
    const ids = Array.from({ length: 95 }, (_, number) => groupOf(number));
    const groups = Object.fromEntries(ids.map((id, number) => [`group:g${number}`, [id]]));
    await using house = await open({ identity: { ...identity, groups } });
    house.entra.members.set(claireId, [groupOf(0), groupOf(57), groupOf(94)]);
    expect(await bearer(house)).toEqual(['all-agents', 'group:g0', 'group:g57', 'group:g94']);
    expect(house.entra.count('graph')).toBe(5);
  });

  test('are read once for many requests at the same moment', async () => {
    await using house = await open();
    house.entra.members.set(claireId, [rh]);
    await Promise.all(Array.from({ length: 10 }, () => bearer(house)));
    expect([house.entra.count('token'), house.entra.count('graph')]).toEqual([1, 1]);
  });

  test('are asked of nobody when the policy names none', async () => {
    await using house = await open({ identity: { groups: {} } });
    expect(await bearer(house)).toEqual(['all-agents']);
    expect(house.entra.count('token')).toBe(0);
  });
});

describe('when the directory does not say', () => {
  test.each<
    [string, 'graph' | 'token', Parameters<IdentityHouse['entra']['trouble']['set']>[1], string]
  >([
    ['the permission is missing', 'graph', { kind: 'status', status: 403 }, 'forbidden'],
    ['Graph refuses the token', 'graph', { kind: 'status', status: 401 }, 'forbidden'],
    [
      'Graph is too busy',
      'graph',
      { kind: 'status', status: 429, headers: { 'retry-after': '120' } },
      'rate-limited',
    ],
    ['Graph is down', 'graph', { kind: 'status', status: 503 }, 'unreachable'],
    ['Graph drops the call', 'graph', { kind: 'drop' }, 'unreachable'],
    ['a proxy answers for it', 'graph', { kind: 'status', status: 200, body: '<html>' }, 'garbage'],
    [
      'Graph redirects',
      'graph',
      { kind: 'status', status: 302, headers: { location: 'https://evil.example' } },
      'garbage',
    ],
    [
      'Graph tells of too many',
      'graph',
      { kind: 'status', status: 200, body: JSON.stringify({ value: Array(30).fill(rh) }) },
      'garbage',
    ],
    [
      'nobody consented',
      'token',
      {
        kind: 'status',
        status: 400,
        body: JSON.stringify({
          error: 'invalid_grant',
          suberror: 'consent_required',
          error_description: 'AADSTS65001: no consent.',
        }),
      },
      'refused AADSTS65001',
    ],
    [
      'the secret is over',
      'token',
      {
        kind: 'status',
        status: 401,
        body: JSON.stringify({
          error: 'invalid_client',
          error_description: 'AADSTS7000222: expired.',
        }),
      },
      'refused AADSTS7000222',
    ],
    ['Entra is down', 'token', { kind: 'status', status: 500 }, 'unreachable'],
  ])(
    'because %s, everybody is an agent and no more, and the log says why',
    async (_, part, trouble, why) => {
      await using house = await open();
      house.entra.members.set(claireId, [rh]);
      house.entra.trouble.set(part, trouble);
      expect(await bearer(house)).toEqual(['all-agents']);
      expect(house.logged).toEqual([`identity: groups not read (${why})`]);
      // Not asked again at each request.
      const asked = house.entra.count(part);
      expect(await bearer(house)).toEqual(['all-agents']);
      expect(house.entra.count(part)).toBe(asked);
      house.entra.trouble.clear();
      house.clock.at += 2 * minute;
      expect(await bearer(house)).toContain('group:rh');
    },
  );

  test('a group that was asked about before is held until its time, even if a new one cannot be asked', async () => {
    await using house = await open();
    house.entra.members.set(claireId, [rh]);
    await bearer(house);
    house.entra.trouble.set('graph', { kind: 'status', status: 503 });
    house.setIdentity({ groups: { ...identity.groups, 'group:new': [groupOf(8)] } });
    expect(await bearer(house)).toEqual(['all-agents', 'group:rh']);
  });

  test('an application without a secret says so once, and lets everybody in as an agent', async () => {
    await using house = await open({ password: null, appType: 'UserAssignedMsi' });
    expect(await bearer(house)).toEqual(['all-agents']);
    house.clock.at += 10 * minute;
    expect(await bearer(house)).toEqual(['all-agents']);
    expect(house.logged).toEqual(['identity: groups not read (not-configured)']);
  });

  test('groups that Graph was not asked about give nothing', async () => {
    await using house = await open({ identity: { ...identity, groups: { 'group:rh': [rh] } } });
    const body = JSON.stringify({ value: [rh, dsi] });
    house.entra.trouble.set('graph', { kind: 'status', status: 200, body });
    expect(await bearer(house)).toEqual(['all-agents', 'group:rh']);
    const kept = await house.memberships.recall(`pseudonym of entra:${tenantId}:${claireId}`);
    expect(kept?.held).toEqual([rh]);
  });
});

describe('somebody who only writes in Teams', () => {
  test('is an agent and no more, unless the policy lets the application read', async () => {
    await using house = await open();
    house.entra.members.set(claireId, [rh]);
    expect(await member(house)).toEqual([]);
    expect(house.entra.requests).toEqual([]);
  });

  test('is read by the application itself where the policy says so, for the policy’s time', async () => {
    await using house = await open({ identity: asApplication });
    house.entra.members.set(claireId, [dsi]);
    expect(await member(house)).toEqual([dsi]);
    const [asked] = house.entra.requests.filter(({ part }) => part === 'graph');
    expect(asked?.path).toBe(`/graph.microsoft.com/v1.0/users/${claireId}/checkMemberGroups`);
    house.clock.at += 59 * minute;
    house.entra.members.set(claireId, []);
    expect(await member(house)).toEqual([dsi]);
    house.clock.at += minute;
    expect(await member(house)).toEqual([]);
  });

  test('who did not consent in the tab is read by the application there too', async () => {
    await using house = await open({ identity: asApplication, password: null });
    expect(await member(house)).toEqual([]);
    expect(house.logged).toEqual(['identity: groups not read (not-configured)']);
  });
});
