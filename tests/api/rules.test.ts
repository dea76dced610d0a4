import { expect, test } from '@jest/globals';
import { Fault } from '#shared/fault.ts';
import type { Person, Role } from '#shared/policy/person.ts';
import type { Route } from '../../bot/api/route.ts';
import { routes } from '../../bot/api/routes.ts';
import type { Visit } from '../../bot/api/visit.ts';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';

const everyRole: readonly Role[] = [
  'agent',
  'redacteur',
  'rh',
  'referent-documentaire',
  'admin',
  'dpd',
  'auditeur',
];

const holder = (roles: readonly Role[]): Person => ({
  id: 'entra:t:p',
  tenant: 't',
  name: null,
  roles,
  groups: ['all-agents'],
});

/** Who knocks: each role alone, somebody without any, nobody. */
const knocks: readonly (readonly [string, Person | null])[] = [
  ...everyRole.map((role) => [role, holder([role])] as const),
  ['no role', holder([])],
  ['no person', null],
];

const access = {
  loopback: false,
  appId: '22222222-2222-4222-8222-222222222222',
  personOf: async (authorization: string | undefined): Promise<Person> => {
    const named = authorization?.replace('Bearer ', '');
    const person = knocks.find(([name]) => name === named)?.[1] ?? null;
    if (person === null) throw new Fault('sign-in-needed');
    return person;
  },
};

/** The path with a plausible segment in each place. */
const addressOf = ({ path }: Route): string => path.replace(/:[a-z]+/gu, 'conversation-1');

const mayPass = ({ rule }: Route, person: Person | null): boolean =>
  rule === 'anyone' ||
  (person !== null &&
    (rule === 'person' || rule.roles.some((role) => person.roles.includes(role))));

const expected = (route: Route, person: Person | null): string => {
  if (mayPass(route, person)) return 'heard';
  return person === null ? 'turned away: 401' : 'turned away: 403';
};

/** A rule that refuses leaves its line; a 403 without one is the route's own work, which looked at its object. */
const told = (route: Route, status: number, api: LoopbackApi): string => {
  const line = `${route.method} ${route.path}`;
  const byRule = api.desk.noted.some(({ reason }) => reason === line);
  return status === 401 || (status === 403 && byRule) ? `turned away: ${status}` : 'heard';
};

test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  'each role gets from %s what its rule says, and nobody else',
  async (_name, route) => {
    for (const [name, person] of knocks) {
      await using api = await startLoopbackApi({ ports: { access } });
      const headers = name === 'no person' ? {} : { authorization: `Bearer ${name}` };
      const { status, text } = await api.send(route.method, addressOf(route), { headers });
      expect([name, told(route, status, api)]).toEqual([name, expected(route, person)]);
      if (status === 401) expect(JSON.parse(text).code).toBe('sign-in-needed');
    }
  },
);

test('a route without a rule does not compile', () => {
  // @ts-expect-error the rule is missing
  const open: Route = { method: 'GET', path: '/api/all', run: async () => undefined };
  // @ts-expect-error no role is no rule
  const nobody: Route['rule'] = { roles: [] };
  expect([open.path, nobody]).toEqual(['/api/all', { roles: [] }]);
});

test('nothing under /api is open to anyone, and no two routes stand at one address', () => {
  const open = routes.filter(({ rule }) => rule === 'anyone').map(({ path }) => path);
  expect(open.filter((path) => path.startsWith('/api'))).toEqual([]);
  const names = routes.map((route) => `${route.method} ${addressOf(route)}`);
  expect(new Set(names).size).toBe(names.length);
});

test('whoever is not known learns nothing of which addresses exist', async () => {
  await using api = await startLoopbackApi({ ports: { access } });
  const asked = ['/api/nothing', '/api/status', '/api/console/tickets', '/api/sources/rh/secret'];
  const unknown = await Promise.all(asked.map((path) => api.send('GET', path)));
  expect(new Set(unknown.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  const headers = { authorization: 'Bearer agent' };
  expect((await api.send('GET', '/api/nothing', { headers })).status).toBe(404);
  expect((await api.send('GET', '/api/questions', { headers })).status).toBe(405);
});

test('with an app id, the header of the development identities names nobody', async () => {
  await using api = await startLoopbackApi({ ports: { access: { ...access, loopback: true } } });
  const headers = { 'x-calame-person': 'dev:claire.moreau' };
  expect((await api.send('GET', '/api/status', { headers })).status).toBe(401);
  const both = { ...headers, authorization: 'Bearer rh' };
  const { status, text } = await api.send('GET', '/api/status', { headers: both });
  expect([status, JSON.parse(text).person.id]).toEqual([200, 'entra:t:p']);
});

test('a page of another site that had a token would not be heard either', async () => {
  await using api = await startLoopbackApi({ ports: { access } });
  const bearer = { authorization: 'Bearer rh' };
  const host = `127.0.0.1:${api.port}`;
  for (const [foreign, status] of [
    [{ 'sec-fetch-site': 'cross-site' }, 401],
    [{ 'sec-fetch-site': 'same-site' }, 401],
    [{ origin: 'https://evil.example' }, 401],
    [{ origin: 'null' }, 401],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://calame.mairie.example' }, 200],
    [{ origin: `https://${host}` }, 200],
    [{}, 200],
  ] as const) {
    const answer = await api.send('GET', '/api/status', {
      headers: { host, ...bearer, ...foreign },
    });
    expect([foreign, answer.status]).toEqual([foreign, status]);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  }
});

test('a refused right leaves a line that names the route and the person, not what was sent', async () => {
  const route: Route = {
    method: 'GET',
    path: '/api/desk/:space/:document',
    rule: { roles: ['rh', 'referent-documentaire'] },
    run: async ({ response }: Visit, space: string, document: string) => {
      response.end(`${space} ${document}`);
    },
  };
  await using api = await startLoopbackApi({ ports: { access }, routes: [route] });
  const knock = (name: string) =>
    api.send('GET', '/api/desk/rh/c%C3%A9t?secret=1', {
      headers: { authorization: `Bearer ${name}` },
    });
  expect((await knock('referent-documentaire')).text).toBe('rh cét');
  const refused = await knock('no role');
  expect([refused.status, JSON.parse(refused.text).code]).toEqual([403, 'not-allowed']);
  expect(api.desk.noted).toEqual([
    {
      kind: 'ignored',
      channel: 'tab',
      outcome: 'not-allowed',
      reason: 'GET /api/desk/:space/:document',
      person: holder([]),
    },
  ]);
});
