import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparePolicies } from '#shared/policy/comparison/compare-policies.ts';
import { readPolicyChain } from '#shared/policy/inheritance/read-policy-chain.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { readPolicyTree } from '#shared/policy/read-policy.ts';
import { writePolicy } from '#shared/policy/write-policy.ts';
import { baseTree, childOf } from '../builders/policy-chain.ts';
import { editTree, type PolicyEdit, policyEdit } from '../builders/policy-edits.ts';
import { policyOf, type Tree } from '../builders/policy-text.ts';
import { widerWays } from '../builders/wider-ways.ts';

/** One edit in half of the cases: nothing else then hides what it does. */
const edits = (most: number): fc.Arbitrary<PolicyEdit[]> =>
  fc.oneof(
    policyEdit.map((one) => [one]),
    fc.array(policyEdit, { maxLength: most }),
  );

const readTwo = (child: Tree, base: Tree) =>
  readPolicyChain(
    [
      { name: 'commune.yaml', tree: { extends: 'base.yaml', ...child } },
      { name: 'base.yaml', tree: base },
    ],
    'fr',
  );

test('the oracle sees what widens: each of these, accepted alone, lets through more', () => {
  const base = policyOf(baseTree());
  const wider = (changes: Tree): readonly string[] => widerWays(base, policyOf(baseTree(changes)));
  expect(widerWays(base, base)).toEqual([]);
  expect(widerWays(base, childOf({ residency: { require: 'fr' } }))).toEqual([]);
  expect(wider({ quotas: {} })).toEqual(['tokens a day', 'tokens a month', 'gCO2e a month']);
  expect(wider({ services: [] })).toEqual(['service of p:all-agents,group:ec']);
  expect(wider({ networks: { private: ['10.0.0.0/8'] } })).toEqual(['network of 10.30.0.1']);
  expect(wider({ dataClasses: { personal: { mask: false } } })).not.toEqual([]);
  expect(wider({ uses: { 'hr-answer': { route: ['ici'] } } })).not.toEqual([]);
});

type End = 'accepted' | 'widened' | 'faulty' | 'bad-base';

/** How a child over a base ends; whatever the end, what must hold of it holds. */
function endOf(child: Tree, base: Tree): End {
  const reading = readTwo(child, base);
  const alone = readPolicyTree(base, 'fr');
  if (reading.ok) {
    if (!alone.ok) throw new Error('a child stands on a base that does not');
    expectNarrower(alone.policy, reading.policy);
    return 'accepted';
  }
  expect(reading.faults.length).toBeGreaterThan(0);
  const messages = reading.faults.map(({ path, message }) => {
    expect(path).toMatch(alone.ok ? /\S/ : /^extends$/);
    expect(message).toMatch(alone.ok ? /\S/ : /^base\.yaml, /);
    return message;
  });
  if (!alone.ok) return 'bad-base';
  const widened = messages.some((message) => message.includes('élargit ce que permet base.yaml'));
  return widened ? 'widened' : 'faulty';
}

function expectNarrower(base: Policy, child: Policy): void {
  expect(widerWays(base, child)).toEqual([]);
  expect(comparePolicies(base, child).filter(({ why }) => why !== null)).toEqual([]);
  const written = readPolicyTree(writePolicy(child), 'fr', { base: writePolicy(base) });
  expect(written).toEqual({ ok: true, policy: child });
}

test('300 mutated children: refused by a path, or never wider than their base', () => {
  const ends: End[] = [];
  fc.assert(
    fc.property(edits(4), fc.oneof(fc.constant([]), edits(2)), (ofChild, ofBase) => {
      ends.push(endOf(editTree({}, ofChild), editTree(baseTree(), ofBase)));
    }),
    { seed: 23, numRuns: 300 },
  );
  const count = (end: End): number => ends.filter((one) => one === end).length;
  expect(count('accepted')).toBeGreaterThan(60);
  expect(count('widened')).toBeGreaterThan(60);
  expect(count('faulty')).toBeGreaterThan(20);
  expect(count('bad-base')).toBeGreaterThan(10);
});

test('two policies of which the second lets through more always differ by a change that widens', () => {
  let wider = 0;
  fc.assert(
    fc.property(edits(2), edits(2), (ofOne, ofOther) => {
      const [one, other] = [ofOne, ofOther].map((list) =>
        readPolicyTree(editTree(baseTree(), list), 'fr'),
      );
      if (one?.ok !== true || other?.ok !== true) return;
      const changes = comparePolicies(one.policy, other.policy);
      if (widerWays(one.policy, other.policy).length === 0) return;
      wider += 1;
      expect(changes.filter(({ why }) => why !== null)).not.toEqual([]);
    }),
    { seed: 31, numRuns: 300 },
  );
  expect(wider).toBeGreaterThan(40);
});
