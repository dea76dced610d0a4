import { contactLine } from '../language/contact-line.ts';
import { decisionTexts } from '../language/decision-texts.ts';
import type { Language } from '../language/language.ts';
import { adviseUse } from './advise-use.ts';
import type { Candidate, Decision, DecisionRequest } from './decision.ts';
import { demandedResidency, operatorDemands } from './demands-of-class.ts';
import { roleThatAnswers } from './route-candidates.ts';
import { tellDemands } from './tell-demands.ts';

/** A decision as an admin reads it: who serves, why, who takes over, what is left out. */
export type Explanation = {
  readonly decision: Decision['kind'];
  /** Null when no model serves. */
  readonly endpoint: string | null;
  readonly why: readonly string[];
  readonly fallbacks: readonly { readonly endpoint: string; readonly why: string }[];
  readonly skipped: readonly { readonly endpoint: string; readonly why: string }[];
  /** True when the request is allowed and answered without a model. */
  readonly degraded: boolean;
};

type Allowed = Extract<Decision, { kind: 'allowed' }>;

export function explainDecision(
  decision: Decision,
  request: DecisionRequest,
  language: Language,
): Explanation {
  const none = { endpoint: null, fallbacks: [], skipped: [], degraded: false };
  switch (decision.kind) {
    case 'refused':
      return {
        decision: 'refused',
        ...none,
        why: [
          decisionTexts[language].refusal[decision.reason.kind],
          ...opening(decision, request, language),
        ],
      };
    case 'hand-over':
      return { decision: 'hand-over', ...none, why: handOverLines(decision, language) };
    case 'allowed':
      return explainAllowed(decision, request, language);
  }
}

/** A use that is closed is opened in the policy; every other refusal is one that it wants. */
function opening(
  { reason }: Extract<Decision, { kind: 'refused' }>,
  { snapshot, use }: DecisionRequest,
  language: Language,
): readonly string[] {
  if (reason.kind !== 'use-disabled') return [];
  const advice = adviseUse(snapshot.policy, use, language);
  return advice === null ? [] : [advice];
}

function handOverLines(
  { dataClass, contact }: Extract<Decision, { kind: 'hand-over' }>,
  language: Language,
): readonly string[] {
  const texts = decisionTexts[language];
  return [
    texts.handOver(dataClass),
    contact === null ? texts.handOverToNobody : texts.handOverTo(contactLine(contact)),
  ];
}

function explainAllowed(
  decision: Allowed,
  request: DecisionRequest,
  language: Language,
): Explanation {
  const texts = decisionTexts[language];
  const serving = onePerEndpoint(decision.candidates[roleThatAnswers(decision.use)]);
  const [first, ...others] = serving;
  const skipped = decision.skipped.map(({ endpointId, why }) => ({
    endpoint: endpointId,
    why: texts.skipped(endpointId, texts.skip[why]),
  }));
  const lines =
    first === undefined
      ? emptyLines(decision, language)
      : servingLines(first, decision, request, language);
  return {
    decision: 'allowed',
    endpoint: first?.endpoint.id ?? null,
    why: [...lines, ...demandLines(decision, request, language), ...skipped.map(({ why }) => why)],
    fallbacks: others.map(({ endpoint }) => ({
      endpoint: endpoint.id,
      why: texts.fallback(endpoint.id, texts.residency[endpoint.residency]),
    })),
    skipped,
    degraded: first === undefined,
  };
}

function servingLines(
  { endpoint, model }: Candidate,
  decision: Allowed,
  request: DecisionRequest,
  language: Language,
): readonly string[] {
  const texts = decisionTexts[language];
  const demanded = demandedResidency(request.snapshot.policy, decision.dataClass);
  return [
    texts.serves(endpoint.id, model.name, new URL(endpoint.baseURL).host),
    texts.place(endpoint.id, texts.residency[endpoint.residency], texts.residency[demanded]),
    ...(decision.use === 'index' ? [] : smallestLines(endpoint.id, decision, language)),
    decision.mask ? texts.masked : texts.notMasked,
  ];
}

function smallestLines(
  endpointId: string,
  { candidates }: Allowed,
  language: Language,
): readonly string[] {
  const models = candidates.chat.filter(({ endpoint }) => endpoint.id === endpointId);
  const [first, ...others] = models;
  return first?.model.params === undefined || others.length === 0
    ? []
    : [decisionTexts[language].smallest(first.model.name, endpointId, models.length)];
}

function demandLines(
  { dataClass }: Allowed,
  { snapshot }: DecisionRequest,
  language: Language,
): readonly string[] {
  const demands = tellDemands(operatorDemands(snapshot.policy, dataClass), language);
  return demands.length === 0 ? [] : [decisionTexts[language].demanded(demands)];
}

function emptyLines(decision: Allowed, language: Language): readonly string[] {
  const texts = decisionTexts[language];
  return [
    decision.skipped.length === 0 ? texts.noRoute : texts.noneServes,
    texts.withoutModel[decision.withoutModel],
  ];
}

/** An endpoint with two models is one place where data goes. */
function onePerEndpoint(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ endpoint }, at) => candidates.findIndex((one) => one.endpoint.id === endpoint.id) === at,
  );
}
