import { z } from 'zod';
import type { Candidate } from '#shared/policy/decision.ts';
import { sameModel } from '#shared/policy/same-model.ts';
import { ModelFault, type Reranking, type RerankRequest } from '#shared/routing/ports.ts';
import { countedTokens } from './counted-tokens.ts';
import type { ClientCall } from './guard-fetch.ts';
import { withClient } from './open-client.ts';
import { readServedModel } from './read-served-model.ts';
import type { GuardedCall } from './send-guarded.ts';
import { toModelFault } from './to-model-fault.ts';
import { watchPhases } from './watch-phases.ts';

const nothing: Reranking = { scores: [], usage: null, servedModel: null, region: null };

/** Some servers repeat every text in their answer. */
const limits = { total: 4 * 1024 * 1024, line: 4 * 1024 * 1024 };

const scoreSchema = z.union([
  z
    .object({ index: z.number().int(), relevance_score: z.number() })
    .transform(({ index, relevance_score: score }) => ({ index, score })),
  z.object({ index: z.number().int(), score: z.number() }),
]);

/** As vLLM and Jina write it (`results`), and OpenGateLLM, which Albert runs on (`data`). */
const answerSchema = z.object({
  model: z.string().nullish(),
  results: z.array(scoreSchema).optional(),
  data: z.array(scoreSchema).optional(),
  usage: z
    .object({ prompt_tokens: countedTokens.optional(), total_tokens: countedTokens.optional() })
    .nullish()
    .catch(null),
});

type Told = { servedModel: string | null; region: string | null };

/**
 * How well each text answers the question, by `POST /rerank` with `{ model, query, documents, top_n }`; throws
 * `ModelFault`, whatever happens. A score that is missing, given twice or for no text spoils the whole answer.
 */
export async function rerankTexts(
  enter: (signal: AbortSignal) => Promise<GuardedCall>,
  { model, endpoint }: Candidate,
  { query, documents }: RerankRequest,
  signal: AbortSignal,
): Promise<Reranking> {
  if (documents.length === 0) return nothing;
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
    const body = { model: model.name, query, documents: [...documents], top_n: documents.length };
    const answer = await withClient(call, (client, options) =>
      client.post<unknown>('/rerank', { body, ...options, signal: watch.signal }),
    );
    const { results, data, usage, model: served } = answerSchema.parse(answer);
    told.servedModel = readServedModel(served);
    if (!sameModel(model, told.servedModel)) throw new ModelFault('other-model');
    const input = usage?.prompt_tokens ?? usage?.total_tokens;
    return {
      scores: readScores(results ?? data ?? [], documents.length),
      usage: input === undefined ? null : { input, output: 0 },
      ...told,
    };
  } catch (error) {
    throw toModelFault(watch.fault() ?? error, { written, answering, ...told });
  } finally {
    watch.close();
  }
}

function readScores(
  found: readonly { readonly index: number; readonly score: number }[],
  wanted: number,
): readonly number[] {
  const byIndex = new Map(found.map(({ index, score }) => [index, score]));
  const scores = Array.from({ length: wanted }, (_, index) => byIndex.get(index));
  if (found.length !== wanted || byIndex.size !== wanted) throw new ModelFault('garbage');
  return scores.map((score) => {
    if (score === undefined || !Number.isFinite(score)) throw new ModelFault('garbage');
    return score;
  });
}
