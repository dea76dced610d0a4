import type { Language } from '#shared/language/language.ts';
import { startTexts } from '#shared/language/start-texts.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import type { Standing } from '#shared/policy/standing.ts';
import { ignoredVariables } from './model/ignored-variables.ts';

export type ServiceDescription = {
  /** Names of variables or files that an endpoint of the policy waits for. */
  readonly missing: readonly string[];
  /** What is configured and what is not, in words. */
  readonly lines: readonly string[];
};

/** Which models would answer, what is missing for the others, and how to add one. */
export function describeService(
  { policy }: PolicySnapshot,
  standing: Pick<Standing, 'faultOf'>,
  environment: Readonly<Record<string, string | undefined>>,
  language: Language,
): ServiceDescription {
  const texts = startTexts[language];
  const writing = policy.endpoints.filter(({ models }) =>
    models.some(({ role }) => role === 'chat'),
  );
  const waits = (endpoint: Endpoint): boolean =>
    endpoint.models.every((model) => standing.faultOf(endpoint, model) === 'not-configured');
  const ready = writing.filter((endpoint) => !waits(endpoint));
  const waiting = writing.filter(waits);
  const ignored = ignoredVariables(environment, policy.endpoints);
  return {
    missing: waiting.map(secretName),
    lines: [
      ...ready.map((endpoint) =>
        texts.model(
          endpoint.id,
          endpoint.models.find(({ role }) => role === 'chat')?.name ?? '',
          endpoint.operator?.name ?? new URL(endpoint.baseURL).host,
          endpoint.residency,
        ),
      ),
      ...(ready.length === 0 ? [texts.noModel] : []),
      ...waiting.map((endpoint) => texts.missingKey(endpoint.id, secretName(endpoint))),
      ...(ready.length === 0 ? [texts.addModel] : []),
      ...(ignored.length === 0 ? [] : [texts.ignored(ignored.join(', '))]),
    ],
  };
}

function secretName({ auth }: Endpoint): string {
  if (auth.type === 'key') return auth.env ?? auth.file ?? 'key';
  return auth.type;
}
