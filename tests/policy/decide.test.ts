import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '#shared/policy/decide.ts';
import type { Decision, DecisionRequest } from '#shared/policy/decision.ts';
import type { Person } from '#shared/policy/person.ts';
import type {
  DataClass,
  Policy,
  PolicySnapshot,
  ResidencyClass,
  UseId,
} from '#shared/policy/policy.ts';
import { isAtLeast } from '#shared/policy/residency-class.ts';
import { systemPerson } from '#shared/policy/system-person.ts';
import { endpointTree, policyOf, type Tree } from '../builders/policy-text.ts';
import { configured } from '../builders/standing.ts';

const agent: Person = {
  id: 'dev:claire',
  tenant: null,
  name: 'Claire',
  roles: ['agent'],
  groups: ['all-agents'],
};

const snapshotOf = (policy: Policy): PolicySnapshot => ({
  policy,
  hash: 'h',
  file: 'f',
  charter: { version: '1', title: 't', text: 't', hash: 'c' },
});

const ask = (policy: Policy, changes: Partial<DecisionRequest> = {}): Decision =>
  decide({
    snapshot: snapshotOf(policy),
    person: agent,
    use: 'hr-answer',
    dataClass: 'internal',
    gates: [],
    standing: configured(() => true),
    overQuota: false,
    ...changes,
  });

const contract = (id: string, residency: ResidencyClass, models: readonly Tree[] = []): Tree =>
  endpointTree({
    id,
    residency,
    baseURL: `https://${id}.example/v1`,
    models: [{ name: `${id}-chat`, role: 'chat' }, ...models],
  });

const embed: Tree = { name: 'vecteurs', role: 'embed' };
const house = (changes: Tree = {}): Policy =>
  policyOf({
    endpoints: [contract('loin', 'eu'), contract('ici', 'fr', [embed])],
    uses: {
      'hr-answer': { dataClasses: ['public', 'internal', 'personal'], route: ['loin', 'ici'] },
      index: { route: ['ici'] },
    },
    dataClasses: {
      personal: { minResidency: 'fr' },
      sensitive: { handOver: 'dispositif-signalement' },
    },
    contacts: {
      rh: { mail: 'rh@essai.example' },
      'dispositif-signalement': { phone: '02 61 91 00 00' },
    },
    ...changes,
  });

const chatOf = (decision: Decision): readonly string[] =>
  decision.kind === 'allowed' ? decision.candidates.chat.map(({ endpoint }) => endpoint.id) : [];

test('an allowed request gets the endpoints of its route, in the order of the route', () => {
  expect(chatOf(ask(house()))).toEqual(['loin', 'ici']);
});

test('personal data goes only where its class allows, masked or not', () => {
  const decision = ask(house(), { dataClass: 'personal' });
  expect(decision).toMatchObject({
    kind: 'allowed',
    mask: true,
    skipped: [{ endpointId: 'loin', why: 'residency-too-weak' }],
  });
  expect(chatOf(decision)).toEqual(['ici']);
});

test('an endpoint without its key is skipped and told, and without any the answer has no model', () => {
  const decision = ask(house(), { standing: configured((id) => id === 'ici') });
  expect(chatOf(decision)).toEqual(['ici']);
  expect(ask(house(), { standing: configured(() => false) })).toMatchObject({
    kind: 'allowed',
    candidates: { chat: [], embed: [], rerank: [] },
    skipped: [
      { endpointId: 'loin', why: 'not-configured' },
      { endpointId: 'ici', why: 'not-configured' },
    ],
    withoutModel: 'passages',
  });
});

test('indexing is given models that make vectors, never one that writes', () => {
  const decision = ask(house(), { use: 'index', person: systemPerson });
  expect(decision).toMatchObject({
    kind: 'allowed',
    candidates: { chat: [], embed: [{ model: { role: 'embed' } }], rerank: [] },
  });
  expect(ask(house(), { use: 'index' })).toMatchObject({ reason: { kind: 'not-for-person' } });
});

test('an endpoint without a model for the use is skipped and told', () => {
  const policy = house({
    uses: { index: { route: ['loin', 'ici'] } },
  });
  expect(ask(policy, { use: 'index', person: systemPerson })).toMatchObject({
    skipped: [{ endpointId: 'loin', why: 'no-model-for-role' }],
  });
});

test('a sensitive request is handed to the contact of the policy, whatever the use allows', () => {
  expect(ask(house(), { dataClass: 'sensitive' })).toEqual({
    kind: 'hand-over',
    dataClass: 'sensitive',
    contact: { phone: '02 61 91 00 00' },
  });
});

test('a class that the use does not name is refused', () => {
  const policy = house({ uses: { 'hr-answer': { dataClasses: ['public'], route: ['ici'] } } });
  expect(ask(policy)).toEqual({
    kind: 'refused',
    reason: { kind: 'class-not-allowed', use: 'hr-answer', dataClass: 'internal' },
    contact: { mail: 'rh@essai.example' },
  });
});

test('a person of no named group is refused', () => {
  const policy = house({ uses: { 'hr-answer': { for: ['group:rh'], route: ['ici'] } } });
  expect(ask(policy)).toMatchObject({ reason: { kind: 'not-for-person' } });
  expect(ask(policy, { person: { ...agent, groups: [] } })).toMatchObject({ kind: 'refused' });
  expect(ask(policy, { person: { ...agent, groups: ['group:rh'] } }).kind).toBe('allowed');
});

test('a person of another tenant is a guest, and a guest comes in only when the file says so', () => {
  const tenant = '33333333-3333-4333-8333-333333333333';
  const closed = house({ identity: { tenants: [tenant] } });
  const open = house({ identity: { tenants: [tenant], guests: true } });
  const guest = { ...agent, tenant, groups: ['all-agents', 'guest'] };
  expect(ask(closed, { person: { ...agent, tenant: tenant.toUpperCase() } }).kind).toBe('allowed');
  expect(ask(closed, { person: guest })).toMatchObject({ reason: { kind: 'guest' } });
  expect(ask(open, { person: guest }).kind).toBe('allowed');
  expect(ask(open, { person: { ...agent, tenant: 'autre' } })).toMatchObject({
    reason: { kind: 'guest' },
  });
});

test('prohibited practices are refused whatever the policy holds, high-risk ones unless they are gated', () => {
  const gate = { gated: true, validator: 'DGS', aipd: 'A-1', register: 'R-1' };
  const gated = house({ gates: { highRisk: { 'staff-evaluation': gate } } });
  const emptied = { ...house(), gates: { ...house().gates, prohibited: [] } };
  expect(ask(emptied, { gates: ['social-scoring'] })).toMatchObject({
    reason: { kind: 'prohibited', gate: 'social-scoring' },
  });
  expect(ask(house(), { gates: ['staff-evaluation'] })).toMatchObject({
    reason: { kind: 'high-risk', gate: 'staff-evaluation' },
  });
  expect(ask(gated, { gates: ['staff-evaluation'] }).kind).toBe('allowed');
  expect(ask(gated, { gates: ['staff-evaluation', 'emotion-inference'] }).kind).toBe('refused');
  expect(ask(gated, { gates: ['staff-evaluation', 'recruitment-screening'] }).kind).toBe('refused');
});

const residency = fc.constantFrom<ResidencyClass>('fr', 'eu', 'eu-efta');
const dataClass = fc.constantFrom<DataClass>('public', 'internal', 'personal', 'sensitive');
const use = fc.constantFrom<UseId>('hr-answer', 'synthesis', 'index');
const groups = fc.subarray(['all-agents', 'group:rh', 'organisation:valmont', 'system']);

/** Any policy of the type, also those that the reader would refuse: deciding stands on its own. */
const anyPolicy = fc
  .record({
    require: residency,
    minimum: fc.option(residency, { nil: undefined }),
    classes: fc.array(residency, { minLength: 1, maxLength: 4 }),
    route: fc.subarray(['e0', 'e1', 'e2', 'e3']),
    for: groups,
    dataClasses: fc.subarray<DataClass>(['public', 'internal', 'personal', 'sensitive']),
    enabled: fc.boolean(),
  })
  .map((drawn): Policy => {
    const base = house();
    const endpoints = drawn.classes.map((residency, at) => ({
      ...must(base.endpoints[1]),
      id: `e${at}`,
      residency,
    }));
    const { enabled, route, dataClasses } = drawn;
    const one = { enabled, for: drawn.for, dataClasses, route, withoutModel: 'none' } as const;
    const rule = drawn.minimum === undefined ? {} : { minResidency: drawn.minimum };
    return {
      ...base,
      residency: { require: drawn.require },
      endpoints,
      uses: { 'hr-answer': one, synthesis: one, index: one },
      dataClasses: { public: rule, internal: rule, personal: rule, sensitive: { route: 'none' } },
    };
  });

const anyRequest = fc.record({
  policy: anyPolicy,
  use,
  dataClass,
  groups,
  keys: fc.subarray(['e0', 'e1', 'e2', 'e3']),
});
type AnyRequest = typeof anyRequest extends fc.Arbitrary<infer Value> ? Value : never;

const run = (drawn: AnyRequest, policy: Policy = drawn.policy): Decision =>
  ask(policy, {
    use: drawn.use,
    dataClass: drawn.dataClass,
    person: { ...agent, groups: drawn.groups },
    standing: configured((id) => drawn.keys.includes(id)),
  });

/** Pairs of endpoint and model that a decision opens: what "wider" is measured by. */
const opened = (decision: Decision): readonly string[] =>
  decision.kind === 'allowed'
    ? Object.values(decision.candidates)
        .flat()
        .map(({ endpoint, model }) => `${endpoint.id} ${model.name}`)
    : [];

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('absent');
  return value;
}

test('no endpoint weaker than the class or the policy demands is ever a candidate', () => {
  fc.assert(
    fc.property(anyRequest, (drawn) => {
      const decision = run(drawn);
      if (decision.kind !== 'allowed') return;
      const { require } = drawn.policy.residency;
      const minimum = drawn.policy.dataClasses[drawn.dataClass].minResidency ?? require;
      for (const { endpoint, model } of Object.values(decision.candidates).flat()) {
        expect(isAtLeast(endpoint.residency, require)).toBe(true);
        expect(isAtLeast(endpoint.residency, minimum)).toBe(true);
        expect(drawn.keys).toContain(endpoint.id);
        expect(must(drawn.policy.uses[drawn.use]).route).toContain(endpoint.id);
        expect(endpoint.models).toContain(model);
      }
    }),
  );
});

test('a closed use is always refused, a sensitive request never reaches a model', () => {
  fc.assert(
    fc.property(anyRequest, (drawn) => {
      const decision = run(drawn);
      if (!must(drawn.policy.uses[drawn.use]).enabled) expect(decision.kind).toBe('refused');
      if (drawn.dataClass === 'sensitive') expect(decision.kind).not.toBe('allowed');
    }),
  );
});

test('adding a restriction never opens anything', () => {
  const restriction = fc.constantFrom<(policy: Policy, use: UseId) => Policy>(
    (policy) => ({ ...policy, residency: { require: 'fr' } }),
    (policy) => ({ ...policy, endpoints: policy.endpoints.slice(1) }),
    (policy) => ({
      ...policy,
      dataClasses: {
        ...policy.dataClasses,
        internal: { ...policy.dataClasses.internal, minResidency: 'fr' },
        personal: { ...policy.dataClasses.personal, route: 'none' },
      },
    }),
    (policy, id) => withUse(policy, id, { enabled: false }),
    (policy, id) => withUse(policy, id, { for: must(policy.uses[id]).for.slice(1) }),
    (policy, id) => withUse(policy, id, { route: must(policy.uses[id]).route.slice(1) }),
    (policy, id) =>
      withUse(policy, id, { dataClasses: must(policy.uses[id]).dataClasses.slice(1) }),
  );
  fc.assert(
    fc.property(anyRequest, restriction, (drawn, restrict) => {
      const before = opened(run(drawn));
      for (const one of opened(run(drawn, restrict(drawn.policy, drawn.use)))) {
        expect(before).toContain(one);
      }
    }),
    { numRuns: 500 },
  );
});

function withUse(policy: Policy, id: UseId, changes: Partial<Policy['uses']['index']>): Policy {
  return { ...policy, uses: { ...policy.uses, [id]: { ...must(policy.uses[id]), ...changes } } };
}
