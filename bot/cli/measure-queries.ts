import { performance } from 'node:perf_hooks';
import { measureRanking, type RankingScores } from '#shared/knowledge/measure-ranking.ts';
import type { BenchmarkQuery, Judgements } from './read-benchmark.ts';

/** Means over the judged queries; times in milliseconds. */
export type QueryMeasures = RankingScores & {
  readonly queries: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly perQuery: readonly (RankingScores & { readonly id: string })[];
};

/** Asks every judged query and compares the documents found with the judgements. */
export function measureQueries(
  queries: readonly BenchmarkQuery[],
  judgements: Judgements,
  rank: (question: string) => readonly string[],
): QueryMeasures {
  const times: number[] = [];
  const perQuery: (RankingScores & { readonly id: string })[] = [];
  for (const query of queries) {
    const grades = judgements.get(query._id);
    if (grades === undefined) continue;
    const start = performance.now();
    const ranked = rank(query.text);
    times.push(performance.now() - start);
    perQuery.push({ id: query._id, ...measureRanking(ranked, grades) });
  }
  return {
    queries: perQuery.length,
    'ndcg@10': mean(perQuery.map((scores) => scores['ndcg@10'])),
    'recall@10': mean(perQuery.map((scores) => scores['recall@10'])),
    'recall@100': mean(perQuery.map((scores) => scores['recall@100'])),
    'mrr@10': mean(perQuery.map((scores) => scores['mrr@10'])),
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    perQuery,
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The smallest value that at least this share of the values does not exceed; 0 when there is none. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? 0;
}
