import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { evaluateRetrieval } from '../../bot/cli/evaluate-retrieval.ts';

const documents = [
  { _id: 'd1', title: 'Congés annuels', text: '## Durée\n\nVingt-cinq jours par an.' },
  { _id: 'd2', title: 'Télétravail', text: 'Deux jours par semaine au plus.\u2028Sur accord.' },
  {
    _id: 'd3',
    title: '',
    text: 'Les astreintes sont payées.',
    metadata: { path: 'Paie > Primes' },
  },
];
const queries = [
  { _id: 'q1', text: 'combien de jours de télétravail ?' },
  { _id: 'q2', text: 'durée des congés annuels' },
  { _id: 'unjudged', text: 'astreintes' },
];
const lines = (records: readonly object[]): string =>
  records.map((record) => JSON.stringify(record)).join('\n');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calame-evaluate-'));
  await writeFile(join(folder, 'corpus.jsonl.gz'), gzipSync(lines(documents)));
  await writeFile(join(folder, 'queries.jsonl'), `${lines(queries)}\n`);
  await writeFile(join(folder, 'qrels.tsv'), 'query-id\tcorpus-id\tscore\nq1\td2\t1\nq2\td1\t2\n');
});
afterEach(() => rm(folder, { recursive: true }));

const evaluate = (
  files: { corpus?: string; queries?: string; qrels?: string } = {},
  perQuery = false,
): ReturnType<typeof evaluateRetrieval> =>
  evaluateRetrieval({
    corpus: join(folder, files.corpus ?? 'corpus.jsonl.gz'),
    queries: join(folder, files.queries ?? 'queries.jsonl'),
    qrels: join(folder, files.qrels ?? 'qrels.tsv'),
    perQuery,
  });

test('judged queries are measured, the others left out', async () => {
  const report = await evaluate();
  expect(report).toMatchObject({
    queries: 2,
    'ndcg@10': 1,
    'recall@10': 1,
    'recall@100': 1,
    'mrr@10': 1,
  });
  expect(report.perQuery).toBeUndefined();
  expect(report.p95Ms).toBeGreaterThanOrEqual(report.p50Ms);
});

test('each query is told apart when that is asked', async () => {
  const { perQuery } = await evaluate({}, true);
  expect(perQuery?.map(({ id }) => id)).toEqual(['q1', 'q2']);
});

test('a file that is not there, or not gzip at all, is a fault that names it', async () => {
  await expect(evaluate({ corpus: 'absent.jsonl' })).rejects.toMatchObject({
    code: 'input-unreadable',
    details: { file: join(folder, 'absent.jsonl') },
  });
  await writeFile(join(folder, 'broken.jsonl.gz'), 'not gzip');
  await expect(evaluate({ corpus: 'broken.jsonl.gz' })).rejects.toMatchObject({
    code: 'input-unreadable',
  });
});

test.each([
  ['corpus', '{"_id":"d1","text":"a"}\n{"_id":"d1","text":"twice"}', 2],
  ['corpus', '{"_id":"d1","text":"a"}\n{"title":"no id"}', 2],
  ['queries', 'not json', 1],
  ['qrels', 'query-id\tcorpus-id\tscore\nq1\td2\tmany', 2],
  ['qrels', 'query-id\tcorpus-id\tscore\nq1 d2 1', 2],
] as const)('a bad line of the %s is a fault that names the line', async (name, content, line) => {
  await writeFile(join(folder, 'bad'), content);
  await expect(evaluate({ [name]: 'bad' })).rejects.toMatchObject({
    code: 'line-unreadable',
    details: { file: join(folder, 'bad'), line },
  });
});
