import { expect, test } from '@jest/globals';
import { baseTree, faultsOfChild } from '../builders/policy-chain.ts';
import { endpointTree, type Tree } from '../builders/policy-text.ts';

test.each<[string, string, Tree, string]>([
  [
    'the two numbers of a ceiling',
    'quotas.perMonth.tokens',
    { quotas: { perMonth: { tokens: 100_000 } } },
    '(50\u202f000 → 100\u202f000)',
  ],
  [
    'the one group that is too many',
    'uses.hr-answer.for[2]',
    { uses: { 'hr-answer': { for: ['group:a', 'group:b', 'group:c'] } } },
    '(group:c)',
  ],
  [
    'the name of a new endpoint',
    'endpoints[0]',
    { endpoints: [endpointTree({ id: 'neuf', baseURL: 'https://neuf.example/v1' })] },
    '(rien → neuf)',
  ],
  [
    'the two addresses of an endpoint that moved',
    'endpoints[0].baseURL',
    { endpoints: [{ id: 'ici', baseURL: 'https://ailleurs.example/v1' }] },
    'https://ailleurs.example/v1)',
  ],
])('a widening is told with its values: %s', (_, path, child, values) => {
  expect(faultsOfChild(child)[path]).toContain(values);
});

test('nothing of a sign-in is repeated: a key may be pasted there', () => {
  const pasted = '4f3c2b1a-1111-4111-8111-0123456789ab';
  const auth = { type: 'key', file: `/run/${pasted}` };
  const faults = faultsOfChild({ endpoints: [{ id: 'ici', auth }] });
  expect(Object.keys(faults).join()).toContain('endpoints[0].auth');
  expect(JSON.stringify(faults)).not.toContain(pasted);
});

test('a child that says nothing widens nothing', () => {
  expect(faultsOfChild({})).toEqual({});
  expect(baseTree()).toMatchObject({ quotas: { perMonth: { tokens: 50_000 } } });
});
