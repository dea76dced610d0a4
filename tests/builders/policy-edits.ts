import fc from 'fast-check';
import { entraGroups, gated, tenants } from './policy-chain.ts';
import { endpointTree, type Tree } from './policy-text.ts';

/** A key of the file and what to write there. */
export type PolicyEdit = { readonly path: readonly string[]; readonly put: unknown };

const days = fc.constantFrom('1d', '30d', '60d', '180d', '300d', '700d', '999d');
const classOf = fc.constantFrom('fr', 'eu', 'eu-efta');
const groups = fc.subarray(['all-agents', 'group:a', 'group:b', 'group:c', 'group:rh', 'system']);
const useName = fc.constantFrom('hr-answer', 'draft', 'synthesis', 'index');
const dataClass = fc.constantFrom('public', 'internal', 'personal', 'sensitive');
const count = fc.constantFrom(1, 10, 1_000, 50_000, 99_999);

const endpointFields = {
  baseURL: fc.constantFrom('https://loin.example/v1', 'https://neuf.example/v1'),
  residency: classOf,
  operator: fc.constantFrom<Tree>(
    { name: 'X', headquarters: 'FR', nonEuLaw: 'no' },
    { name: 'X', headquarters: 'US', nonEuLaw: 'yes' },
  ),
  auth: fc.constantFrom<Tree>({ type: 'key', env: 'CLE_A' }, { type: 'key', env: 'CLE_B' }),
  timeouts: fc.record({ total: fc.constantFrom('9s', '90s') }),
  models: fc.subarray<Tree>([
    { name: 'm', role: 'chat' },
    { name: 'vecteurs', role: 'embed' },
    { name: 'neuf', role: 'chat' },
  ]),
};

/** One field of an endpoint of the base, several at once, or an endpoint whole. */
const endpoint: fc.Arbitrary<Tree> = fc
  .tuple(
    fc.constantFrom('loin', 'ici', 'secours', 'neuf'),
    fc.record(endpointFields, { requiredKeys: [] }),
    fc.constantFrom(...Object.keys(endpointFields)),
    fc.record(endpointFields),
  )
  .chain(([id, some, field, all]) =>
    fc.constantFrom<Tree>(
      { id, [field]: Reflect.get(all, field) },
      { id, ...some },
      endpointTree({ id, ...some }),
    ),
  );

const service = fc.record(
  {
    id: fc.constantFrom('etat-civil', 'voirie', 'parcs'),
    title: fc.constant('T'),
    group: fc.constantFrom('group:ec', 'group:voirie', 'group:parcs', 'all-agents'),
    tokensPerMonth: count,
  },
  { requiredKeys: ['id'] },
);

const space = fc.record(
  {
    id: fc.constantFrom('rh', 'notes', 'a-nous'),
    title: fc.constant('T'),
    readers: groups,
    reviewEvery: days,
  },
  { requiredKeys: ['id'] },
);

const edit = (path: readonly string[], put: fc.Arbitrary<unknown>): fc.Arbitrary<PolicyEdit> =>
  put.map((value) => ({ path, put: value }));

const ofEndpoints = edit(['endpoints'], fc.array(endpoint, { minLength: 1, maxLength: 2 }));

/** Edits that a commune could make: narrower, wider, its own, and now and then nonsense. */
export const policyEdit: fc.Arbitrary<PolicyEdit> = fc.oneof(
  edit(['residency', 'require'], classOf),
  edit(['residency', 'operator'], fc.constantFrom({ nonEuLaw: 'no' }, { secNumCloud: 'yes' })),
  edit(
    ['identity', 'tenants'],
    fc.subarray([tenants.epci, tenants.commune, '33333333-3333-4333-8333-333333333333']),
  ),
  edit(['identity', 'guests'], fc.boolean()),
  fc.constantFrom('rh', 'admin', 'dpd').chain((role) => edit(['identity', 'roles', role], groups)),
  fc
    .constantFrom('group:rh', 'group:dsi', 'group:a')
    .chain((name) =>
      edit(
        ['identity', 'groups', name],
        fc.subarray([entraGroups.rh, entraGroups.dsi], { minLength: 1 }),
      ),
    ),
  edit(['identity', 'directory', 'keepFor'], fc.constantFrom('30m', '60m', '2h', '24h')),
  edit(['identity', 'directory', 'asApplication'], fc.boolean()),
  edit(
    ['networks', 'private'],
    fc.subarray(['10.20.0.0/16', '10.20.4.0/24', '10.0.0.0/8', '192.168.0.0/16']),
  ),
  edit(
    ['networks', 'own'],
    fc.subarray(['93.184.216.0/24', '93.184.216.34/32', '93.184.217.0/24', '93.184.0.0/16']),
  ),
  edit(
    ['egress', 'proxy'],
    fc.constantFrom('http://proxy.epci.example:3128', 'http://autre.example:3128'),
  ),
  useName.chain((use) =>
    fc.oneof(
      edit(['uses', use, 'enabled'], fc.boolean()),
      edit(['uses', use, 'for'], groups),
      edit(['uses', use, 'dataClasses'], fc.subarray(['public', 'internal', 'personal'])),
      edit(['uses', use, 'route'], fc.shuffledSubarray(['loin', 'ici', 'secours', 'neuf'])),
      edit(['uses', use, 'hedgeAfter'], fc.constantFrom('1s', '5s', '9s')),
    ),
  ),
  dataClass.chain((name) =>
    fc.oneof(
      edit(['dataClasses', name, 'minResidency'], classOf),
      edit(['dataClasses', name, 'mask'], fc.boolean()),
      edit(['dataClasses', name, 'route'], fc.constant('none')),
    ),
  ),
  fc
    .constantFrom('recruitment-screening', 'staff-evaluation', 'benefit-eligibility')
    .chain((gate) => edit(['gates', 'highRisk', gate], fc.constantFrom('refuse', gated))),
  edit(['quotas', 'perAgent', 'tokensPerDay'], count),
  edit(['quotas', 'perMonth', 'tokens'], count),
  edit(['quotas', 'perMonth', 'gCO2e'], fc.constantFrom(1, 99.5, 100, 1_000)),
  fc
    .constantFrom('nir', 'phone', 'siret')
    .chain((type) => edit(['privacy', 'rules', type], fc.constantFrom('mask', 'allow'))),
  fc
    .constantFrom('conversations', 'journal', 'drafts', 'tickets')
    .chain((key) => edit(['retention', key], days)),
  edit(['journal', 'content'], fc.constantFrom('none', 'masked', 'encrypted')),
  edit(['services'], fc.array(service, { maxLength: 3 })),
  // Where questions go matters most: it is edited more often than the rest.
  ...Array.from({ length: 8 }, () => ofEndpoints),
  edit(['knowledge', 'spaces'], fc.array(space, { maxLength: 2 })),
  edit(['contacts', 'rh'], fc.constant({ mail: 'rh@v.example' })),
  edit(['charter', 'version'], fc.constant('2027-01')),
  fc
    .constantFrom('uses', 'quotas', 'surprise', 'endpoints')
    .chain((key) => edit([key], fc.jsonValue({ maxDepth: 1 }))),
);

/** The tree with these edits, later ones over earlier ones. */
export function editTree(tree: Tree, edits: readonly PolicyEdit[]): Tree {
  return edits.reduce<Tree>((edited, { path, put }) => setAt(edited, path, put), tree);
}

function setAt(tree: unknown, [key, ...rest]: readonly string[], put: unknown): Tree {
  const whole = typeof tree === 'object' && tree !== null && !Array.isArray(tree) ? tree : {};
  if (key === undefined) return whole as Tree;
  const inner: unknown = Reflect.get(whole, key);
  return { ...whole, [key]: rest.length === 0 ? put : setAt(inner, rest, put) };
}
