import { expect, test } from '@jest/globals';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { RouteNow } from '../../bot/residency/find-way.ts';
import { welcomeCard } from '../../bot/teams/show-cards.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const [french] = scriptedPolicy.policy.endpoints;
const [model] = french?.models ?? [];
if (french === undefined || model === undefined) throw new Error('an endpoint is needed');

const named = (id: string, name: string): Endpoint => ({
  ...french,
  id,
  operator: { name, headquarters: 'FR', secNumCloud: 'unknown', nonEuLaw: 'unknown' },
});
const endpoints = [named('un', 'Premier'), named('deux', 'Second'), named('trois', 'Troisième')];
const use = scriptedPolicy.policy.uses['hr-answer'];
if (use === undefined) throw new Error('the use is needed');
const policy = {
  ...scriptedPolicy.policy,
  endpoints,
  uses: { 'hr-answer': { ...use, route: ['deux', 'un', 'trois'] } },
};
const serves = (...ids: readonly string[]): RouteNow['serving'] =>
  endpoints.filter(({ id }) => ids.includes(id)).map((endpoint) => ({ endpoint, model }));
const told = (route: Partial<RouteNow>): string =>
  welcomeCard(policy, {
    route: { serving: [], searching: [], skipped: [], ...route },
    personal: true,
    offers: [],
    language: 'fr',
  }).fallbackText;

test('the welcome names the endpoints that can serve, in the order of the route, and no other', () => {
  const text = told({
    serving: serves('un', 'deux'),
    skipped: [{ endpointId: 'trois', why: 'not-configured' }],
  });
  expect(text).toMatch(
    /vers Second \(hébergé en France, lieu déclaré\) ou Premier \(hébergé en France, lieu déclaré\)/u,
  );
  expect(text).not.toContain('Troisième');
});

test('an endpoint that rests is named as out of service: it may receive a question later', () => {
  const text = told({
    serving: serves('un'),
    skipped: [
      { endpointId: 'deux', why: 'unhealthy' },
      { endpointId: 'trois', why: 'residency-too-weak' },
    ],
  });
  expect(text).toContain(
    'Second (hébergé en France, lieu déclaré), à l’arrêt en ce moment ou Premier',
  );
  expect(text).not.toContain('Troisième');
});

test('an endpoint that only turns questions into vectors receives them too, and is named', () => {
  expect(told({ serving: serves('un'), searching: serves('trois') })).toContain('Troisième');
});

test('a server run by somebody else in the organisation’s name is named by who runs it, and the one that stands in too', () => {
  const evidence = { type: 'self-hosted', statement: 'salle', signedBy: 'la DSI' } as const;
  const [one, two, three] = endpoints.map((endpoint) => ({ ...endpoint, evidence }));
  if (one === undefined || two === undefined || three === undefined) throw new Error('three');
  const { operator: _, ...own } = three;
  const text = welcomeCard(
    { ...policy, endpoints: [one, two, own] },
    {
      route: {
        serving: [one, two, own].map((endpoint) => ({ endpoint, model })),
        searching: [],
        skipped: [],
      },
      personal: true,
      offers: [],
      language: 'fr',
    },
  ).fallbackText;
  for (const words of [
    'Premier (hébergé',
    'Second (hébergé',
    'un serveur de votre collectivité (',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).toContain('Microsoft la transporte jusqu’à Calame');
});

test('with none set up, the question goes nowhere', () => {
  expect(told({ skipped: [{ endpointId: 'un', why: 'not-configured' }] })).toContain(
    'aucun service d’IA ne la reçoit',
  );
});
