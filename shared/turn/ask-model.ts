import type { Candidate, Decision } from '../policy/decision.ts';
import { rulesOfSending } from '../policy/rules-of-sending.ts';
import { maskText } from '../privacy/mask-text.ts';
import { restoreStream } from '../privacy/restore-stream.ts';
import { chatBounds, jobBounds, type RoutingBounds } from '../routing/bounds.ts';
import type { Attempt, RoutedDelta } from '../routing/routed-delta.ts';
import { conclude, type RoutedEnd } from './conclude.ts';
import { endWithoutModel } from './end-without-model.ts';
import type { Ending } from './ending.ts';
import { largerThan, orderCandidates } from './order-candidates.ts';
import type { TurnEvent } from './outcome.ts';
import type { TurnPorts } from './ports.ts';
import type { Prepared } from './prepare.ts';
import type { AnswerCheck, Composed, Grounds, Recipe } from './recipe.ts';
import type { TurnRequest } from './request.ts';
import type { Trace } from './trace.ts';

type Asking = {
  readonly prepared: Prepared;
  /** By question, earlier exchanges and passages together. */
  readonly decision: Extract<Decision, { kind: 'allowed' }>;
  readonly grounds: Grounds;
  readonly request: TurnRequest;
  readonly recipe: Recipe;
  readonly ports: TurnPorts;
  readonly trace: Trace;
};

/** What one call of the models gave: its end, and what of it was shown. */
type Round = {
  readonly end: RoutedEnd;
  readonly shown: { readonly text: string } & ReturnType<AnswerCheck['result']>;
};

/**
 * Steps 5 to 7. The smallest model that is adequate by the policy answers; where nothing of its answer
 * can be shown, the larger ones of the route are asked in the time that is left, so that sobriety costs
 * nobody an answer.
 */
export async function* askModel(asking: Asking): AsyncGenerator<TurnEvent, Ending, undefined> {
  const { decision, grounds, recipe, ports, trace } = asking;
  const composed = compose(asking);
  const { chat } = decision.candidates;
  trace.candidates = chat;
  let candidates = orderCandidates(chat, composed, asking.prepared.history);
  if (candidates.length === 0) {
    return endWithoutModel({ kind: 'prompt-too-long' }, decision, grounds, recipe);
  }
  const startedAt = ports.clock.now();
  let before: Round | null = null;
  for (;;) {
    const round: Round = yield* askOnce(asking, composed, candidates, startedAt);
    trace.modelMs = ports.clock.now() - startedAt;
    candidates = largerInTime(round, candidates, boundsOf(asking.request).budget - trace.modelMs);
    if (candidates.length === 0) {
      const { end, shown } = before !== null && saysNothing(round) ? before : round;
      noteEnd(end, trace);
      return conclude(end, shown, { decision, grounds, recipe, trace, ports });
    }
    before = round;
  }
}

/** Larger models that may still say their first word before the question's time is over. */
function largerInTime(
  { end, shown }: Round,
  candidates: readonly Candidate[],
  remaining: number,
): readonly Candidate[] {
  if (!unprovable(end, shown)) return [];
  return largerThan(candidates, end.candidate).filter(
    ({ endpoint }) => endpoint.timeouts.firstToken <= remaining,
  );
}

/** No model answered: where a smaller one did before, that is what there is to tell. */
function saysNothing({ end, shown }: Round): boolean {
  return end.kind === 'none' || (end.kind === 'broken' && shown.text === '');
}

/** A model ended well, and no sentence of it could be proven; its own word that the sources do not answer is an answer. */
function unprovable(
  end: RoutedEnd,
  { text, declined }: Round['shown'],
): end is Extract<RoutedEnd, { kind: 'end' }> {
  return end.kind === 'end' && end.finish === 'stop' && text === '' && !declined;
}

/**
 * The stream is a pipeline of pure transforms: model text → masked values restored → whole sentences,
 * each checked against the passages it cites → out. What fails is never shown.
 */
async function* askOnce(
  asking: Asking,
  composed: Composed,
  candidates: readonly Candidate[],
  startedAt: number,
): AsyncGenerator<TurnEvent, Round, undefined> {
  const { prepared, grounds, recipe, ports, trace } = asking;
  const restore = restoreStream(prepared.vault);
  const check = recipe.check(grounds);
  let shown = '';
  let end: RoutedEnd = { kind: 'none', last: null };
  for await (const delta of openRoute(asking, composed, candidates, startedAt)) {
    if (delta.kind !== 'text') {
      end = delta;
      continue;
    }
    trace.firstTokenMs ??= ports.clock.now() - startedAt;
    const text = check.push(restore.push(delta.text));
    if (text === '') continue;
    shown += text;
    yield { kind: 'text', text };
  }
  if (end.kind !== 'interrupted') {
    const complete = end.kind === 'end' && end.finish === 'stop';
    const rest = check.push(restore.end()) + check.end({ complete });
    shown += rest;
    if (rest !== '') yield { kind: 'text', text: rest };
  }
  return { end, shown: { text: shown.trimEnd(), ...check.result() } };
}

function compose({ prepared, decision, grounds, recipe, ports, trace }: Asking): Composed {
  const rules = rulesOfSending(decision, trace.snapshot.policy);
  const mask = (text: string): string => maskText(text, prepared.vault, rules);
  const composed = recipe.compose(grounds, mask, ports.ids.next('s'));
  trace.masked = prepared.vault.counts();
  return composed;
}

function openRoute(
  { request, ports, trace }: Asking,
  composed: Composed,
  candidates: readonly Candidate[],
  startedAt: number,
): AsyncGenerator<RoutedDelta, void, undefined> {
  const { policy } = trace.snapshot;
  const bounds = boundsOf(request);
  const budget = bounds.budget - (ports.clock.now() - startedAt);
  const hedgeAfter = policy.uses[trace.use]?.hedgeAfter;
  const report = (attempt: Attempt): void => {
    trace.attempts = [...trace.attempts, attempt];
    // Also when the reader leaves, and no end is heard: the prompt went there.
    if (attempt.ended !== 'served' && attempt.ended !== 'aborted') return;
    trace.endpoint = attempt.candidate.endpoint.id;
    trace.model = attempt.candidate.model.name;
  };
  return ports.gateway.ask({
    candidates,
    request: { ...composed, signal: request.signal },
    policy,
    person: trace.person,
    report,
    bounds: { ...bounds, budget },
    ...(request.background === true ? { background: true } : {}),
    ...(hedgeAfter === undefined ? {} : { hedgeAfter }),
  });
}

const boundsOf = ({ background }: TurnRequest): RoutingBounds =>
  background === true ? jobBounds : chatBounds;

function noteEnd(end: RoutedEnd, trace: Trace): void {
  if (end.kind !== 'broken' && end.kind !== 'end') return;
  // Also after a hedge, whose other call was reported last.
  trace.endpoint = end.candidate.endpoint.id;
  trace.model = end.candidate.model.name;
  const { servedModel, region } = end.kind === 'broken' ? end.fault : end;
  trace.servedModel = servedModel;
  trace.region = region;
}
