import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endpointTree, faultsOf, selfHosted, type Tree } from '../builders/policy-text.ts';

const paths = (changes: Tree): readonly string[] => Object.keys(faultsOf(changes));
const ofEndpoint = (changes: Tree): readonly string[] =>
  paths({ endpoints: [endpointTree(changes)] });

describe('models', () => {
  const model = (changes: Tree): Tree => ({ models: [{ name: 'm', role: 'chat', ...changes }] });

  test.each([
    [[3, 8], [8, 8], []],
    [[8, 8], [8, 8], []],
    [[3, 9], [8, 8], ['endpoints[0].models[0].params.activeB']],
    [[9, 9], [8, 10], ['endpoints[0].models[0].params.activeB']],
    [[8, 3], [8, 8], ['endpoints[0].models[0].params.activeB']],
    [[3, 8], [9, 8], ['endpoints[0].models[0].params.totalB']],
    [[0, 8], [8, 8], ['endpoints[0].models[0].params.activeB[0]']],
  ])('active %j of %j billions', (activeB, totalB, expected) => {
    expect(ofEndpoint(model({ params: { activeB, totalB } }))).toEqual(expected);
  });

  test('any range that is accepted is in order and within the whole', () => {
    const end = fc.oneof(fc.integer({ min: -1, max: 200 }), fc.double({ min: 0, max: 200 }));
    const range = fc.tuple(end, end);
    fc.assert(
      fc.property(range, range, (activeB, totalB) => {
        if (ofEndpoint(model({ params: { activeB, totalB } })).length > 0) return;
        expect(activeB[0]).toBeLessThanOrEqual(activeB[1]);
        expect(totalB[0]).toBeLessThanOrEqual(totalB[1]);
        expect(activeB[0]).toBeLessThanOrEqual(totalB[0]);
        expect(activeB[1]).toBeLessThanOrEqual(totalB[1]);
      }),
      { numRuns: 200 },
    );
  });

  test('one name in one role is one model; in another role it is another', () => {
    const twice = [
      { name: 'm', role: 'chat' },
      { name: 'm', role: 'embed' },
      { name: 'm', role: 'chat' },
    ];
    expect(ofEndpoint({ models: twice })).toEqual(['endpoints[0].models[2].name']);
  });

  test('it is limited to uses that the file opens, with a “did you mean”', () => {
    expect(ofEndpoint(model({ uses: ['hr-answer'] }))).toEqual([]);
    expect(ofEndpoint(model({ uses: [] }))).toEqual(['endpoints[0].models[0].uses']);
    expect(
      faultsOf({ endpoints: [endpointTree(model({ uses: ['hr-answer', 'draft'] }))] }),
    ).toEqual({
      'endpoints[0].models[0].uses[1]': 'cet usage n’est pas ouvert dans uses',
    });
  });

  test('a use whose route holds no model good enough for it is a fault of the route', () => {
    const uses = { 'hr-answer': { route: ['a'] }, rewrite: { route: ['a'] } };
    const endpoints = [endpointTree(model({ uses: ['rewrite'] }))];
    expect(paths({ endpoints, uses })).toEqual(['uses.hr-answer.route']);
    const helped = [...endpoints, endpointTree({ id: 'b' })];
    expect(
      paths({ endpoints: helped, uses: { ...uses, 'hr-answer': { route: ['a', 'b'] } } }),
    ).toEqual([]);
  });

  test.each(['gpt-oss:120b-cloud', 'glm:cloud', 'X-CLOUD'])(
    '%s runs at Ollama’s, not on the server that says so',
    (name) => {
      const own = {
        baseURL: 'http://127.0.0.1:11434/v1',
        evidence: selfHosted,
        models: [{ name, role: 'chat' }],
      };
      expect(ofEndpoint(own)).toEqual(['endpoints[0].models[0].name']);
      expect(ofEndpoint({ models: [{ name, role: 'chat' }] })).toEqual([]);
    },
  );
});
