import type { Candidate } from '#shared/policy/decision.ts';
import {
  type ChatDelta,
  type ChatRequest,
  type FinishReason,
  ModelFault,
  type TokenUsage,
} from '#shared/routing/ports.ts';
import type { ClientCall } from './guard-fetch.ts';
import { ThinkingFilter } from './hide-thinking.ts';
import { withClient } from './open-client.ts';
import { readChunk } from './read-chunk.ts';
import { readServedModel } from './read-served-model.ts';
import type { GuardedCall } from './send-guarded.ts';
import { toModelFault } from './to-model-fault.ts';
import { type PhaseWatch, watchPhases } from './watch-phases.ts';

/** 4 000 tokens in chunks of one token and 400 bytes each stay below a fifth of it. */
const limits = { total: 8 * 1024 * 1024, line: 256 * 1024 };

/** What is known of an answer so far. */
type Told = {
  /** The request began to be written, and a good answer began to come. */
  written: boolean;
  answering: boolean;
  finish: FinishReason | null;
  usage: TokenUsage | null;
  servedModel: string | null;
  region: string | null;
};

/** One streamed answer of one endpoint; throws `ModelFault`, whatever happens. */
export async function* streamChat(
  enter: (signal: AbortSignal) => Promise<GuardedCall>,
  candidate: Candidate,
  request: ChatRequest,
): AsyncGenerator<ChatDelta, void, undefined> {
  const watch = watchPhases(candidate.endpoint.timeouts, request.signal);
  const told: Told = {
    ...{ written: false, answering: false },
    ...{ finish: null, usage: null, servedModel: null, region: null },
  };
  const filter = new ThinkingFilter();
  let spoke = false;
  try {
    const call = clientCall(await enter(watch.signal), told);
    const stream = await withClient(call, (client, options) =>
      client.chat.completions.create(bodyOf(candidate, request), {
        ...options,
        signal: watch.signal,
      }),
    );
    for await (const chunk of stream) {
      const text = filter.push(takeChunk(chunk, told, watch));
      if (text === '') continue;
      spoke = true;
      yield { kind: 'text', text };
    }
    const fault = watch.fault();
    if (fault !== null) throw fault;
  } catch (error) {
    if (!isWhole(told, watch)) throw toModelFault(watch.fault() ?? error, told);
  } finally {
    watch.close();
  }
  const rest = filter.end();
  if (rest !== '') yield { kind: 'text', text: rest };
  yield endOf(told, spoke || rest !== '');
}

function clientCall(guarded: GuardedCall, told: Told): ClientCall {
  return {
    ...guarded,
    expect: 'text/event-stream',
    limits,
    writing: () => {
      told.written = true;
    },
    answering: ({ region }) => {
      told.answering = true;
      told.region = region;
    },
  };
}

/** Keeps what a chunk says of the whole answer and returns its text. */
function takeChunk(chunk: unknown, told: Told, watch: PhaseWatch): string {
  const { text, generating, finish, usage, model } = readChunk(chunk);
  told.servedModel ??= readServedModel(model);
  told.usage = usage ?? told.usage;
  told.finish ??= finish;
  if (generating) watch.generating();
  if (finish !== null) watch.finishing();
  return text;
}

/** Its end was told: what the connection does afterwards takes nothing of it away, but a person who stops it does. */
function isWhole({ finish }: Told, watch: PhaseWatch): boolean {
  return finish !== null && watch.fault()?.kind !== 'aborted';
}

function endOf(told: Told, spoke: boolean): ChatDelta {
  const { finish, usage, servedModel, region } = told;
  if (finish === null) throw toModelFault(new ModelFault('stream-cut'), told);
  if (!spoke && finish !== 'content-filter') throw toModelFault(new ModelFault('empty'), told);
  // Who heard a word heard a token.
  const counted = usage !== null && (usage.output > 0 || !spoke) ? usage : null;
  return { kind: 'end', finish, usage: counted, servedModel, region };
}

/** Azure's newer models refuse `max_tokens`; the other servers know no other name for it. */
function bodyOf({ model, endpoint }: Candidate, request: ChatRequest) {
  const { maxTokens } = request;
  return {
    model: model.name,
    messages: request.messages.map(({ role, content }) => ({ role, content })),
    temperature: request.temperature,
    ...(endpoint.kind === 'azure-openai'
      ? { max_completion_tokens: maxTokens }
      : { max_tokens: maxTokens }),
    stream: true,
    stream_options: { include_usage: true },
  } as const;
}
