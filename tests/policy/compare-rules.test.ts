import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { compareTrees } from '#shared/policy/comparison/compare-trees.ts';
import { policyRule } from '#shared/policy/comparison/policy-rules.ts';
import type { Rule } from '#shared/policy/comparison/rule.ts';
import { policySchema } from '#shared/policy/schema/policy-schema.ts';
import type { Tree } from '../builders/policy-text.ts';

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const nodesIn = (value: unknown): readonly Node[] =>
  (Array.isArray(value) ? value : [value]).filter(isNode);

/** Keys that an admin may write and that no rule of comparison judges. */
function withoutRule(node: Node, rule: Rule, path: string): readonly string[] {
  const forms = [...nodesIn(node['oneOf'] ?? []), ...nodesIn(node['anyOf'] ?? [])];
  const inForms = forms.flatMap((form) => withoutRule(form, rule, path));
  const properties = isNode(node['properties']) ? Object.entries(node['properties']) : [];
  switch (rule.kind) {
    case 'value':
      return [];
    case 'each':
      return nodesIn(node['additionalProperties'] ?? []).flatMap((inner) =>
        withoutRule(inner, rule.each, `${path}.*`),
      );
    case 'items':
      return nodesIn(node['items'] ?? []).flatMap((inner) =>
        withoutRule(inner, rule.items.item, `${path}[]`),
      );
    case 'keys':
      return [
        ...inForms,
        ...properties.flatMap(([key, property]) => {
          const own = rule.keys[key];
          if (own === undefined) return [`${path}.${key}`];
          return isNode(property) ? withoutRule(property, own, `${path}.${key}`) : [];
        }),
      ];
  }
}

test('every key of the file has its rule of comparison', () => {
  const schema = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-7' });
  expect(withoutRule(schema, policyRule, '$')).toEqual([]);
});

test('a key that no rule knows widens, wherever it stands', () => {
  expect(compareTrees(policyRule, {}, { surprise: 1 })).toMatchObject([
    { path: 'surprise', why: 'unknown' },
  ]);
  expect(
    compareTrees(
      policyRule,
      { endpoints: [{ id: 'a' }] },
      { endpoints: [{ id: 'a', surprise: 1 }] },
    ),
  ).toMatchObject([{ path: 'endpoints[0].surprise', why: 'unknown' }]);
  expect(compareTrees(policyRule, { surprise: 1 }, {})).toMatchObject([{ why: 'unknown' }]);
});

test('to name a preset widens nothing by itself: what it fills in is compared', () => {
  const named = (preset: Tree) => ({ endpoints: [{ id: 'a', ...preset }] });
  expect(compareTrees(policyRule, named({}), named({ preset: 'scaleway' }))).toMatchObject([
    { path: 'endpoints[0].preset', why: null },
  ]);
});

test('what does not widen step by step does not widen in all', () => {
  const tree = fc.record({
    residency: fc.record({ require: fc.constantFrom('fr', 'eu', 'eu-efta') }),
    quotas: fc.record(
      { perAgent: fc.record({ tokensPerDay: fc.integer({ min: 1, max: 3 }) }) },
      { requiredKeys: [] },
    ),
    uses: fc.record({
      'hr-answer': fc.record({
        route: fc.subarray(['a', 'b', 'c']),
        for: fc.subarray(['all-agents', 'group:a', 'group:b']),
        enabled: fc.boolean(),
      }),
    }),
    services: fc
      .subarray(['s', 't'])
      .map((ids) => ids.map((id) => ({ id, title: id, group: `group:${id}` }))),
    networks: fc.record({ private: fc.subarray(['10.0.0.0/8', '10.1.0.0/16', '10.1.1.0/24']) }),
  });
  const widens = (before: Tree, after: Tree): boolean =>
    compareTrees(policyRule, before, after).some(({ why }) => why !== null);
  fc.assert(
    fc.property(tree, tree, tree, (first, second, third) => {
      if (widens(first, second) || widens(second, third)) return;
      expect(widens(first, third)).toBe(false);
    }),
    { seed: 7, numRuns: 2_000 },
  );
});
