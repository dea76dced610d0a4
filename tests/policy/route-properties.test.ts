import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { operatorDemands } from '#shared/policy/demands-of-class.ts';
import type { Endpoint, EndpointModel, Operator, OperatorDemand } from '#shared/policy/endpoint.ts';
import type { DataClass, ResidencyClass, UseId } from '#shared/policy/policy.ts';
import { isAtLeast } from '#shared/policy/residency-class.ts';
import type { StandingFault } from '#shared/policy/standing.ts';
import { unmetDemands } from '#shared/policy/unmet-demands.ts';
import { ask, chat, endpoint, house } from '../builders/route-house.ts';

const knowledge = fc.constantFrom<Operator['nonEuLaw']>('yes', 'no', 'unknown');
const operator = fc.record({
  name: fc.constant('o'),
  headquarters: fc.constantFrom('FR', 'DE', 'US'),
  secNumCloud: knowledge,
  nonEuLaw: knowledge,
});
const demand = fc.record<OperatorDemand>(
  {
    secNumCloud: fc.constant('yes' as const),
    nonEuLaw: fc.constant('no' as const),
    headquarters: fc.subarray(['FR', 'DE'], { minLength: 1 }),
  },
  { requiredKeys: [] },
);
const uses = fc.subarray<UseId>(['hr-answer', 'draft', 'index'], { minLength: 1 });
const model = fc
  .tuple(
    fc.constantFrom<EndpointModel['role']>('chat', 'chat', 'embed', 'rerank'),
    fc.option(fc.constantFrom(3, 8, 24, 123), { nil: undefined }),
    fc.option(uses, { nil: undefined }),
  )
  .map(([role, billions, named]): EndpointModel => ({ ...chat('', billions, named), role }));

const anyHouse = fc.record({
  endpoints: fc.array(
    fc.record({
      models: fc.array(model, { maxLength: 4 }),
      operator: fc.option(operator, { nil: undefined }),
      residency: fc.constantFrom<ResidencyClass>('fr', 'eu', 'eu-efta'),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  everywhere: fc.option(demand, { nil: undefined }),
  forClass: fc.option(demand, { nil: undefined }),
  require: fc.constantFrom<ResidencyClass>('fr', 'eu', 'eu-efta'),
  use: fc.constantFrom<UseId>('hr-answer', 'draft', 'index'),
  dataClass: fc.constantFrom<DataClass>('public', 'internal', 'personal'),
  overQuota: fc.boolean(),
  /** By the place of a model in the house, cyclically. */
  faults: fc.array(
    fc.constantFrom<StandingFault | null>(
      null,
      null,
      'not-configured',
      'unhealthy',
      'evidence-stale',
    ),
    { minLength: 1, maxLength: 7 },
  ),
});

const draw = (drawn: typeof anyHouse extends fc.Arbitrary<infer Value> ? Value : never) => {
  const endpoints = drawn.endpoints.map(
    ({ models, operator: by, residency }, at): Endpoint => ({
      ...endpoint(
        `e${at}`,
        models.map((one, index) => ({ ...one, name: `e${at}m${index}` })),
        by,
      ),
      residency,
    }),
  );
  const faults = new Map(
    endpoints
      .flatMap(({ models }) => models)
      .map(({ name }, at) => [name, drawn.faults[at % drawn.faults.length] ?? null] as const),
  );
  const rule = drawn.forClass === undefined ? {} : { operator: drawn.forClass };
  const policy = house(endpoints, {
    residency: {
      require: drawn.require,
      ...(drawn.everywhere === undefined ? {} : { operator: drawn.everywhere }),
    },
    dataClasses: { public: rule, internal: rule, personal: rule, sensitive: { route: 'none' } },
  });
  const decision = ask(policy, (_, { name }) => faults.get(name) ?? null, drawn);
  return { policy, decision, faults };
};

const sizeOf = ({ params }: EndpointModel): number => params?.activeB[1] ?? Number.MAX_VALUE;

test('the order is that of the route, then of size', () => {
  fc.assert(
    fc.property(anyHouse, (drawn) => {
      const { policy, decision } = draw(drawn);
      const places = decision.candidates.chat.map(({ endpoint: { id }, model: one }) => {
        const at = policy.endpoints.findIndex((other) => other.id === id);
        const index = policy.endpoints[at]?.models.findIndex(({ name }) => name === one.name);
        return [at, sizeOf(one), index ?? -1] as const;
      });
      const sorted = [...places].sort(
        (one, other) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2],
      );
      expect(places).toEqual(sorted);
    }),
    { numRuns: 300 },
  );
});

test('a candidate never violates class, operator, standing, adequacy or budget', () => {
  fc.assert(
    fc.property(anyHouse, (drawn) => {
      const { policy, decision, faults } = draw(drawn);
      for (const { endpoint: by, model: one } of Object.values(decision.candidates).flat()) {
        expect(isAtLeast(by.residency, drawn.require)).toBe(true);
        for (const asked of operatorDemands(policy, drawn.dataClass)) {
          expect(unmetDemands(by.operator, asked)).toEqual([]);
        }
        expect(faults.get(one.name)).toBeNull();
        expect(one.uses?.includes(drawn.use) ?? true).toBe(true);
        expect(drawn.overQuota).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('each step of the route either answers or is told, never both', () => {
  fc.assert(
    fc.property(anyHouse, (drawn) => {
      const { policy, decision } = draw(drawn);
      const role = drawn.use === 'index' ? 'embed' : 'chat';
      const answering = decision.candidates[role].map((one) => one.endpoint.id);
      const told = decision.skipped.map(({ endpointId }) => endpointId);
      for (const { id } of policy.endpoints) {
        expect(answering.includes(id)).toBe(!told.includes(id));
      }
    }),
    { numRuns: 300 },
  );
});
