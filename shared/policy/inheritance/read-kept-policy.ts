import type { Language } from '../../language/language.ts';
import type { Policy } from '../policy.ts';
import type { PolicyFile } from '../ports.ts';
import { parseYaml } from '../reading/parse-yaml.ts';
import { type ChainFile, readPolicyChain } from './read-policy-chain.ts';

/** What the texts of a kept policy say; null when they are no policy any more for the rules of today. */
export function readKeptPolicy(files: readonly PolicyFile[], language: Language): Policy | null {
  const chain: ChainFile[] = [];
  for (const { role, name, text } of files) {
    if (role === 'charter') continue;
    const yaml = parseYaml(text, language);
    if (!yaml.ok) return null;
    chain.push({ name, tree: yaml.tree });
  }
  const [first, ...bases] = chain;
  if (first === undefined) return null;
  const reading = readPolicyChain([first, ...bases], language);
  return reading.ok ? reading.policy : null;
}
