import { decisionTexts } from '#shared/language/decision-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { startTexts } from '#shared/language/start-texts.ts';
import type { Endpoint, EndpointModel } from '#shared/policy/endpoint.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import { routedEndpoints } from '#shared/policy/routed-endpoints.ts';
import type { Standing, StandingFault } from '#shared/policy/standing.ts';
import { ignoredVariables } from './model/ignored-variables.ts';

export type ServiceDescription = {
  /** Names of variables or files that an endpoint of the policy waits for. */
  readonly missing: readonly string[];
  /** What is configured and what is not, in words. */
  readonly lines: readonly string[];
};

/** Which models would answer now, what keeps the others from it, and how to add one. */
export function describeService(
  { policy }: PolicySnapshot,
  standing: Pick<Standing, 'faultOf'>,
  environment: Readonly<Record<string, string | undefined>>,
  language: Language,
): ServiceDescription {
  const texts = startTexts[language];
  const endpoints = routedEndpoints(policy).flatMap((endpoint) =>
    describeEndpoint(endpoint, standing),
  );
  const ready = endpoints.filter(({ fault }) => fault === null);
  const waiting = endpoints.filter(({ fault }) => fault === 'not-configured');
  const ignored = ignoredVariables(environment, policy.endpoints);
  return {
    missing: waiting.map(({ endpoint }) => secretName(endpoint)),
    lines: [
      ...ready.map(({ endpoint, model }) =>
        texts.model(
          endpoint.id,
          model.name,
          endpoint.operator?.name ?? new URL(endpoint.baseURL).host,
          endpoint.residency,
        ),
      ),
      ...endpoints.flatMap(({ endpoint, fault }) =>
        fault === null || fault === 'not-configured'
          ? []
          : [decisionTexts[language].skipped(endpoint.id, decisionTexts[language].skip[fault])],
      ),
      ...(ready.length === 0 ? [texts.noModel] : []),
      ...waiting.map(({ endpoint }) => texts.missingKey(endpoint.id, secretName(endpoint))),
      ...(ready.length === 0 ? [texts.addModel] : []),
      ...(ignored.length === 0 ? [] : [texts.ignored(ignored.join(', '))]),
    ],
  };
}

type Described = {
  readonly endpoint: Endpoint;
  readonly model: EndpointModel;
  /** Null when a chat model of it may be called now. */
  readonly fault: StandingFault | null;
};

/** The first chat model that may be called, else the first one with what keeps it from it; nothing without a chat model. */
function describeEndpoint(
  endpoint: Endpoint,
  standing: Pick<Standing, 'faultOf'>,
): readonly Described[] {
  const described = endpoint.models
    .filter(({ role }) => role === 'chat')
    .map((model) => ({ endpoint, model, fault: standing.faultOf(endpoint, model) }));
  const one = described.find(({ fault }) => fault === null) ?? described[0];
  return one === undefined ? [] : [one];
}

function secretName({ auth }: Endpoint): string {
  if (auth.type === 'key') return auth.env ?? auth.file ?? 'key';
  return auth.type;
}
