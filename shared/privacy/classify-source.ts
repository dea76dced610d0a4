import type { DataClass } from '../policy/policy.ts';
import { classify } from './classify.ts';
import type { PrivacyRules } from './finding.ts';

/**
 * The data class of a document's text. A document may speak of illness or violence as rules do; it is
 * sensitive only where it also says whose. Throws `Fault('privacy-failed')` when the search breaks.
 */
export function classifySource(text: string, rules: PrivacyRules): DataClass {
  const { dataClass, findings } = classify({ text, rules });
  return dataClass === 'sensitive' && findings.length === 0 ? 'internal' : dataClass;
}
