import { performance } from 'node:perf_hooks';
import { collectBlocks } from '#shared/document/collect-blocks.ts';
import { buildSegment } from '#shared/knowledge/build-segment.ts';
import { cutPassages } from '#shared/knowledge/cut-passages.ts';
import { rankPassages } from '#shared/knowledge/rank-passages.ts';
import type { Segment, SegmentDocument } from '#shared/knowledge/segment.ts';
import { readMarkdownBlocks } from '../documents/markdown-blocks.ts';
import { measureQueries, type QueryMeasures } from './measure-queries.ts';
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
export type RetrievalReport = Omit<QueryMeasures, 'perQuery'> & {
  readonly indexSeconds: number;
  readonly perQuery?: QueryMeasures['perQuery'];
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
  const segment = indexCorpus(corpus);
  const indexSeconds = (performance.now() - start) / 1000;
  const { perQuery, ...means } = measureQueries(queries, judgements, (text) =>
    rankDocuments(segment, text),
  );
  return { ...means, indexSeconds, ...(question.perQuery ? { perQuery } : {}) };
}

/** A benchmark's documents as the product would keep them. */
export function indexCorpus(corpus: readonly BenchmarkDocument[]): Segment {
  return buildSegment(corpus.map(toSegmentDocument));
}

function toSegmentDocument(document: BenchmarkDocument): SegmentDocument {
  const collector = collectBlocks();
  readMarkdownBlocks(document.text.split('\n'), collector);
  const { path, dossier } = document.metadata ?? {};
  const head = { path: (path ?? dossier ?? '').split(' > ').filter((chapter) => chapter !== '') };
  return {
    key: document._id,
    space: 'benchmark',
    title: document.title,
    readers: ['benchmark'],
    passages: cutPassages({ blocks: collector.blocks(), head }, document.title),
  };
}

/** The best 100 documents, in the order of their best passage. */
export function rankDocuments(segment: Segment, question: string): readonly string[] {
  const ranked = rankPassages([segment], question, {
    allowed: () => true,
    limit: depth,
    perDocument: 1,
  });
  return ranked.map(({ key }) => key);
}
