import { doctorTexts } from '#shared/language/doctor-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { adviseUses } from '#shared/policy/advise-use.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import { routedEndpoints } from '#shared/policy/routed-endpoints.ts';
import { ignoredVariables, trustedVariables } from '../model/ignored-variables.ts';
import type { Keys } from '../model/keys.ts';
import { type Finding, type ToldFinding, toFinding } from './finding.ts';

/**
 * Which endpoints are ready, which wait for their secret, and which variables nobody should count on. `found`: what was
 * found of each endpoint; only one that may be called and answered is ready.
 */
export function examineModels(
  { policy }: PolicySnapshot,
  keys: Pick<Keys, 'configured'>,
  environment: Readonly<Record<string, string | undefined>>,
  found: readonly Finding[],
  language: Language,
): readonly Finding[] {
  const texts = doctorTexts[language];
  const used = routedEndpoints(policy);
  const configured = used.filter((endpoint) => keys.configured(endpoint)).map(({ id }) => id);
  const waiting = used.filter((endpoint) => !keys.configured(endpoint));
  const ignored = ignoredVariables(environment, policy.endpoints);
  const trusted = trustedVariables(environment);
  return [
    toFinding(
      'models',
      toldReady(configured, found, language) ?? adviseUses(policy, language) ?? texts.modelsNone,
    ),
    ...waiting.map((endpoint) =>
      toFinding(`key:${endpoint.id}`, texts.keyMissing(endpoint.id, secretOf(endpoint))),
    ),
    ...(ignored.length === 0 ? [] : [toFinding('variables', texts.variables(ignored.join(', ')))]),
    ...(trusted.length === 0 ? [] : [toFinding('trusted', texts.trusted(trusted.join(', ')))]),
  ];
}

/** Null when no endpoint has its key. */
function toldReady(
  configured: readonly string[],
  found: readonly Finding[],
  language: Language,
): ToldFinding | null {
  const { modelsGood, modelsNotReady } = doctorTexts[language];
  if (configured.length === 0) return null;
  const ready = configured.filter((endpoint) =>
    found.some(({ id, ok }) => id === `answers:${endpoint}` && ok),
  );
  return ready.length === 0 ? modelsNotReady(configured.join(', ')) : modelsGood(ready.join(', '));
}

function secretOf({ auth }: Endpoint): string {
  return auth.type === 'key' ? (auth.env ?? auth.file ?? '') : 'CALAME_AZURE_CLIENT_ID';
}
