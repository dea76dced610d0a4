import type { Decision } from '../policy/decision.ts';
import { rulesOfSending } from '../policy/rules-of-sending.ts';
import { maskText } from '../privacy/mask-text.ts';
import { restoreStream } from '../privacy/restore-stream.ts';
import type { Attempt, RoutedDelta } from '../routing/routed-delta.ts';
import { conclude, type RoutedEnd } from './conclude.ts';
import type { Ending } from './ending.ts';
import type { TurnEvent } from './outcome.ts';
import type { TurnPorts } from './ports.ts';
import type { Prepared } from './prepare.ts';
import type { Grounds, Recipe } from './recipe.ts';
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

/**
 * Steps 5 to 7. The stream is a pipeline of pure transforms: model text → masked values restored →
 * whole sentences, each checked against the passages it cites → out. What fails is never shown.
 */
export async function* askModel(asking: Asking): AsyncGenerator<TurnEvent, Ending, undefined> {
  const { prepared, decision, grounds, recipe, ports, trace } = asking;
  const restore = restoreStream(prepared.vault);
  const check = recipe.check(grounds);
  const startedAt = ports.clock.now();
  let shown = '';
  let end: RoutedEnd = { kind: 'none', last: null };
  for await (const delta of openRoute(asking)) {
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
  trace.modelMs = ports.clock.now() - startedAt;
  noteEnd(end, trace);
  if (end.kind !== 'interrupted') {
    const complete = end.kind === 'end' && end.finish === 'stop';
    const rest = check.push(restore.end()) + check.end({ complete });
    shown += rest;
    if (rest !== '') yield { kind: 'text', text: rest };
  }
  const told = { text: shown.trimEnd(), ...check.result() };
  return conclude(end, told, { decision, grounds, recipe, trace, ports });
}

function openRoute(asking: Asking): AsyncGenerator<RoutedDelta, void, undefined> {
  const { prepared, decision, grounds, request, recipe, ports, trace } = asking;
  const rules = rulesOfSending(decision, trace.snapshot.policy);
  const mask = (text: string): string => maskText(text, prepared.vault, rules);
  const composed = recipe.compose(grounds, mask, ports.ids.next('s'));
  trace.masked = prepared.vault.counts();
  trace.candidates = decision.candidates.chat;
  const report = (attempt: Attempt): void => {
    trace.attempts = [...trace.attempts, attempt];
    // Also when the reader leaves, and no end is heard: the prompt went there.
    if (attempt.ended !== 'served' && attempt.ended !== 'aborted') return;
    trace.endpoint = attempt.candidate.endpoint.id;
    trace.model = attempt.candidate.model.name;
  };
  return ports.gateway.ask({
    candidates: decision.candidates.chat,
    request: { ...composed, signal: request.signal },
    policy: trace.snapshot.policy,
    person: trace.person,
    report,
  });
}

function noteEnd(end: RoutedEnd, trace: Trace): void {
  if (end.kind === 'broken') {
    trace.endpoint = end.candidate.endpoint.id;
    trace.model = end.candidate.model.name;
  }
  if (end.kind !== 'end') return;
  trace.servedModel = end.servedModel;
  trace.region = end.region;
}
