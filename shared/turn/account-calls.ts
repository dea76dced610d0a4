import type { Consumption } from '../budget/ports.ts';
import type { CallToAccount } from '../footprint/call-to-account.ts';
import { footprintOfCalls } from '../footprint/footprint-of-calls.ts';
import { charactersPerToken } from '../french/characters-per-token.ts';
import type { Candidate } from '../policy/decision.ts';
import type { EndpointModel } from '../policy/endpoint.ts';
import { sameModel } from '../policy/same-model.ts';
import { sizeOf } from '../policy/size-of.ts';
import type { ModelFaultKind } from '../routing/ports.ts';
import type { Attempt } from '../routing/routed-delta.ts';
import { placeOfCall } from './place-of-call.ts';

/** Ends after which a model may have worked although not a word came out; after the others none was asked. */
const mayHaveWorked: ReadonlySet<'served' | ModelFaultKind> = new Set([
  'served',
  'region-refused',
  'other-model',
  'timeout-first-token',
  'timeout-idle',
  'timeout-total',
  'garbage',
  'stream-cut',
  'empty',
  'aborted',
] as const);

/**
 * What calls of models consumed together, retries and broken answers included; null when no model was
 * at work. `offered` are the chat models that the policy gave for them, whichever served.
 */
export function accountCalls(
  attempts: readonly Attempt[],
  offered: readonly Candidate[],
  method: string,
): Pick<Consumption, 'tokens' | 'footprint'> | null {
  const worked = attempts.filter(wasAtWork);
  const footprint = footprintOfCalls(
    worked.map((attempt) => toCall(attempt, offered)),
    method,
  );
  if (footprint === null) return null;
  const tokens = worked.map(tokensOf);
  return {
    footprint,
    tokens: {
      input: tokens.reduce((sum, { input }) => sum + input, 0),
      output: tokens.reduce((sum, { output }) => sum + output, 0),
    },
  };
}

/** Tokens of one call as they are counted, and whether the endpoint said so itself. */
export function tokensOfCall(
  attempt: Attempt,
): Consumption['tokens'] & { readonly estimated: boolean } {
  return wasAtWork(attempt)
    ? { ...tokensOf(attempt), estimated: attempt.usage === null }
    : { input: 0, output: 0, estimated: false };
}

function wasAtWork({ sent, received, usage, ended }: Attempt): boolean {
  return sent > 0 && (received > 0 || usage !== null || mayHaveWorked.has(ended));
}

function tokensOf({ usage, sent, received }: Attempt): Consumption['tokens'] {
  return (
    usage ?? {
      input: Math.ceil(sent / charactersPerToken),
      output: Math.ceil(received / charactersPerToken),
    }
  );
}

function toCall(attempt: Attempt, offered: readonly Candidate[]): CallToAccount {
  const { endpoint, model } = attempt.candidate;
  const { servedModel } = attempt;
  const otherModel = !sameModel(model, servedModel);
  const served = otherModel ? endpoint.models.find(({ name }) => name === servedModel) : model;
  return {
    kind: model.role === 'chat' ? 'chat' : 'embed',
    names: namesOf(model, servedModel, otherModel),
    size: served?.params ?? null,
    ...placeOfCall(endpoint, served ?? model),
    outputTokens: tokensOf(attempt).output,
    estimated: attempt.usage === null,
    seconds: writingTimeOf(attempt),
    served: attempt.ended === 'served',
    otherModel,
    others: offered.flatMap((candidate) => {
      const size = sizeOf(candidate.model);
      const { pue } = placeOfCall(candidate.endpoint, candidate.model);
      return size === null ? [] : [{ size, pue }];
    }),
  };
}

/** A name that ends in `latest` says nothing of a size once the endpoint tells which version served. */
function namesOf(
  { name, servedAs = [] }: EndpointModel,
  told: string | null,
  otherModel: boolean,
): readonly string[] {
  if (told === null) return [name, ...servedAs];
  const moves = name.endsWith('-latest') && told !== name;
  return otherModel || moves ? [told] : [name, ...servedAs, told];
}

/**
 * Tokens a second that no model writes: ten times what the method expects of one without any weight, in
 * its batch of 64 (1 / (0.0195 + 64 × 0.000312) = 25). Text that comes faster was held back and sent at once.
 */
const fastest = 250;

/**
 * Seconds in which the answer was written, where they were measured: not of one that broke, nor of one
 * of which less than half was heard, because the model thought aloud before its first word, nor of one
 * that came in one piece or in a burst.
 */
function writingTimeOf(attempt: Attempt): number | null {
  const { ended, usage, received, seconds } = attempt;
  if (ended !== 'served' || seconds === null) return null;
  const heard = Math.ceil(received / charactersPerToken);
  if (usage !== null && usage.output > 2 * heard) return null;
  return tokensOf(attempt).output > seconds * fastest ? null : seconds;
}
