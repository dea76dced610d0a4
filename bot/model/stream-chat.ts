import { z } from 'zod';
import type { Candidate } from '#shared/policy/decision.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
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
import { readServedModel } from './read-served-model.ts';
import type { GuardedCall } from './send-guarded.ts';
import { toModelFault } from './to-model-fault.ts';
import { watchPhases } from './watch-phases.ts';

/** 4 000 tokens in chunks of one token and 400 bytes each stay below a fifth of it. */
const limits = { total: 8 * 1024 * 1024, line: 256 * 1024 };

const piece = z.object({
  delta: z
    .object({
      content: z.string().nullish(),
      reasoning_content: z.string().nullish(),
      reasoning: z.string().nullish(),
    })
    .nullish(),
  finish_reason: z.string().nullish(),
});
const chunkSchema = z.object({
  model: z.string().nullish(),
  choices: z.array(piece),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
});

/** What is known of an answer when its stream is over. */
type Ending = {
  finish: FinishReason | null;
  usage: TokenUsage | null;
  servedModel: string | null;
  region: string | null;
};

/** One streamed answer of one endpoint; throws `ModelFault`, whatever happens. */
export async function* streamChat(
  enter: (signal: AbortSignal) => Promise<GuardedCall>,
  { model, endpoint }: Candidate,
  request: ChatRequest,
): AsyncGenerator<ChatDelta, void, undefined> {
  const watch = watchPhases(endpoint.timeouts, request.signal);
  const ending: Ending = { finish: null, usage: null, servedModel: null, region: null };
  const filter = new ThinkingFilter();
  let answering = false;
  let spoke = false;
  try {
    const call = {
      ...(await enter(watch.signal)),
      expect: 'text/event-stream',
      limits,
      answering: ({ region }) => {
        answering = true;
        ending.region = region;
      },
    } satisfies ClientCall;
    const body = {
      ...bodyOf(model.name, request, endpoint),
      stream: true,
      stream_options: { include_usage: true },
    } as const;
    const stream = await withClient(call, (client, options) =>
      client.chat.completions.create(body, { ...options, signal: watch.signal }),
    );
    for await (const chunk of stream) {
      const text = filter.push(takeChunk(chunk, ending, watch.generating));
      if (text === '') continue;
      spoke = true;
      yield { kind: 'text', text };
    }
    const fault = watch.fault();
    if (fault !== null) throw fault;
    const rest = filter.end();
    if (rest !== '') yield { kind: 'text', text: rest };
    yield endOf(ending, spoke || rest !== '');
  } catch (error) {
    throw toModelFault(watch.fault() ?? error, { answering, ...ending });
  } finally {
    watch.close();
  }
}

/** Keeps what a chunk says of the whole answer and returns its text. */
function takeChunk(chunk: unknown, ending: Ending, generating: () => void): string {
  const { model, choices, usage } = chunkSchema.parse(chunk);
  ending.servedModel ??= readServedModel(model);
  if (usage) ending.usage = { input: usage.prompt_tokens, output: usage.completion_tokens };
  let text = '';
  for (const { delta, finish_reason: finish } of choices) {
    text += delta?.content ?? '';
    if (delta?.content || delta?.reasoning_content || delta?.reasoning) generating();
    if (finish) ending.finish = finishOf(finish);
  }
  return text;
}

function finishOf(reason: string): FinishReason {
  if (reason === 'length') return 'length';
  return reason === 'content_filter' ? 'content-filter' : 'stop';
}

function endOf({ finish, usage, servedModel, region }: Ending, spoke: boolean): ChatDelta {
  if (finish === null) throw new ModelFault('stream-cut');
  if (!spoke && finish !== 'content-filter') throw new ModelFault('empty');
  return { kind: 'end', finish, usage, servedModel, region };
}

/** Azure's newer models refuse `max_tokens`; the other servers know no other name for it. */
function bodyOf(model: string, request: ChatRequest, endpoint: Endpoint) {
  const { maxTokens } = request;
  return {
    model,
    messages: request.messages.map(({ role, content }) => ({ role, content })),
    temperature: request.temperature,
    ...(endpoint.kind === 'azure-openai'
      ? { max_completion_tokens: maxTokens }
      : { max_tokens: maxTokens }),
  };
}
