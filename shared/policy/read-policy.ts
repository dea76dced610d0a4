import type { Language } from '../language/language.ts';
import type { Policy, PolicyFault } from './policy.ts';
import { expandPresets } from './presets/expand-presets.ts';
import { checkShape } from './reading/check-shape.ts';
import { findGluedKeys } from './reading/find-glued-keys.ts';
import { findSecrets } from './reading/find-secrets.ts';
import { onePerPath } from './reading/one-per-path.ts';
import { parseYaml } from './reading/parse-yaml.ts';
import { checkBudgets } from './rules/check-budgets.ts';
import { checkEndpoints, checkNetworks } from './rules/check-endpoints.ts';
import { checkModels } from './rules/check-models.ts';
import { checkOperators } from './rules/check-operators.ts';
import { checkPresets } from './rules/check-presets.ts';
import { checkReferences } from './rules/check-references.ts';
import { checkResidency } from './rules/check-residency.ts';
import { checkRoutes } from './rules/check-routes.ts';
import { checkTimes } from './rules/check-times.ts';
import { type RuleInput, ruleInput } from './rules/rule-input.ts';
import { policySchema } from './schema/policy-schema.ts';

export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/**
 * Reads a policy file's text whole: accepted with its defaults applied, or refused with every fault at once. `today`, an ISO
 * 8601 day: what is said to be checked later than that is a fault; without it that is not judged.
 */
export function readPolicy(text: string, language: Language, today?: string): PolicyReading {
  const yaml = parseYaml(text, language);
  return yaml.ok ? readPolicyTree(yaml.tree, language, { today }) : yaml;
}

type TreeContext = {
  readonly base?: object | undefined;
  readonly today?: string | undefined;
};

/**
 * Reads a policy from the plain data of its file. Presets are filled in first, then the rules are checked on the tree as it
 * stands, so that a wrong key somewhere hides no wrong address elsewhere. `base`: the tree that this one was laid over;
 * what stands in it unchanged was judged there, and what is demanded beyond it leaves it aside. `today` as above.
 */
export function readPolicyTree(
  tree: object,
  language: Language,
  { base, today }: TreeContext = {},
): PolicyReading {
  const presets = expandPresets(tree, language);
  const shape = checkShape(policySchema, presets.tree, language);
  const input = ruleInput(presets.tree, language, { base: base ?? null, today: today ?? null });
  const faults = [
    ...findSecrets(tree, language),
    ...findGluedKeys(tree, language),
    ...presets.faults,
    ...(shape.ok ? [] : shape.faults),
    ...checkRules(input),
  ].flatMap((fault) => presets.tell(fault) ?? []);
  if (faults.length > 0) return { ok: false, faults: onePerPath(faults) };
  return shape.ok ? { ok: true, policy: shape.value } : shape;
}

function checkRules(input: RuleInput): readonly PolicyFault[] {
  return [
    ...checkNetworks(input),
    ...checkEndpoints(input),
    ...checkPresets(input),
    ...checkResidency(input),
    ...checkOperators(input),
    ...checkModels(input),
    ...checkReferences(input),
    ...checkRoutes(input),
    ...checkBudgets(input),
    ...checkTimes(input),
  ];
}
