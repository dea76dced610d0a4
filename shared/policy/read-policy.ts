import type { Language } from '../language/language.ts';
import type { Policy, PolicyFault } from './policy.ts';
import { checkShape } from './reading/check-shape.ts';
import { findSecrets } from './reading/find-secrets.ts';
import { parseYaml } from './reading/parse-yaml.ts';
import { checkEndpoints, checkNetworks } from './rules/check-endpoints.ts';
import { checkReferences } from './rules/check-references.ts';
import { checkResidency } from './rules/check-residency.ts';
import { checkRoutes } from './rules/check-routes.ts';
import { ruleInput } from './rules/rule-input.ts';
import { policySchema } from './schema/policy-schema.ts';

export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/** Reads a policy file's text whole: accepted with its defaults applied, or refused with every fault at once. */
export function readPolicy(text: string, language: Language): PolicyReading {
  const yaml = parseYaml(text, language);
  return yaml.ok ? readPolicyTree(yaml.tree, language) : yaml;
}

/**
 * Reads a policy from the plain data of its file. The rules are checked on the tree as it stands, so that a wrong key
 * somewhere hides no wrong address elsewhere.
 */
export function readPolicyTree(tree: object, language: Language): PolicyReading {
  const shape = checkShape(policySchema, tree, language);
  const input = ruleInput(tree, language);
  const faults = [
    ...findSecrets(tree, language),
    ...(shape.ok ? [] : shape.faults),
    ...checkNetworks(input),
    ...checkEndpoints(input),
    ...checkResidency(input),
    ...checkReferences(input),
    ...checkRoutes(input),
  ];
  if (faults.length > 0) return { ok: false, faults: onePerPath(faults) };
  return shape.ok ? { ok: true, policy: shape.value } : shape;
}

/** The first fault of a place says it best: a pasted key is told as such, not as an unknown key too. */
function onePerPath(faults: readonly PolicyFault[]): readonly PolicyFault[] {
  return [
    ...new Map(faults.toReversed().map((fault) => [fault.path, fault])).values(),
  ].toReversed();
}
