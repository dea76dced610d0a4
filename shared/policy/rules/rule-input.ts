import type { Language } from '../../language/language.ts';
import { type PolicyRule, policyTexts } from '../../language/policy-texts.ts';
import { isPrivateNetwork } from '../network/address-kind.ts';
import { type Network, readNetwork } from '../network/read-network.ts';
import type { PolicyFault, ResidencyClass } from '../policy.ts';
import { formatPath, type Path } from '../reading/format-path.ts';
import { listAt, textAt } from '../reading/tree.ts';

type Texts = (typeof policyTexts)[Language];

/** What the rules read: the file as it stands, whatever the schema found wrong elsewhere in it. */
export type RuleInput = {
  readonly tree: unknown;
  readonly texts: Texts;
  readonly privateNetworks: readonly Network[];
  /** Ids of endpoints that come from a base: demands made after it was written leave them aside. */
  readonly inherited: ReadonlySet<string>;
};

export function ruleInput(
  tree: unknown,
  language: Language,
  inherited: ReadonlySet<string> = new Set(),
): RuleInput {
  const privateNetworks = listAt(tree, ['networks', 'private'])
    .map((text) => (typeof text === 'string' ? readNetwork(text) : null))
    .filter((network) => network !== null)
    .filter(isPrivateNetwork);
  return { tree, texts: policyTexts[language], privateNetworks, inherited };
}

export function ruleFault(input: RuleInput, path: Path, rule: PolicyRule): PolicyFault {
  return { path: formatPath(path), message: input.texts.rules[rule] };
}

/** A residency class written at this place, or null. */
export function classAt(tree: unknown, path: Path): ResidencyClass | null {
  const text = textAt(tree, path);
  return text === 'fr' || text === 'eu' || text === 'eu-efta' ? text : null;
}
