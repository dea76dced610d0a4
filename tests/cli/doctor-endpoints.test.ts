import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { assemble } from '../../bot/assemble.ts';
import { configFrom } from '../../bot/config.ts';
import { examine } from '../../bot/doctor/examine.ts';
import type { Finding } from '../../bot/doctor/finding.ts';
import { azureTree, selfHosted, type Tree } from '../builders/policy-text.ts';
import { loopbackEndpoint, openTrialTown, townPolicy } from '../builders/trial-town.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';
import type { Plan } from '../fakes/endpoint-plan.ts';

let endpoint: StandInEndpoint;
beforeEach(async () => {
  endpoint = await startEndpoint();
});
afterEach(() => endpoint.close());

/** What the doctor finds of a town with these endpoints, by id. */
async function examined(
  endpoints: readonly Tree[],
  variables: Readonly<Record<string, string>> = {},
  changes: Tree = {},
): Promise<Readonly<Record<string, Finding>>> {
  await using town = openTrialTown(townPolicy({ endpoints, ...changes }));
  const config = configFrom(variables, { policy: town.policy, data: town.data });
  const house = assemble(config);
  try {
    const findings = await examine(config, house, 'fr');
    return Object.fromEntries(findings.map((finding) => [finding.id, finding]));
  } finally {
    await house.close();
  }
}

test('an endpoint in order: where it stands, by whose word, and that it answers', async () => {
  const found = await examined([loopbackEndpoint(endpoint.baseURL)]);
  expect(found['place:a']).toMatchObject({
    ok: true,
    message: expect.stringMatching(
      /d’après votre collectivité : salle informatique \(signé : la DSI\)/,
    ),
  });
  expect(found['answers:a']).toMatchObject({ ok: true });
  expect(found['models']).toMatchObject({ ok: true, message: 'Modèles prêts : a.' });
  expect(endpoint.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /v1/models',
  ]);
});

test('only an endpoint that may be called and that answers is told as ready', async () => {
  const past = { ...selfHosted, expiresAt: '2020-01-31' };
  const endpoints = [
    loopbackEndpoint(endpoint.baseURL, { id: 'perime', evidence: past }),
    loopbackEndpoint('http://127.0.0.1:9/v1', { id: 'absent' }),
  ];
  const none = await examined(endpoints, {}, routed('perime', 'absent'));
  expect(none['models']).toMatchObject({
    ok: false,
    message: expect.stringContaining('Aucun modèle n’est prêt (perime, absent)'),
  });
  const all = [...endpoints, loopbackEndpoint(endpoint.baseURL, { id: 'ici' })];
  const one = await examined(all, {}, routed('perime', 'absent', 'ici'));
  expect(one['models']).toMatchObject({ ok: true, message: 'Modèles prêts : ici.' });
});

const routed = (...route: readonly string[]): Tree => ({ uses: { 'hr-answer': { route } } });

describe('a carbon budget', () => {
  const quotas = { perMonth: { gCO2e: 5_000 } };
  const sized = {
    params: { activeB: [24, 24], totalB: [24, 24] },
    ...{ zone: 'FRA', pue: 1.2 },
  };
  const told = async (models: readonly Tree[], changes: Tree = {}) =>
    (await examined([loopbackEndpoint(endpoint.baseURL, { models })], {}, changes))['carbon'];

  test('that some model of a route would slip past is told, with what is missing', async () => {
    const carbon = await told([{ name: 'maison', role: 'chat' }], { quotas });
    expect(carbon).toMatchObject({
      ok: false,
      message: expect.stringContaining('a / maison'),
      nextAction: expect.stringContaining('params'),
    });
  });

  test('beside a budget of tokens, which counts that model: told, and nothing is to be done', async () => {
    const both = { perMonth: { gCO2e: 5_000, tokens: 1_000_000 } };
    const carbon = await told([{ name: 'maison', role: 'chat' }], { quotas: both });
    expect(carbon).toMatchObject({
      ok: true,
      message: expect.stringContaining('quotas.perMonth.tokens'),
    });
  });

  test('that holds for every model, or that is not set, is not told', async () => {
    expect(await told([{ name: 'maison', role: 'chat', ...sized }], { quotas })).toBeUndefined();
    expect(await told([{ name: 'maison', role: 'chat' }])).toBeUndefined();
  });
});

test('each leg that a question takes now is told, and what is only declared is told as such', async () => {
  const found = await examined([loopbackEndpoint(endpoint.baseURL)]);
  const legs = Object.values(found).filter(({ id }) => id.startsWith('leg:'));
  expect(legs.length).toBeGreaterThan(2);
  expect(legs.every(({ ok }) => ok)).toBe(true);
  const told = legs.map(({ message }) => message).join('\n');
  expect(told).toMatch(/127\.0\.0\.1|ordinateur/);
  expect(told).toMatch(/déclaré/);
});

describe('an endpoint that does not serve is told with the next action', () => {
  const faults: readonly (readonly [string, Plan, RegExp])[] = [
    ['refuses its key', { kind: 'status', status: 401 }, /refuse la clé/],
    ['is in trouble', { kind: 'status', status: 503 }, /répond par une erreur/],
    ['redirects', { kind: 'redirect', status: 307, to: 'https://ailleurs.example/' }, /renvoie/],
    ['closes the line', { kind: 'drop' }, /injoignable/],
  ];

  test.each(faults)('when it %s', async (_, plan, told) => {
    endpoint.plan(plan);
    const found = await examined([loopbackEndpoint(endpoint.baseURL)]);
    expect(found['answers:a']).toMatchObject({ ok: false, message: expect.stringMatching(told) });
    expect(found['answers:a']?.nextAction).toBeTruthy();
  });

  test('when its proof is past its day: it is not even probed', async () => {
    const evidence = { ...selfHosted, expiresAt: '2026-01-31' };
    const found = await examined([loopbackEndpoint(endpoint.baseURL, { evidence })]);
    expect(found['place:a']).toMatchObject({
      ok: false,
      nextAction: expect.stringContaining('residency prove a'),
    });
    expect(found['answers:a']).toBeUndefined();
    expect(endpoint.requests).toEqual([]);
  });

  test('when nobody has read what Azure says of it', async () => {
    const azure = azureTree('francecentral', 'Standard', { auth: { type: 'key', env: 'CLE_A' } });
    const found = await examined([azure], { CLE_A: 'cle' });
    expect(found['place:a']).toMatchObject({ ok: false });
  });
});
