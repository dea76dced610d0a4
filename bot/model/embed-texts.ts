import { z } from 'zod';
import type { Candidate } from '#shared/policy/decision.ts';
import { sameModel } from '#shared/policy/same-model.ts';
import { type Embedding, ModelFault } from '#shared/routing/ports.ts';
import { countedTokens } from './counted-tokens.ts';
import type { ClientCall } from './guard-fetch.ts';
import { withClient } from './open-client.ts';
import { readServedModel } from './read-served-model.ts';
import type { GuardedCall } from './send-guarded.ts';
import { toModelFault } from './to-model-fault.ts';
import { watchPhases } from './watch-phases.ts';

const nothing: Embedding = { vectors: [], usage: null, servedModel: null, region: null };

/** 256 vectors of 3 584 numbers written in full take about 20 MB, on one line. */
const limits = { total: 32 * 1024 * 1024, line: 32 * 1024 * 1024 };

const answerSchema = z.object({
  model: z.string().nullish(),
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })),
  usage: z.object({ prompt_tokens: countedTokens }).nullish().catch(null),
});

type Answer = z.infer<typeof answerSchema>;
type Told = { servedModel: string | null; region: string | null };

/** Unit vectors of the texts, in their order; throws `ModelFault`, whatever happens. */
export async function embedTexts(
  enter: (signal: AbortSignal) => Promise<GuardedCall>,
  { model, endpoint }: Candidate,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Embedding> {
  if (texts.length === 0) return nothing;
  const watch = watchPhases(endpoint.timeouts, signal);
  const told: Told = { servedModel: null, region: null };
  let written = false;
  let answering = false;
  try {
    const call = {
      ...(await enter(watch.signal)),
      expect: 'application/json',
      limits,
      writing: () => {
        written = true;
      },
      answering: ({ region }) => {
        answering = true;
        told.region = region;
        watch.generating();
      },
    } satisfies ClientCall;
    const answer = await withClient(call, (client, options) =>
      client.embeddings.create(
        // Numbers and not base64: not every European server knows the latter.
        { model: model.name, input: [...texts], encoding_format: 'float' },
        { ...options, signal: watch.signal },
      ),
    );
    const { data, usage, model: served } = answerSchema.parse(answer);
    told.servedModel = readServedModel(served);
    if (!sameModel(model, told.servedModel)) throw new ModelFault('other-model');
    return {
      vectors: readVectors(data, texts.length),
      usage: usage ? { input: usage.prompt_tokens, output: 0 } : null,
      ...told,
    };
  } catch (error) {
    throw toModelFault(watch.fault() ?? error, { written, answering, ...told });
  } finally {
    watch.close();
  }
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
