import { z } from 'zod';
import { type FinishReason, ModelFault, type TokenUsage } from '#shared/routing/ports.ts';
import { countedTokens } from './counted-tokens.ts';

/** Servers of reasoning models give parts instead of one text (docs.mistral.ai, "Reasoning"); only `text` is answer. */
const part = z.object({ type: z.string().nullish(), text: z.string().nullish() });
const piece = z.object({
  delta: z
    .object({
      content: z.union([z.string(), z.array(part)]).nullish(),
      reasoning_content: z.string().nullish(),
      reasoning: z.string().nullish(),
    })
    .nullish(),
  finish_reason: z.string().nullish(),
});
const usageSchema = z
  .object({ prompt_tokens: countedTokens, completion_tokens: countedTokens.or(z.literal(0)) })
  .nullable()
  .catch(null);
const chunkSchema = z.object({
  model: z.string().nullish(),
  choices: z.array(piece).nullish(),
  usage: z.unknown().optional(),
});

/** What one event of a stream says. */
export type Chunk = {
  readonly text: string;
  /** The model works, whether it thinks or speaks. */
  readonly generating: boolean;
  readonly finish: FinishReason | null;
  readonly usage: TokenUsage | null;
  readonly model: string | null | undefined;
};

/** Reads one event; throws a `ModelFault` or a `ZodError` where it is none of an answer. */
export function readChunk(event: unknown): Chunk {
  const { model, choices, usage: told } = chunkSchema.parse(event);
  // A count may come alone; what holds neither is no event of an answer.
  if (!choices && !told) throw new ModelFault('garbage');
  let text = '';
  let generating = false;
  let finish: FinishReason | null = null;
  for (const { delta, finish_reason: reason } of choices ?? []) {
    const { content, reasoning, reasoning_content: thought } = delta ?? {};
    text += typeof content === 'string' ? content : textOfParts(content ?? []);
    if (content?.length || thought || reasoning) generating = true;
    if (reason) finish = finishOf(reason);
  }
  return { text, generating, finish, usage: told ? readUsage(told) : null, model };
}

function textOfParts(parts: readonly z.infer<typeof part>[]): string {
  return parts.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('');
}

function readUsage(told: unknown): TokenUsage | null {
  const usage = usageSchema.parse(told);
  return usage && { input: usage.prompt_tokens, output: usage.completion_tokens };
}

/**
 * Reasons of the servers that speak the protocol: OpenAI and Azure (`stop`, `length`, `content_filter`, calls of
 * tools), Mistral (`model_length`, `error`), text-generation-inference (`eos_token`, `stop_sequence`) and others.
 */
const finishes: ReadonlyMap<string, FinishReason> = new Map([
  ...['stop', 'eos', 'eos_token', 'end_turn', 'stop_sequence', 'tool_calls', 'function_call'].map(
    (reason) => [reason, 'stop'] as const,
  ),
  ...['length', 'model_length', 'max_tokens'].map((reason) => [reason, 'length'] as const),
  ['content_filter', 'content-filter'],
]);

/** A reason that is not known is not taken for an answer that is whole. */
function finishOf(reason: string): FinishReason {
  const finish = finishes.get(reason.toLowerCase());
  if (finish === undefined) throw new ModelFault(reason === 'error' ? 'server' : 'garbage');
  return finish;
}
