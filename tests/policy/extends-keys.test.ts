import { expect, test } from '@jest/globals';
import { baseTree, faultsOfChild, gated, tenants } from '../builders/policy-chain.ts';
import { endpointTree, type Tree } from '../builders/policy-text.ts';

const trial = (id: string, groups: readonly string[], roles: readonly string[] = []): Tree => ({
  id,
  name: id,
  groups,
  roles,
});

test.each<[string, Tree]>([
  [
    'its organisation',
    { organisation: { name: 'V', kind: 'commune', siren: '210000006', dpd: 'd@v.example' } },
  ],
  ['its contacts', { contacts: { rh: { mail: 'rh@v.example' }, ethique: { phone: '1' } } }],
  ['its charter', { charter: { version: '2', file: 'a-nous.md' } }],
  [
    'its own spaces',
    { knowledge: { spaces: [{ id: 'a-nous', title: 'À nous', readers: ['all-agents'] }] } },
  ],
  ['its trial people', { identity: { development: [{ id: 'anne', name: 'Anne' }] } }],
  ['services after those of the base', { services: [{ id: 's', title: 'S', group: 'group:s' }] }],
  [
    'where its own tenant stands',
    { hosting: { microsoft365: { location: 'FR', statement: 's', checkedAt: '2026-11-01' } } },
  ],
  ['what is given without a model', { uses: { draft: { withoutModel: 'none' } } }],
  [
    'timeouts and limits of an endpoint',
    { endpoints: [{ id: 'ici', timeouts: { total: '200s' }, limits: { maxInFlight: 2 } }] },
  ],
  [
    'lower limits of an endpoint that has some',
    { endpoints: [{ id: 'secours', limits: { requestsPerMinute: 60, maxInFlight: 1 } }] },
  ],
  [
    'trial people with the groups and the roles that trial people of the base hold',
    {
      identity: {
        development: [
          { id: 'anne', name: 'Anne', groups: ['all-agents', 'group:a'], roles: ['agent'] },
          trial('claire', []),
        ],
      },
    },
  ],
  ['a stronger residency', { residency: { require: 'eu' } }],
  ['a demand on the operator', { residency: { operator: { nonEuLaw: 'no' } } }],
  [
    'a stronger residency for a class',
    { dataClasses: { personal: { minResidency: 'fr' }, internal: { minResidency: 'fr' } } },
  ],
  [
    'masks everywhere',
    {
      dataClasses: { public: { mask: true } },
      privacy: { rules: { siret: 'mask', phone: 'mask' } },
    },
  ],
  ['fewer groups', { uses: { 'hr-answer': { for: ['group:b'] } } }],
  ['one group where everybody was', { uses: { draft: { for: ['group:redaction'] } } }],
  ['fewer classes of data', { uses: { 'hr-answer': { dataClasses: ['public'] } } }],
  ['a shorter route in the same order', { uses: { 'hr-answer': { route: ['ici', 'secours'] } } }],
  ['an empty route', { uses: { 'hr-answer': { route: [] } } }],
  ['a use that is off', { uses: { draft: { enabled: false } } }],
  ['later hedging', { uses: { 'hr-answer': { hedgeAfter: '9s' } } }],
  [
    'lower ceilings',
    { quotas: { perAgent: { tokensPerDay: 10 }, perMonth: { gCO2e: 1 }, warnAt: 0.5 } },
  ],
  ['transcripts kept for less time', { minutes: { keepDays: 20 } }],
  ['shorter keeping', { retention: { conversations: '1d', journal: '180d' } }],
  ['a journal without content', { journal: { content: 'none' } }],
  [
    'fewer tenants, no guests, fewer holders of a role',
    {
      identity: { tenants: [tenants.commune], guests: false, roles: { rh: ['group:rh-commune'] } },
    },
  ],
  ['a smaller network', { networks: { private: ['10.20.4.0/24'] } }],
  ['fewer public addresses of one’s own', { networks: { own: ['93.184.216.34/32'] } }],
  ['a refused gate', { gates: { highRisk: { 'staff-evaluation': 'refuse' } } }],
  [
    'fewer readers and sooner reviews of a space of the base',
    { knowledge: { spaces: [{ id: 'rh', readers: ['group:a'], reviewEvery: '90d' }] } },
  ],
])('a child may say %s', (_, child) => {
  expect(faultsOfChild(child)).toEqual({});
});

test.each<[string, Tree]>([
  ['residency.require', { residency: { require: 'eu-efta' } }],
  [
    'identity.tenants[1]',
    { identity: { tenants: [tenants.epci, '33333333-3333-4333-8333-333333333333'] } },
  ],
  ['identity.roles.rh[0]', { identity: { roles: { rh: ['group:tous'] } } }],
  ['identity.roles.dpd[0]', { identity: { roles: { dpd: ['group:rh'] } } }],
  ['networks.private[1]', { networks: { private: ['10.20.0.0/16', '10.30.0.0/16'] } }],
  ['networks.private[0]', { networks: { private: ['10.0.0.0/8'] } }],
  ['networks.own[0]', { networks: { own: ['93.184.217.0/24'] } }],
  ['networks.own[1]', { networks: { own: ['93.184.216.0/25', '2606:2800:220::/48'] } }],
  ['egress.proxy', { egress: { proxy: 'http://autre.example:3128' } }],
  [
    'endpoints[0]',
    { endpoints: [endpointTree({ id: 'neuf', baseURL: 'https://neuf.example/v1' })] },
  ],
  ['endpoints[0].baseURL', { endpoints: [{ id: 'secours', baseURL: 'https://neuf.example/v1' }] }],
  ['endpoints[0].residency', { endpoints: [{ id: 'loin', residency: 'fr' }] }],
  // The base's account with its provider is shared by all who extend it.
  ...(['requestsPerMinute', 'tokensPerMinute', 'maxInFlight'] as const).map(
    (limit): [string, Tree] => [
      `endpoints[0].limits.${limit}`,
      { endpoints: [{ id: 'secours', limits: { [limit]: 1_000_000 } }] },
    ],
  ),
  ['identity.development[0]', { identity: { development: [trial('eve', ['group:rh'])] } }],
  ['identity.development[0]', { identity: { development: [trial('eve', [], ['admin'])] } }],
  [
    'identity.development[0].groups[1]',
    { identity: { development: [trial('claire', ['group:a', 'group:rh'])] } },
  ],
  [
    'identity.development[0].roles[0]',
    { identity: { development: [trial('claire', ['group:a'], ['rh'])] } },
  ],
  [
    'endpoints[0].evidence.reference',
    {
      endpoints: [
        {
          id: 'ici',
          evidence: { type: 'contract', location: 'FR', reference: 'x', checkedAt: '2026-11-01' },
        },
      ],
    },
  ],
  ['endpoints[0].auth', { endpoints: [{ id: 'ici', auth: { type: 'key', env: 'AUTRE' } }] }],
  [
    'endpoints[0].operator',
    { endpoints: [{ id: 'ici', operator: { name: 'X', headquarters: 'FR', secNumCloud: 'yes' } }] },
  ],
  [
    'endpoints[0].models[1]',
    {
      endpoints: [
        {
          id: 'secours',
          models: [
            { name: 'm', role: 'chat' },
            { name: 'n', role: 'chat' },
          ],
        },
      ],
    },
  ],
  ['uses.hr-answer.for[1]', { uses: { 'hr-answer': { for: ['group:a', 'group:c'] } } }],
  ['uses.hr-answer.for[0]', { uses: { 'hr-answer': { for: ['all-agents'] } } }],
  ['uses.draft.for[0]', { uses: { draft: { for: ['system'] } } }],
  ['uses.draft.dataClasses[1]', { uses: { draft: { dataClasses: ['public', 'personal'] } } }],
  ['uses.draft.route[1]', { uses: { draft: { route: ['ici', 'secours'] } } }],
  ['uses.hr-answer.route[1]', { uses: { 'hr-answer': { route: ['secours', 'ici'] } } }],
  ['uses.hr-answer.hedgeAfter', { uses: { 'hr-answer': { hedgeAfter: '2s' } } }],
  ['uses.draft.hedgeAfter', { uses: { draft: { hedgeAfter: '10s' } } }],
  ['uses.synthesis', { uses: { synthesis: {} } }],
  ['dataClasses.personal.mask', { dataClasses: { personal: { mask: false } } }],
  ['dataClasses.personal.minResidency', { dataClasses: { personal: { minResidency: 'eu-efta' } } }],
  ['gates.highRisk.benefit-eligibility', { gates: { highRisk: { 'benefit-eligibility': gated } } }],
  [
    'gates.highRisk.staff-evaluation',
    { gates: { highRisk: { 'staff-evaluation': { ...gated, validator: 'moi' } } } },
  ],
  ['quotas.perAgent.tokensPerDay', { quotas: { perAgent: { tokensPerDay: 1_001 } } }],
  ['quotas.warnAt', { quotas: { warnAt: 1 } }],
  ['privacy.rules.nir', { privacy: { rules: { nir: 'allow' } } }],
  ['minutes.allow[0]', { minutes: { allow: ['huis-clos'] } }],
  ['minutes.keepDays', { minutes: { keepDays: 31 } }],
  ['retention.conversations', { retention: { conversations: '61d' } }],
  ['retention.journal', { retention: { journal: '301d' } }],
  ['journal.content', { journal: { content: 'encrypted' } }],
  ['services[0].tokensPerMonth', { services: [{ id: 'etat-civil', tokensPerMonth: 2_000 }] }],
  ['services[0].group', { services: [{ id: 'etat-civil', group: 'group:parcs' }] }],
  ['word.officeJs', { word: { officeJs: 'https://autre.example/office.js' } }],
  ['labels.draft', { labels: { draft: 'Document' } }],
  ['charter.reacceptOnChange', { charter: { reacceptOnChange: false } }],
  [
    'knowledge.spaces[0].readers[0]',
    { knowledge: { spaces: [{ id: 'rh', readers: ['all-agents'] }] } },
  ],
  [
    'knowledge.spaces[0].reviewEvery',
    { knowledge: { spaces: [{ id: 'rh', reviewEvery: '365d' }] } },
  ],
])('a child that widens is refused at %s, and the fault names both files', (path, child) => {
  const faults = faultsOfChild(
    child,
    baseTree(path === 'residency.require' ? { residency: { require: 'eu' } } : {}),
  );
  expect(Object.keys(faults)).toEqual([path]);
  expect(faults[path]).toMatch(/^commune\.yaml élargit ce que permet base\.yaml : ./);
});
