import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { adviseUse, adviseUses } from '#shared/policy/advise-use.ts';
import { endpointTree, policyOf } from '../builders/policy-text.ts';

const models = [
  { name: 'm', role: 'chat' },
  { name: 'v', role: 'embed' },
];

test('what is advised to a policy that opens nothing opens it', () => {
  const endpoints = [endpointTree({ models })];
  const advice = adviseUses(policyOf({ endpoints, uses: {} }), 'fr');
  const written: object = parse(`{ ${/uses: .*$/.exec(advice?.nextAction ?? '')?.[0]} }`);
  const open = policyOf({ endpoints, ...written });
  expect(adviseUses(open, 'fr')).toBeNull();
  expect(adviseUse(open, 'hr-answer', 'fr')).toBeNull();
  expect(open.uses.index?.route).toEqual(['a']);
});

test('without any endpoint the use is advised all the same: it answers without AI', () => {
  const policy = policyOf({ endpoints: [], uses: {} });
  expect(adviseUse(policy, 'draft', 'en')).toBe(
    'To open it, write in the policy: uses: { draft: {} }',
  );
});

test('a use that is turned off is turned on again, not written twice', () => {
  const policy = policyOf({ uses: { 'hr-answer': { enabled: false, route: ['a'] } } });
  expect(adviseUse(policy, 'hr-answer', 'fr')).toContain('enabled: false');
  expect(adviseUses(policy, 'fr')?.nextAction).toContain('uses.hr-answer');
});
