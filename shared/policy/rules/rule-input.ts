import type { Language } from '../../language/language.ts';
import { type PolicyRule, policyTexts } from '../../language/policy-texts.ts';
import { type DeclaredNetworks, readDeclaredNetworks } from '../network/read-declared-networks.ts';
import type { PolicyFault, ResidencyClass } from '../policy.ts';
import { formatPath, type Path } from '../reading/format-path.ts';
import { sameTree } from '../reading/same-tree.ts';
import { listAt, textAt, valueAt } from '../reading/tree.ts';
import { isResidencyClass } from '../residency-class.ts';

type Texts = (typeof policyTexts)[Language];

/** What the rules read: the file as it stands, whatever the schema found wrong elsewhere in it. */
export type RuleInput = {
  readonly tree: unknown;
  readonly texts: Texts;
  readonly networks: DeclaredNetworks;
  /** The tree that this one was laid over; null when it stands alone. */
  readonly base: object | null;
  /** ISO 8601; null when the day of the reading is not known. */
  readonly today: string | null;
};

export function ruleInput(
  tree: unknown,
  language: Language,
  { base = null, today = null }: Partial<Pick<RuleInput, 'base' | 'today'>> = {},
): RuleInput {
  const networks = readDeclaredNetworks({
    private: listAt(tree, ['networks', 'private']),
    own: listAt(tree, ['networks', 'own']),
  });
  return { tree, texts: policyTexts[language], networks, base, today };
}

/** Whether this place says what the base says: a demand that was made later leaves it aside, it does not make it wrong. */
export function isInherited({ tree, base }: RuleInput, path: Path): boolean {
  const before = base === null ? undefined : valueAt(base, path);
  return before !== undefined && sameTree(before, valueAt(tree, path));
}

export function ruleFault(input: RuleInput, path: Path, rule: PolicyRule): PolicyFault {
  return { path: formatPath(path), message: input.texts.rules[rule] };
}

/** A residency class written at this place, or null. */
export function classAt(tree: unknown, path: Path): ResidencyClass | null {
  const text = textAt(tree, path);
  return isResidencyClass(text) ? text : null;
}
