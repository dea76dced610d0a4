import { Fault } from '../fault.ts';
import type { DataClass } from '../policy/policy.ts';
import { classify } from './classify.ts';
import { findPersonalData } from './find-personal-data.ts';
import type { PrivacyRules } from './finding.ts';

/**
 * The data class of a document's text. A document may speak of illness or violence as rules do; it is
 * sensitive only where it also says whose: without a personal datum nothing else is searched for.
 * Throws `Fault('privacy-failed')` when the search breaks.
 */
export function classifySource(text: string, rules: PrivacyRules): DataClass {
  try {
    if (findPersonalData(text).length === 0) return 'internal';
  } catch (cause) {
    throw new Fault('privacy-failed', {}, cause);
  }
  return classify({ text, rules }).dataClass;
}
