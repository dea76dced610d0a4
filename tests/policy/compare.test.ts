import { expect, test } from '@jest/globals';
import type { Change } from '#shared/policy/comparison/change.ts';
import { comparePolicies } from '#shared/policy/comparison/compare-policies.ts';
import { tellChanges } from '#shared/policy/comparison/tell-changes.ts';
import { baseTree } from '../builders/policy-chain.ts';
import { azureTree, endpointTree, policyOf, type Tree } from '../builders/policy-text.ts';

const compare = (before: Tree, after: Tree): readonly Change[] =>
  comparePolicies(policyOf(before), policyOf(after));

const short = (changes: readonly Change[]) =>
  changes.map(({ path, before, after, why }) => ({ path, before, after, widens: why !== null }));

test('a policy differs from itself by nothing, whatever the order of its keys', () => {
  const tree = baseTree();
  const turned = Object.fromEntries(Object.entries(tree).toReversed());
  expect(compare(tree, turned)).toEqual([]);
  expect(tellChanges([], 'fr')).toEqual(['Les deux politiques disent la même chose.']);
});

test('defaults count: saying one is no change, leaving one is', () => {
  expect(
    compare({}, { retention: { conversations: '30d' }, residency: { require: 'eu' } }),
  ).toEqual([]);
  expect(short(compare({}, { retention: { conversations: '31d' } }))).toEqual([
    { path: 'retention.conversations', before: '30d', after: '31d', widens: true },
  ]);
});

const hosted = (place: string): Tree => ({
  hosting: { calame: { location: place, statement: 'salle informatique' } },
});
const arm = (changes: Tree): Tree => {
  const azure = azureTree('francecentral', 'DataZoneStandard');
  return {
    endpoints: [{ ...azure, evidence: { ...Object(azure['evidence']), ...changes } }],
  };
};
const contract = (changes: Tree): Tree => ({
  endpoints: [
    endpointTree({
      evidence: {
        type: 'contract',
        location: 'FR',
        reference: 'contrat 1',
        checkedAt: '2026-11-01',
        ...changes,
      },
    }),
  ],
});
const use = (changes: Tree): Tree => ({ uses: { 'hr-answer': { route: ['a'], ...changes } } });
const model = (changes: Tree): Tree => ({
  endpoints: [endpointTree({ models: [{ name: 'm', role: 'chat', ...changes }] })],
});

/** Without an endpoint whose operator could be judged. */
const none: Tree = { endpoints: [], uses: {} };

/** From the first to the second it narrows or stays as wide, and back it widens. */
const narrower: readonly (readonly [string, Tree, Tree])[] = [
  ['residency.require', { residency: { require: 'eu-efta' } }, {}],
  ['residency.operator.nonEuLaw', none, { ...none, residency: { operator: { nonEuLaw: 'no' } } }],
  [
    'residency.operator.headquarters',
    none,
    { ...none, residency: { operator: { headquarters: ['FR'] } } },
  ],
  [
    'dataClasses.internal.operator.secNumCloud',
    {},
    { dataClasses: { internal: { operator: { secNumCloud: 'yes' } } } },
  ],
  ['identity.guests', { identity: { guests: true } }, {}],
  ['identity.tenants', { identity: { tenants: ['11111111-1111-4111-8111-111111111111'] } }, {}],
  [
    'identity.groups.group:rh',
    { identity: { groups: { 'group:rh': ['11111111-1111-4111-8111-111111111111'] } } },
    {},
  ],
  ['identity.directory.keepFor', {}, { identity: { directory: { keepFor: '30m' } } }],
  ['identity.directory.asApplication', { identity: { directory: { asApplication: true } } }, {}],
  ['identity.roles.rh', { identity: { roles: { rh: ['group:rh'] } } }, {}],
  [
    'tickets.desks[0].handlers',
    { tickets: { desks: [{ id: 'rh', title: 'RH', handlers: ['group:rh', 'group:dsi'] }] } },
    { tickets: { desks: [{ id: 'rh', title: 'RH', handlers: ['group:rh'] }] } },
  ],
  [
    'tickets.desks[0].escalateTo',
    {
      tickets: {
        desks: [{ id: 'rh', title: 'RH', handlers: ['group:rh'], escalateTo: 'group:dsi' }],
      },
    },
    { tickets: { desks: [{ id: 'rh', title: 'RH', handlers: ['group:rh'] }] } },
  ],
  ['networks.private', { networks: { private: ['10.0.0.0/8'] } }, {}],
  ['networks.own', { networks: { own: ['93.184.216.0/24'] } }, {}],
  ['uses.hr-answer.for', use({}), use({ for: ['group:rh'] })],
  ['uses.hr-answer.dataClasses', use({ dataClasses: ['public', 'internal', 'personal'] }), use({})],
  ['uses.hr-answer.enabled', use({}), use({ enabled: false })],
  ['uses.hr-answer.hedgeAfter', use({ hedgeAfter: '3s' }), use({})],
  ['uses.hr-answer.hedgeAfter', use({ hedgeAfter: '500ms' }), use({ hedgeAfter: '2s' })],
  ['uses.hr-answer.route', use({}), use({ route: [] })],
  ['uses.draft', { uses: { draft: {} } }, { uses: {} }],
  ['dataClasses.personal.mask', { dataClasses: { personal: { mask: false } } }, {}],
  ['dataClasses.personal.minResidency', {}, { dataClasses: { personal: { minResidency: 'fr' } } }],
  ['dataClasses.internal.route', {}, { dataClasses: { internal: { route: 'none' } } }],
  ['quotas.perAgent.tokensPerDay', {}, { quotas: { perAgent: { tokensPerDay: 5 } } }],
  [
    'quotas.perMonth.gCO2e',
    { quotas: { perMonth: { gCO2e: 9 } } },
    { quotas: { perMonth: { gCO2e: 8.5 } } },
  ],
  ['privacy.rules.siret', {}, { privacy: { rules: { siret: 'mask' } } }],
  ['retention.journal', {}, { retention: { journal: '200d' } }],
  ['journal.content', { journal: { content: 'encrypted' } }, {}],
  [
    'charter.reacceptOnChange',
    { charter: { version: '1', file: 'c.md', reacceptOnChange: false } },
    { charter: { version: '1', file: 'c.md' } },
  ],
  [
    'services[0].tokensPerMonth',
    { services: [{ id: 's', title: 'S', group: 'group:s' }] },
    { services: [{ id: 's', title: 'S', group: 'group:s', tokensPerMonth: 9 }] },
  ],
  [
    'knowledge.spaces[0].readers',
    {},
    { knowledge: { spaces: [{ id: 'rh', title: 'RH', readers: ['group:rh'] }] } },
  ],
  ['endpoints[0].evidence.maxAgeHours', arm({}), arm({ maxAgeHours: 12 })],
  ['endpoints[0].evidence.expiresAt', contract({}), contract({ expiresAt: '2027-01-01' })],
  [
    'endpoints[0].evidence.expiresAt',
    contract({ expiresAt: '2027-10-01' }),
    contract({ expiresAt: '2027-09-30' }),
  ],
  ['endpoints[0].models[0].uses', model({}), model({ uses: ['hr-answer'] })],
  [
    'endpoints[0].limits.maxInFlight',
    {},
    { endpoints: [endpointTree({ limits: { maxInFlight: 900 } })] },
  ],
  ['endpoints[0].models[0].servedAs', model({ servedAs: ['n'] }), model({})],
  [
    'endpoints[0].models[0].contextTokens',
    model({ contextTokens: 9 }),
    model({ contextTokens: 8 }),
  ],
  ['hosting.calame.location', hosted('DE'), hosted('FR')],
  ['hosting.calame.location', hosted('US'), hosted('CH')],
];

test.each(narrower)('%s: one way it narrows, the other way it widens', (path, wide, narrow) => {
  expect(compare(wide, narrow)).toMatchObject([{ path, why: null }]);
  expect(compare(narrow, wide)).toMatchObject([{ path, why: expect.any(String) }]);
});

test.each<[string, Tree, Tree]>([
  ['egress.proxy', {}, { egress: { proxy: 'http://proxy.example:3128' } }],
  ['endpoints[0].baseURL', {}, { endpoints: [endpointTree({ baseURL: 'https://ia.example/v1' })] }],
  ['endpoints[0].auth', {}, { endpoints: [endpointTree({ auth: { type: 'key', env: 'CLE_B' } })] }],
  ['endpoints[0].residency', {}, { endpoints: [endpointTree({ residency: 'eu' })] }],
  ['endpoints[0].evidence.sku', arm({}), arm({ sku: 'Standard' })],
  ['endpoints[0].evidence.location', arm({}), arm({ location: 'swedencentral' })],
  ['endpoints[0].evidence.reference', contract({}), contract({ reference: 'contrat 2' })],
  ['endpoints[0].evidence.checkedAt', contract({}), contract({ checkedAt: '2026-11-02' })],
  ['endpoints[0].models[0].pue', model({ pue: 1.2 }), model({ pue: 1.3 })],
  ['journal.content', { journal: { content: 'masked' } }, { journal: { content: 'encrypted' } }],
  ['word.officeJs', {}, { word: { officeJs: 'https://autre.example/office.js' } }],
  [
    'services[0].group',
    { services: [{ id: 's', title: 'S', group: 'group:s' }] },
    { services: [{ id: 's', title: 'S', group: 'group:t' }] },
  ],
])('%s: another value is another thing both ways', (path, one, other) => {
  expect(compare(one, other)).toMatchObject([{ path, why: expect.any(String) }]);
  expect(compare(other, one)).toMatchObject([{ path, why: expect.any(String) }]);
});

test.each<[string, Tree, Tree]>([
  [
    'endpoints[0].timeouts.total',
    {},
    { endpoints: [endpointTree({ timeouts: { total: '200s' } })] },
  ],
  ['endpoints[0].health.failures', {}, { endpoints: [endpointTree({ health: { failures: 90 } })] }],
  ['contacts.rh', {}, { contacts: { rh: { phone: '1' } } }],
  ['uses.hr-answer.withoutModel', use({}), use({ withoutModel: 'none' })],
  [
    'organisation.name',
    {},
    {
      organisation: {
        name: 'Autre',
        kind: 'commune',
        siren: '213500127',
        dpd: 'dpd@essai.example',
      },
    },
  ],
  ['teams.streaming', {}, { teams: { streaming: false } }],
])('%s widens in neither direction', (path, one, other) => {
  expect(compare(one, other)).toMatchObject([{ path, why: null }]);
  expect(compare(other, one)).toMatchObject([{ path, why: null }]);
});

const [one, two, three] = ['a', 'b', 'c'].map((id) =>
  endpointTree({ id, baseURL: `https://${id}.example/v1` }),
);

test('endpoints are compared by their id: an order is one change and widens nothing', () => {
  const before = { endpoints: [one, two, three] };
  expect(short(compare(before, { endpoints: [three, one, two] }))).toEqual([
    { path: 'endpoints', before: ['a', 'b', 'c'], after: ['c', 'a', 'b'], widens: false },
  ]);
  const mixed = compare(before, { endpoints: [{ ...Object(three), residency: 'eu' }, one] });
  expect(short(mixed)).toMatchObject([
    { path: 'endpoints', before: ['a', 'c'], after: ['c', 'a'], widens: false },
    { path: 'endpoints[1]', before: { id: 'b' }, after: null, widens: false },
    { path: 'endpoints[0].residency', before: 'fr', after: 'eu', widens: true },
  ]);
  expect(mixed.map(({ item }) => item)).toEqual([null, 'b', 'c']);
});

test('one more endpoint widens, under whatever id', () => {
  expect(short(compare({ endpoints: [one] }, { endpoints: [one, two] }))).toMatchObject([
    { path: 'endpoints[1]', before: null, after: { id: 'b' }, widens: true },
  ]);
  expect(
    short(
      compare({ endpoints: [one] }, { endpoints: [{ ...Object(one), id: 'b' }], uses: {} }),
    ).filter(({ widens }) => widens),
  ).toMatchObject([{ path: 'endpoints[0]' }]);
});

test('a route is read in order: another order widens, fewer steps do not', () => {
  const route = (...steps: string[]): Tree => ({
    endpoints: [one, two, three],
    uses: { 'hr-answer': { route: steps } },
  });
  const widens = (before: Tree, after: Tree) => short(compare(before, after))[0];
  expect(widens(route('a', 'b', 'c'), route('a', 'c'))).toEqual({
    path: 'uses.hr-answer.route',
    before: ['a', 'b', 'c'],
    after: ['a', 'c'],
    widens: false,
  });
  expect(widens(route('a', 'b'), route('b', 'a'))).toMatchObject({ widens: true });
  expect(widens(route('a'), route('a', 'b'))).toMatchObject({ widens: true });
  expect(widens(route(), route('a'))).toMatchObject({ widens: true });
});

test('a service before another takes people out of its ceiling; one after all others does not', () => {
  const service = (id: string): Tree => ({
    id,
    title: id,
    group: `group:${id}`,
    tokensPerMonth: 9,
  });
  const services = (...ids: string[]): Tree => ({ services: ids.map(service) });
  const widening = (before: Tree, after: Tree) =>
    compare(before, after)
      .filter(({ why }) => why !== null)
      .map(({ path }) => path);
  expect(widening(services('a'), services('a', 'b'))).toEqual([]);
  expect(widening(services('a'), services('b', 'a'))).toEqual(['services[0]']);
  expect(widening(services('a', 'b'), services('b', 'a'))).toEqual(['services']);
  expect(widening(services('a', 'b'), services('a'))).toEqual(['services[1]']);
});
