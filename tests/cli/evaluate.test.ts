import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { folderOfFiles } from '../builders/folder-of-files.ts';
import { runCalame } from '../builders/run-calame.ts';

const lines = (...records: readonly object[]): string =>
  records.map((record) => JSON.stringify(record)).join('\n');

test('evaluate retrieval gives the measures that a hand computes, from plain and gzipped files', async () => {
  await using folder = folderOfFiles({
    'corpus.jsonl.gz': gzipSync(
      lines(
        { _id: 'd1', title: 'Congés', text: 'Vingt-cinq jours de congés annuels.' },
        { _id: 'd2', title: 'Télétravail', text: 'Deux jours de télétravail par semaine.' },
      ),
    ),
    'queries.jsonl.gz': gzipSync(
      lines(
        { _id: 'q1', text: 'télétravail' },
        { _id: 'q2', text: 'ornithorynque' },
        { _id: 'q3', text: 'congés' },
      ),
    ),
    // Of q1, one document is found and the better one (grade 3) is not; of q2, nothing is found; q3 is not judged.
    'qrels.tsv': 'query-id\tcorpus-id\tscore\nq1\td2\t1\nq1\tabsent\t3\nq2\td1\t1\n',
  });
  const ran = await runCalame([
    'evaluate',
    'retrieval',
    '--corpus',
    `${folder.path}/corpus.jsonl.gz`,
    '--queries',
    `${folder.path}/queries.jsonl.gz`,
    '--qrels',
    `${folder.path}/qrels.tsv`,
    '--per-query',
    '--json',
  ]);
  expect(ran.status).toBe(0);
  // Ideal of q1: 3 / log2(2) + 1 / log2(3) = 3.63093; found: 1 / log2(2) = 1.
  const ofFirst = 1 / (3 + 1 / Math.log2(3));
  expect(ran.json()).toMatchObject({
    queries: 2,
    'ndcg@10': expect.closeTo(ofFirst / 2, 10),
    'recall@10': 0.25,
    'recall@100': 0.25,
    'mrr@10': 0.5,
    indexSeconds: expect.any(Number),
    p50Ms: expect.any(Number),
    p95Ms: expect.any(Number),
    perQuery: [
      { id: 'q1', 'ndcg@10': expect.closeTo(0.27541, 4), 'mrr@10': 1 },
      { id: 'q2', 'ndcg@10': 0 },
    ],
  });
});
