import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * All benches as one JSON document. `CALAME_BENCH_DATA` names the folder of the benchmark sets; the HR
 * base is taken beside it (`../hr-kb`), else the sample documents are.
 */
const data = process.env['CALAME_BENCH_DATA'];
const base = data === undefined ? '' : resolve(data, '../hr-kb');
const documents = existsSync(base)
  ? base
  : resolve(import.meta.dirname, '../../infra/sample/documents');

if (data === undefined) {
  console.error(
    'CALAME_BENCH_DATA names no folder of benchmark sets: retrieval is not measured, and the sample documents stand for the HR base.',
  );
} else if (!existsSync(data)) {
  console.error(`CALAME_BENCH_DATA = ${data}: there is no such folder.`);
  process.exit(2);
} else if (documents !== base) {
  console.error(`${base} is absent: the sample documents stand for the HR base.`);
}

const run = (script: string, ...words: readonly string[]): unknown => {
  const start = performance.now();
  console.error(`${script} …`);
  const measured: unknown = JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, script), ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 1e8,
    }),
  );
  console.error(`${script} done in ${Math.round((performance.now() - start) / 1000)} s`);
  return measured;
};

const benches = [
  run('processes.ts', documents),
  run('spine.ts', documents),
  run('store.ts', documents),
  run('not-found.ts'),
  run('ledger.ts'),
  run('smallest-first.ts'),
  run('policy-chain.ts'),
  run('act-checks.ts'),
  run('word-panel.ts'),
  ...(data === undefined ? [] : [run('retrieval.ts')]),
];
console.log(
  JSON.stringify(
    { node: process.version, documents: documents === base ? 'hr-kb' : 'sample', benches },
    null,
    2,
  ),
);
