import type { Language } from '../language/language.ts';
import { openUseTexts } from '../language/open-use-texts.ts';
import type { Policy, UseId } from './policy.ts';

/** What to write so that this use is open; null when it is. */
export function adviseUse(policy: Policy, use: UseId, language: Language): string | null {
  const texts = openUseTexts[language];
  const said = policy.uses[use];
  if (said?.enabled === true) return null;
  if (said !== undefined) return texts.turnOn(use);
  return texts.write(`uses: { ${lineOf(policy, use)} }`);
}

/** What a policy without any open use lacks, and what to write: it is valid and answers nobody. Null when one is open. */
export function adviseUses(
  policy: Policy,
  language: Language,
): { readonly message: string; readonly nextAction: string } | null {
  if (Object.values(policy.uses).some(({ enabled }) => enabled)) return null;
  const { noneOpen, write, turnOn } = openUseTexts[language];
  const [closed] = Object.keys(policy.uses);
  const embeds = policy.endpoints.some(({ models }) => models.some(({ role }) => role === 'embed'));
  const lines = [lineOf(policy, 'hr-answer'), ...(embeds ? [lineOf(policy, 'index')] : [])].join(
    ', ',
  );
  const nextAction = closed === undefined ? write(`uses: { ${lines} }`) : turnOn(closed);
  return { message: noneOpen, nextAction };
}

/** The first endpoint that has the model which the use needs; without one the use answers without a model. */
function lineOf({ endpoints }: Policy, use: UseId): string {
  const role = use === 'index' ? 'embed' : 'chat';
  const first = endpoints.find(({ models }) => models.some((model) => model.role === role));
  return first === undefined ? `${use}: {}` : `${use}: { route: [${first.id}] }`;
}
