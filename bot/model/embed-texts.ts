import { z } from 'zod';
import type { Candidate } from '#shared/policy/decision.ts';
import { type Embedding, ModelFault } from '#shared/routing/ports.ts';
import { callWhole } from './call-whole.ts';
import { countedTokens } from './counted-tokens.ts';
import type { GuardedCall } from './send-guarded.ts';

const nothing: Embedding = { vectors: [], usage: null, servedModel: null, region: null };

/** 256 vectors of 3 584 numbers written in full take about 20 MB, on one line. */
const limits = { total: 32 * 1024 * 1024, line: 32 * 1024 * 1024 };

const answerSchema = z.object({
  model: z.string().nullish(),
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })),
  usage: z.object({ prompt_tokens: countedTokens }).nullish().catch(null),
});

type Answer = z.infer<typeof answerSchema>;

/** Unit vectors of the texts, in their order; throws `ModelFault`, whatever happens. */
export async function embedTexts(
  enter: (signal: AbortSignal) => Promise<GuardedCall>,
  candidate: Candidate,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Embedding> {
  if (texts.length === 0) return nothing;
  return callWhole(
    enter,
    candidate,
    {
      limits,
      schema: answerSchema,
      send: (client, options) =>
        client.embeddings.create(
          // Numbers and not base64: not every European server knows the latter.
          { model: candidate.model.name, input: [...texts], encoding_format: 'float' },
          options,
        ),
      take: ({ data, usage }) => ({
        vectors: readVectors(data, texts.length),
        usage: usage ? { input: usage.prompt_tokens, output: 0 } : null,
      }),
    },
    signal,
  );
}

function readVectors(data: Answer['data'], wanted: number): readonly Float32Array[] {
  const ordered = [...data].sort((one, other) => one.index - other.index);
  const size = ordered[0]?.embedding.length ?? 0;
  const whole = ordered.every(
    ({ index, embedding }, i) => index === i && embedding.length === size,
  );
  if (ordered.length !== wanted || size === 0 || !whole) throw new ModelFault('garbage');
  return ordered.map(({ embedding }) => toUnit(embedding));
}

function toUnit(numbers: readonly number[]): Float32Array {
  const norm = Math.hypot(...numbers);
  if (!Number.isFinite(norm) || norm === 0) throw new ModelFault('garbage');
  return Float32Array.from(numbers, (number) => number / norm);
}
