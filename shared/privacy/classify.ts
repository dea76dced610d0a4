import { Fault } from '../fault.ts';
import type { PersonalDataType } from '../personal-data-type.ts';
import type { DataClass } from '../policy/policy.ts';
import type { Situation } from '../policy/situation.ts';
import { findPersonalData } from './find-personal-data.ts';
import { findSituation } from './find-situation.ts';
import type { Finding, PrivacyRules } from './finding.ts';

export type Classification = {
  readonly dataClass: DataClass;
  /** Every personal datum found, those that the rules let through included. */
  readonly findings: readonly Finding[];
  readonly situation: Situation | null;
};

/** A company's number is no one's personal datum (PRIVACY §1.2). */
const businessIds: ReadonlySet<PersonalDataType> = new Set(['siret', 'siren']);

/**
 * The data class of a request. Masking does not lower it: pseudonymised data is still personal. A company number
 * counts only when the policy masks it. Throws `Fault('privacy-failed')` when the search breaks, so that the request stops.
 */
export const classify = (request: {
  readonly text: string;
  readonly rules: PrivacyRules;
}): Classification => {
  try {
    const findings = findPersonalData(request.text);
    const situation = findSituation(request.text);
    const isPersonal = findings.some(
      ({ type }) => !businessIds.has(type) || request.rules[type] === 'mask',
    );
    const dataClass = situation !== null ? 'sensitive' : isPersonal ? 'personal' : 'internal';
    return { dataClass, findings, situation };
  } catch (cause) {
    throw new Fault('privacy-failed', {}, cause);
  }
};
