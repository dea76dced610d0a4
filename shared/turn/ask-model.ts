import { answerTexts } from '../language/answer-texts.ts';
import type { Candidate } from '../policy/decision.ts';
import { maskText } from '../privacy/mask-text.ts';
import { restoreStream } from '../privacy/restore-stream.ts';
import { callChat } from '../routing/call-chat.ts';
import type { RoutedDelta } from '../routing/routed-delta.ts';
import type { Ending } from './ending.ts';
import type { ServedBy, TurnEvent } from './outcome.ts';
import type { TurnPorts } from './ports.ts';
import type { Prepared } from './prepare.ts';
import type { AnswerCheck, Grounds, Recipe } from './recipe.ts';
import type { TurnRequest } from './request.ts';
import type { Trace } from './trace.ts';

type Asking = {
  readonly prepared: Prepared;
  readonly grounds: Grounds;
  readonly candidates: readonly Candidate[];
  readonly request: TurnRequest;
  readonly recipe: Recipe;
  readonly ports: TurnPorts;
  readonly trace: Trace;
};

type RoutedEnd = Exclude<RoutedDelta, { kind: 'text' }>;

/**
 * Steps 5 to 7. The stream is a pipeline of pure transforms: model text → masked values restored →
 * whole sentences, each checked against the passages it cites → out. What fails is never shown.
 */
export async function* askModel(asking: Asking): AsyncGenerator<TurnEvent, Ending, undefined> {
  const { prepared, grounds, candidates, request, recipe, ports, trace } = asking;
  const { rules } = trace.snapshot.policy.privacy;
  const mask = (text: string): string => maskText(text, prepared.vault, rules);
  const composed = recipe.compose(grounds, mask, ports.ids.next('s'));
  trace.masked = prepared.vault.counts();

  const restore = restoreStream(prepared.vault);
  const check = recipe.check(grounds);
  const startedAt = ports.clock.now();
  let shown = '';
  let end: RoutedEnd = { kind: 'none', last: null };
  const report = (attempt: Trace['attempts'][number]): void => {
    trace.attempts = [...trace.attempts, attempt];
  };
  const routed = callChat(
    candidates,
    { ...composed, signal: request.signal },
    ports.models,
    ports,
    report,
  );
  for await (const delta of routed) {
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
  const rest = check.push(restore.end()) + check.end();
  if (rest !== '' && end.kind !== 'interrupted') {
    shown += rest;
    yield { kind: 'text', text: rest };
  }
  noteEndpoint(end, trace);
  return conclude(asking, end, shown, check);
}

/** Which outcome each end of the stream has, by what was shown. */
function conclude(asking: Asking, end: RoutedEnd, shown: string, check: AnswerCheck): Ending {
  const { grounds, recipe } = asking;
  const texts = answerTexts[grounds.language];
  const { citations, cutSentences } = check.result();
  const text = shown.trimEnd();
  if (end.kind === 'interrupted') {
    return { kind: 'interrupted', text: below(text, texts.interrupted), citations };
  }
  if (end.kind === 'none') {
    const reason =
      end.last === null
        ? ({ kind: 'no-endpoint' } as const)
        : ({ kind: 'endpoints-failed', last: end.last } as const);
    return { kind: 'degraded', reason, ...recipe.withoutModel(grounds, reason) };
  }
  const endpoint = servedBy(end.candidate, end.kind === 'end' ? end.usage : null);
  if (end.kind === 'broken' && text === '') {
    const reason = { kind: 'endpoints-failed', last: end.fault.kind } as const;
    return { kind: 'degraded', reason, ...recipe.withoutModel(grounds, reason) };
  }
  if (end.kind === 'broken') {
    return {
      kind: 'partial',
      reason: end.fault.kind,
      endpoint,
      citations,
      text: below(text, texts.partial),
    };
  }
  if (text === '') return { kind: 'not-found', endpoint, ...recipe.notFound(grounds) };
  if (end.finish !== 'stop') {
    const mark = end.finish === 'length' ? texts.partialLength : texts.partialFiltered;
    return { kind: 'partial', reason: end.finish, endpoint, citations, text: below(text, mark) };
  }
  const followUps = recipe.followUps(grounds, citations);
  return {
    kind: 'answered',
    finish: end.finish,
    cutSentences,
    endpoint,
    citations,
    followUps,
    text,
  };
}

const below = (text: string, mark: string): string => (text === '' ? mark : `${text}\n\n${mark}`);

function noteEndpoint(end: RoutedEnd, trace: Trace): void {
  if (!('candidate' in end) || end.candidate === null) return;
  trace.endpoint = end.candidate.endpoint.id;
  trace.model = end.candidate.model.name;
  if (end.kind === 'end') trace.usage = end.usage;
}

function servedBy({ endpoint, model }: Candidate, usage: ServedBy['usage']): ServedBy {
  return {
    id: endpoint.id,
    model: model.name,
    host: new URL(endpoint.baseURL).host,
    residency: endpoint.residency,
    operator: endpoint.operator?.name ?? null,
    usage,
  };
}
