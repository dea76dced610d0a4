import { decisionTexts } from '../language/decision-texts.ts';
import type { Language } from '../language/language.ts';
import type { Policy } from './policy.ts';

/** What the file asks for and this version does not obey yet, so that nobody counts on it. */
export function notYetApplied(policy: Policy, language: Language): readonly string[] {
  const { endpoints, quotas } = policy;
  const limited = endpoints.some(({ limits }) => Object.keys(limits ?? {}).length > 0);
  const aging = endpoints.some(({ evidence }) => evidence.type === 'arm');
  const written = [
    ...(quotas.perAgent === undefined && quotas.perMonth === undefined ? [] : ['quotas']),
    ...(limited ? ['endpoints[].limits'] : []),
    ...(aging ? ['endpoints[].evidence.maxAgeHours'] : []),
  ];
  return written.map(decisionTexts[language].notApplied);
}
