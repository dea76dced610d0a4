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

const run = (script: string, ...words: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, script), ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 1e8,
    }),
  );

const benches = [
  run('processes.ts', documents),
  run('spine.ts', documents),
  ...(data === undefined ? [] : [run('retrieval.ts')]),
];
console.log(
  JSON.stringify(
    { node: process.version, documents: documents === base ? 'hr-kb' : 'sample', benches },
    null,
    2,
  ),
);
