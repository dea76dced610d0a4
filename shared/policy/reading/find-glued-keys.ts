import type { Language } from '../../language/language.ts';
import { policyTexts } from '../../language/policy-texts.ts';
import type { PolicyFault } from '../policy.ts';
import { formatPath, type Path } from './format-path.ts';
import { looksGlued } from './name-syntax-fault.ts';

/** Keys such as `type:key`, which YAML reads as a key of that name without a value. */
export function findGluedKeys(
  tree: unknown,
  language: Language,
  path: Path = [],
): readonly PolicyFault[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    const place = [...path, Array.isArray(tree) ? Number(key) : key];
    if (value !== null || !looksGlued(key)) return findGluedKeys(value, language, place);
    const { unknownKey, glued } = policyTexts[language];
    return [{ path: formatPath(place), message: glued(unknownKey(formatPath([key]), null)) }];
  });
}
