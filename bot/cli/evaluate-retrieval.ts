import { performance } from 'node:perf_hooks';
import { collectBlocks } from '#shared/document/collect-blocks.ts';
import { buildSegment } from '#shared/knowledge/build-segment.ts';
import { cutPassages } from '#shared/knowledge/cut-passages.ts';
import { measureRanking, type RankingScores } from '#shared/knowledge/measure-ranking.ts';
import { rankPassages } from '#shared/knowledge/rank-passages.ts';
import type { Segment, SegmentDocument } from '#shared/knowledge/segment.ts';
import { readMarkdownBlocks } from '../documents/markdown-blocks.ts';
import {
  type BenchmarkDocument,
  readCorpus,
  readJudgements,
  readQueries,
} from './read-benchmark.ts';

export type RetrievalQuestion = {
  /** Files in BEIR shape, plain or `.gz`. */
  readonly corpus: string;
  readonly queries: string;
  readonly qrels: string;
  readonly perQuery: boolean;
};

/** Means over the judged queries; times in seconds and milliseconds as their names say. */
export type RetrievalReport = RankingScores & {
  readonly queries: number;
  readonly indexSeconds: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly perQuery?: readonly (RankingScores & { readonly id: string })[];
};

const depth = 100;

/** Measures the product's own cutting, index and ranking on a benchmark; queries without a judgement are left out. */
export async function evaluateRetrieval(question: RetrievalQuestion): Promise<RetrievalReport> {
  const [corpus, queries, judgements] = await Promise.all([
    readCorpus(question.corpus),
    readQueries(question.queries),
    readJudgements(question.qrels),
  ]);
  const start = performance.now();
  const segment = buildSegment(corpus.map(toSegmentDocument));
  const indexSeconds = (performance.now() - start) / 1000;
  const times: number[] = [];
  const scores: (RankingScores & { readonly id: string })[] = [];
  for (const query of queries) {
    const grades = judgements.get(query._id);
    if (grades === undefined) continue;
    const before = performance.now();
    const ranked = rankDocuments(segment, query.text);
    times.push(performance.now() - before);
    scores.push({ id: query._id, ...measureRanking(ranked, grades) });
  }
  return {
    queries: scores.length,
    'ndcg@10': mean(scores.map((score) => score['ndcg@10'])),
    'recall@10': mean(scores.map((score) => score['recall@10'])),
    'recall@100': mean(scores.map((score) => score['recall@100'])),
    'mrr@10': mean(scores.map((score) => score['mrr@10'])),
    indexSeconds,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    ...(question.perQuery ? { perQuery: scores } : {}),
  };
}

/** A benchmark's document as the product would keep it: headings from its Markdown, chapters from its metadata. */
export function toSegmentDocument(document: BenchmarkDocument): SegmentDocument {
  const collector = collectBlocks();
  readMarkdownBlocks(document.text.split('\n'), collector);
  return {
    key: document._id,
    space: 'benchmark',
    title: document.title,
    readers: ['benchmark'],
    passages: cutPassages({ blocks: collector.blocks() }, document.title),
  };
}

/** Documents in the order of their best passage. */
export function rankDocuments(segment: Segment, question: string): readonly string[] {
  const ranked = rankPassages([segment], question, {
    allowed: () => true,
    limit: depth,
    perDocument: 1,
  });
  return ranked.map(({ key }) => key);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The smallest value that at least this share of the values does not exceed; 0 when there is none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? 0;
}
