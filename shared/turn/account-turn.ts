import type { BudgetNotice } from '../budget/budget-notice.ts';
import { judgeBudget } from '../budget/judge-budget.ts';
import type { Consumption, Spent } from '../budget/ports.ts';
import { type CallToAccount, footprintOfCalls } from '../footprint/footprint-of-calls.ts';
import type { Candidate } from '../policy/decision.ts';
import { serviceOf } from '../policy/service-of.ts';
import type { Attempt } from '../routing/routed-delta.ts';
import { sameModel } from '../routing/same-model.ts';
import type { Trace } from './trace.ts';

/** A token of French text is about so many characters, for endpoints that count nothing. */
const charactersPerToken = 4;

/** What the turn's calls of models consumed, retries and broken answers included; null when none was called. */
export function accountTurn(trace: Trace): Consumption | null {
  const called = trace.attempts.filter(({ sent }) => sent > 0);
  const { policy } = trace.snapshot;
  const calls = called.map((attempt) => toCall(attempt, trace.candidates));
  const footprint = footprintOfCalls(calls, policy.footprint.method);
  if (footprint === null) return null;
  const tokens = called.map(tokensOf);
  return {
    at: trace.startedAt,
    day: trace.today,
    person: trace.person,
    service: serviceOf(policy, trace.request.person)?.id ?? null,
    use: trace.use,
    endpoint: trace.endpoint,
    model: trace.model,
    tokens: {
      input: tokens.reduce((sum, { input }) => sum + input, 0),
      output: tokens.reduce((sum, { output }) => sum + output, 0),
    },
    footprint,
  };
}

/** The budget as it stands once this is counted. */
export function budgetAfter(trace: Trace, consumption: Consumption | null): BudgetNotice | null {
  const { spent, snapshot, request } = trace;
  if (spent === null) return null;
  const tokens = consumption === null ? 0 : consumption.tokens.input + consumption.tokens.output;
  const after: Spent = {
    personDay: spent.personDay + tokens,
    serviceMonth: spent.serviceMonth + tokens,
    month: {
      tokens: spent.month.tokens + tokens,
      gCO2e: spent.month.gCO2e + (consumption?.footprint.known?.gCO2e[1] ?? 0),
    },
  };
  const { policy } = snapshot;
  return judgeBudget(policy.quotas, serviceOf(policy, request.person), after);
}

function tokensOf({ usage, sent, received }: Attempt): Consumption['tokens'] {
  return (
    usage ?? {
      input: Math.ceil(sent / charactersPerToken),
      output: Math.ceil(received / charactersPerToken),
    }
  );
}

function toCall(attempt: Attempt, route: readonly Candidate[]): CallToAccount {
  const { endpoint, model } = attempt.candidate;
  return {
    kind: model.role === 'chat' ? 'chat' : 'embed',
    model: model.name,
    params: model.params ?? null,
    zones: model.zone === undefined ? [] : [model.zone],
    pue: model.pue ?? null,
    wue: model.wue ?? null,
    outputTokens: tokensOf(attempt).output,
    estimated: attempt.usage === null,
    seconds: attempt.ended === 'served' ? attempt.seconds : null,
    otherModel: !sameModel(endpoint, model, attempt.servedModel),
    largest: largestOf(route, model.name),
  };
}

function largestOf(route: readonly Candidate[], served: string): CallToAccount['largest'] {
  const sized = route.flatMap(({ model }) =>
    model.params === undefined ? [] : [{ name: model.name, params: model.params }],
  );
  const [largest] = [...sized].sort((a, b) => b.params.activeB[1] - a.params.activeB[1]);
  return largest === undefined || largest.name === served ? null : largest.params;
}
