import { doctorTexts } from '#shared/language/doctor-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { adviseUses } from '#shared/policy/advise-use.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import { ignoredVariables, trustedVariables } from '../model/ignored-variables.ts';
import type { Keys } from '../model/keys.ts';
import { type Finding, toFinding } from './finding.ts';

/** Which endpoints have their secret, which wait for it, and which variables nobody should count on. */
export function examineModels(
  { policy }: PolicySnapshot,
  keys: Pick<Keys, 'configured'>,
  environment: Readonly<Record<string, string | undefined>>,
  language: Language,
): readonly Finding[] {
  const texts = doctorTexts[language];
  const routed = new Set(Object.values(policy.uses).flatMap(({ route }) => route));
  const used = policy.endpoints.filter(({ id }) => routed.has(id));
  const ready = used.filter((endpoint) => keys.configured(endpoint));
  const waiting = used.filter((endpoint) => !keys.configured(endpoint));
  const ignored = ignoredVariables(environment, policy.endpoints);
  const trusted = trustedVariables(environment);
  return [
    toFinding(
      'models',
      ready.length === 0
        ? (adviseUses(policy, language) ?? texts.modelsNone)
        : texts.modelsGood(ready.map(({ id }) => id).join(', ')),
    ),
    ...waiting.map((endpoint) =>
      toFinding(`key:${endpoint.id}`, texts.keyMissing(endpoint.id, secretOf(endpoint))),
    ),
    ...(ignored.length === 0 ? [] : [toFinding('variables', texts.variables(ignored.join(', ')))]),
    ...(trusted.length === 0 ? [] : [toFinding('trusted', texts.trusted(trusted.join(', ')))]),
  ];
}

function secretOf({ auth }: Endpoint): string {
  return auth.type === 'key' ? (auth.env ?? auth.file ?? '') : 'CALAME_AZURE_CLIENT_ID';
}
