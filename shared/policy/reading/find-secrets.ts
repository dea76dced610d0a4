import type { Language } from '../../language/language.ts';
import { policyTexts } from '../../language/policy-texts.ts';
import type { PolicyFault } from '../policy.ts';
import { formatPath, type Path } from './format-path.ts';
import { looksSecret } from './looks-secret.ts';

/** Names under which keys are pasted; the file only ever names where a key is. */
const secretNames =
  /^(?:value|key|api[-_]?key|secret|client[-_]?secret|password|passwd|pwd|token|bearer|mot[-_]?de[-_]?passe|cle|clé)$/i;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Every place of the file where a key or password seems to stand. The text of the fault never holds it. */
export function findSecrets(tree: unknown, language: Language): readonly PolicyFault[] {
  const message = policyTexts[language].rules.secret;
  return secretPaths(tree, []).map((path) => ({ path: formatPath(path), message }));
}

function secretPaths(tree: unknown, path: Path): readonly Path[] {
  if (typeof tree === 'string' || typeof tree === 'number') {
    return isSecretAt(String(tree), path) ? [path] : [];
  }
  if (Array.isArray(tree)) return tree.flatMap((item, at) => secretPaths(item, [...path, at]));
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => [
    ...(looksSecret(key) ? [[...path, key]] : []),
    ...secretPaths(value, [...path, key]),
  ]);
}

function isSecretAt(value: string, path: Path): boolean {
  const name = path.at(-1);
  if (typeof name === 'string' && secretNames.test(name)) return true;
  // Scaleway's keys are UUIDs: inside `auth` nothing else has a reason to look like one.
  return looksSecret(value) || (path.includes('auth') && uuid.test(value));
}
