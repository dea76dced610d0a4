import type { Language } from '../language/language.ts';
import { presetTexts } from '../language/preset-texts.ts';
import type { Policy } from './policy.ts';
import { isProviderWord } from './presets/preset-evidence.ts';

/** What a sound policy still leaves to its admin: the contracts that it does not name, a line for each endpoint. */
export function adviseContracts({ endpoints }: Policy, language: Language): readonly string[] {
  const texts = presetTexts[language];
  return endpoints.filter(isProviderWord).map(({ id }) => texts.contractUnnamed(id));
}
