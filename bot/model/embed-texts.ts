import { z } from 'zod';
import type { Candidate } from '#shared/policy/decision.ts';
import { type Embedding, ModelFault } from '#shared/routing/ports.ts';
import type { GuardedCall } from './guard-fetch.ts';
import { openClient } from './open-client.ts';
import { toModelFault } from './to-model-fault.ts';
import { watchPhases } from './watch-phases.ts';

type Call = Omit<GuardedCall, 'expect' | 'limits' | 'answering'>;
const nothing: Embedding = { vectors: [], usage: null, servedModel: null, region: null };

/** 256 vectors of 3 584 numbers written in full take about 20 MB, on one line. */
const limits = { total: 32 * 1024 * 1024, line: 32 * 1024 * 1024 };

const answerSchema = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })),
  usage: z.object({ prompt_tokens: z.number() }).nullish(),
});

/** Unit vectors of the texts, in their order; throws `ModelFault`, whatever happens. */
export async function embedTexts(
  call: Call,
  { model, endpoint }: Candidate,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Embedding> {
  if (texts.length === 0) return nothing;
  const watch = watchPhases(endpoint.timeouts, signal);
  let answering = false;
  try {
    const client = openClient({
      ...call,
      expect: 'application/json',
      limits,
      answering: () => {
        answering = true;
        watch.generating();
      },
    });
    // Numbers and not base64: not every European server knows the latter.
    const answer = await client.embeddings.create(
      { model: model.name, input: [...texts], encoding_format: 'float' },
      { signal: watch.signal },
    );
    return readAnswer(answer, texts.length);
  } catch (error) {
    throw watch.fault() ?? toModelFault(error, answering);
  } finally {
    watch.close();
  }
}

function readAnswer(answer: unknown, wanted: number): Embedding {
  const { data, usage } = answerSchema.parse(answer);
  const ordered = [...data].sort((one, other) => one.index - other.index);
  const size = ordered[0]?.embedding.length ?? 0;
  const whole = ordered.every(
    ({ index, embedding }, i) => index === i && embedding.length === size,
  );
  if (ordered.length !== wanted || size === 0 || !whole) throw new ModelFault('garbage');
  return {
    vectors: ordered.map(({ embedding }) => toUnit(embedding)),
    usage: usage ? { input: usage.prompt_tokens, output: 0 } : null,
    servedModel: null,
    region: null,
  };
}

function toUnit(numbers: readonly number[]): Float32Array {
  const norm = Math.hypot(...numbers);
  if (!Number.isFinite(norm) || norm === 0) throw new ModelFault('garbage');
  return Float32Array.from(numbers, (number) => number / norm);
}
