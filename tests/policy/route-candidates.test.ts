import { describe, expect, test } from '@jest/globals';
import type { EndpointModel, Operator, OperatorDemand } from '#shared/policy/endpoint.ts';
import { unmetDemands } from '#shared/policy/unmet-demands.ts';
import {
  type Allowed,
  ask,
  base,
  chat,
  endpoint,
  type FaultOf,
  house,
  sound,
} from '../builders/route-house.ts';

const chatNames = ({ candidates }: Allowed): readonly string[] =>
  candidates.chat.map(({ model }) => model.name);

describe('the smallest adequate model first', () => {
  test('within an endpoint by active parameters at most; unknown sizes last, as the file has them', () => {
    const models = [chat('inconnu-1'), chat('grand', 123), chat('inconnu-2'), chat('petit', 8)];
    expect(chatNames(ask(house([endpoint('a', models)])))).toEqual([
      'petit',
      'grand',
      'inconnu-1',
      'inconnu-2',
    ]);
  });

  test('a sparse model counts by what the method expects of it: all that it holds runs, for the little that is active', () => {
    const sparse: EndpointModel = {
      ...chat('clairseme'),
      params: { activeB: [5, 5], totalB: [117, 117] },
    };
    expect(chatNames(ask(house([endpoint('a', [chat('dense', 24), sparse])])))).toEqual([
      'dense',
      'clairseme',
    ]);
  });

  test('across endpoints the route stays: its author put the first where it is', () => {
    const policy = house([endpoint('a', [chat('grand', 123)]), endpoint('b', [chat('petit', 8)])]);
    expect(chatNames(ask(policy))).toEqual(['grand', 'petit']);
  });

  test('a model that is not good enough for the use is not asked, however small', () => {
    const models = [
      chat('minuscule', 3, ['rewrite']),
      chat('moyen', 24),
      chat('redige', 8, ['draft']),
    ];
    const policy = house([endpoint('a', models)]);
    expect(chatNames(ask(policy))).toEqual(['moyen']);
    expect(chatNames(ask(policy, sound, { use: 'draft' }))).toEqual(['redige', 'moyen']);
  });

  test('an endpoint without an adequate model is left out and told, its vectors may serve', () => {
    const vectors: EndpointModel = { name: 'vecteurs', role: 'embed' };
    const policy = house([
      endpoint('a', [chat('petit', 8, ['rewrite'])]),
      endpoint('b', [vectors]),
      endpoint('c', [chat('moyen', 24)]),
    ]);
    const decision = ask(policy);
    expect(chatNames(decision)).toEqual(['moyen']);
    expect(decision.candidates.embed.map(({ model }) => model.name)).toEqual(['vecteurs']);
    expect(decision.skipped).toEqual([
      { endpointId: 'a', why: 'no-model-for-role' },
      { endpointId: 'b', why: 'no-model-for-role' },
    ]);
  });
});

describe('the standing of a model', () => {
  test('a model that may not be called leaves the others of its endpoint', () => {
    const policy = house([endpoint('a', [chat('petit', 8), chat('grand', 123)])]);
    const faultOf: FaultOf = (_, { name }) => (name === 'petit' ? 'unhealthy' : null);
    const decision = ask(policy, faultOf);
    expect(chatNames(decision)).toEqual(['grand']);
    expect(decision.skipped).toEqual([]);
  });

  test('an endpoint whose writing models may not be called is told with their fault, though its vectors may', () => {
    const policy = house([endpoint('a', [chat('m', 8), { name: 'vecteurs', role: 'embed' }])]);
    const faultOf: FaultOf = (_, { role }) => (role === 'chat' ? 'quarantined' : null);
    const decision = ask(policy, faultOf);
    expect(chatNames(decision)).toEqual([]);
    expect(decision.candidates.embed).toHaveLength(1);
    expect(decision.skipped).toEqual([{ endpointId: 'a', why: 'quarantined' }]);
  });

  test('once the budget is spent no model of any role is called', () => {
    const policy = house([endpoint('a', [chat('m', 8), { name: 'vecteurs', role: 'embed' }])]);
    expect(ask(policy, sound, { overQuota: true })).toMatchObject({
      candidates: { chat: [], embed: [], rerank: [] },
      skipped: [{ endpointId: 'a', why: 'over-quota' }],
    });
  });
});

const microsoft: Operator = {
  name: 'Microsoft',
  headquarters: 'US',
  secNumCloud: 'no',
  nonEuLaw: 'yes',
};
const qualified: Operator = {
  name: 'Nuage',
  headquarters: 'FR',
  secNumCloud: 'yes',
  nonEuLaw: 'no',
};

describe('what is asked of an operator', () => {
  test('a class may ask what the rest of the policy does not', () => {
    const policy = house(
      [endpoint('a', [chat('m')], microsoft), endpoint('b', [chat('n')], qualified)],
      {
        dataClasses: { ...base.dataClasses, personal: { operator: { nonEuLaw: 'no' } } },
      },
    );
    expect(chatNames(ask(policy))).toEqual(['m', 'n']);
    const personal = ask(policy, sound, { dataClass: 'personal' });
    expect(chatNames(personal)).toEqual(['n']);
    expect(personal.skipped).toEqual([{ endpointId: 'a', why: 'operator-refused' }]);
  });

  test.each<[OperatorDemand, readonly string[]]>([
    [{}, []],
    [{ secNumCloud: 'yes' }, ['secNumCloud']],
    [{ nonEuLaw: 'no' }, ['nonEuLaw']],
    [{ headquarters: ['FR', 'DE'] }, ['headquarters']],
    [
      { secNumCloud: 'yes', nonEuLaw: 'no', headquarters: ['FR'] },
      ['secNumCloud', 'nonEuLaw', 'headquarters'],
    ],
  ])(
    '%j is not offered by who is not named, by who is unknown, or by who says the contrary',
    (demand, keys) => {
      expect(unmetDemands(undefined, demand)).toEqual(keys);
      expect(unmetDemands(microsoft, demand)).toEqual(keys);
      expect(
        unmetDemands({ ...microsoft, secNumCloud: 'unknown', nonEuLaw: 'unknown' }, demand),
      ).toEqual(keys);
      expect(unmetDemands(qualified, demand)).toEqual([]);
    },
  );
});
