import { z } from 'zod';
import type { Candidate } from '#shared/policy/decision.ts';
import { ModelFault, type Reranking, type RerankRequest } from '#shared/routing/ports.ts';
import { callWhole } from './call-whole.ts';
import { countedTokens } from './counted-tokens.ts';
import type { GuardedCall } from './send-guarded.ts';

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

/**
 * How well each text answers the question, by `POST /rerank` with `{ model, query, documents, top_n }`; throws
 * `ModelFault`, whatever happens. A score that is missing, given twice or for no text spoils the whole answer.
 */
export async function rerankTexts(
  enter: (signal: AbortSignal) => Promise<GuardedCall>,
  candidate: Candidate,
  { query, documents }: RerankRequest,
  signal: AbortSignal,
): Promise<Reranking> {
  if (documents.length === 0) return nothing;
  const top = documents.length;
  const body = { model: candidate.model.name, query, documents: [...documents], top_n: top };
  return callWhole(
    enter,
    candidate,
    {
      limits,
      schema: answerSchema,
      send: (client, options) => client.post<unknown>('/rerank', { body, ...options }),
      take: ({ results, data, usage }) => {
        const input = usage?.prompt_tokens ?? usage?.total_tokens;
        return {
          scores: readScores(results ?? data ?? [], top),
          usage: input === undefined ? null : { input, output: 0 },
        };
      },
    },
    signal,
  );
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
