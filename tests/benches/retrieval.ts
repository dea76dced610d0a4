import { join } from 'node:path';
import { indexCorpus, rankDocuments } from '../../bot/cli/evaluate-retrieval.ts';
import { measureQueries } from '../../bot/cli/measure-queries.ts';
import { readCorpus, readJudgements, readQueries } from '../../bot/cli/read-benchmark.ts';
import { plainBm25 } from './plain-bm25.ts';

/** The seven sets of the mean; `cdtn-statute` is measured beside them. */
const seven = [
  'spp-real',
  'cnil-faq',
  'spf-qr',
  'cgfp-statute',
  'hr-passages',
  'barri-faq',
  'piaf',
];

const data = process.env['CALAME_BENCH_DATA'];
if (data === undefined) {
  console.error('CALAME_BENCH_DATA names the folder that holds the benchmark sets.');
  process.exitCode = 2;
} else {
  const sets = [];
  for (const set of [...seven, 'cdtn-statute']) sets.push(await measureSet(data, set));
  const ofSeven = sets.filter(({ set }) => seven.includes(set));
  const mean = ofSeven.reduce((sum, one) => sum + one['ndcg@10'], 0) / seven.length;
  console.log(JSON.stringify({ bench: 'retrieval', meanOfSeven: mean, sets }, null, 2));
}

type SetMeasures = {
  readonly set: string;
  readonly queries: number;
  readonly 'ndcg@10': number;
  readonly 'frenchBm25Ndcg@10': number;
  readonly indexSeconds: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
};

async function measureSet(folder: string, set: string): Promise<SetMeasures> {
  const source = set === 'spf-qr' ? 'spp-real' : set;
  const read = await readCorpus(join(folder, source, 'corpus.jsonl.gz'));
  const corpus = set === 'spf-qr' ? read.map((document) => ({ ...document, title: '' })) : read;
  const queries = await readQueries(join(folder, set, 'queries.jsonl'));
  const judgements = await readJudgements(join(folder, set, 'qrels', 'dev.tsv'));
  const start = performance.now();
  const segment = indexCorpus(corpus);
  const indexSeconds = (performance.now() - start) / 1000;
  const ours = measureQueries(queries, judgements, (text) => rankDocuments(segment, text));
  const plain = measureQueries(queries, judgements, plainBm25(corpus));
  return {
    set,
    queries: ours.queries,
    'ndcg@10': ours['ndcg@10'],
    'frenchBm25Ndcg@10': plain['ndcg@10'],
    indexSeconds,
    p50Ms: ours.p50Ms,
    p95Ms: ours.p95Ms,
  };
}
