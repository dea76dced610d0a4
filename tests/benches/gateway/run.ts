import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge } from './judge.ts';
import { measureOverhead } from './measure-overhead.ts';
import { measureReload } from './measure-reload.ts';
import { measureStreams } from './measure-streams.ts';

/**
 * What the `ask` port adds to a model endpoint, beside a direct call and, where it is installed,
 * Portkey's gateway, all in one run: `npm run bench:gateway`. `CALAME_PORTKEY` names a folder whose
 * `node_modules` holds `@portkey-ai/gateway`.
 */
const home = mkdtempSync(join(tmpdir(), 'calame-gateway-'));
try {
  const folder = process.env['CALAME_PORTKEY'];
  console.error(
    'overhead: direct calls, the ask port and Portkey take turns, 150 requests a second …',
  );
  const overhead = await measureOverhead(home, folder);
  if (overhead.added.portkeyNotStreamed === null) {
    console.error('Portkey is not installed: CALAME_PORTKEY names no folder that holds it.');
  }
  console.error('streams: 300 at the same time in one process …');
  const streams = await measureStreams(home);
  console.error('reload: the policy changes five times a second under load …');
  const reload = await measureReload(home);
  const { verdicts, steady } = judge(overhead, streams, reload);
  for (const { goal, measured, met } of verdicts) {
    console.error(`${met ? '✓' : '✗'} ${goal}: ${measured}`);
  }
  if (!steady)
    console.error('Direct calls were unsteady themselves: no p99 of this run says anything.');
  const bench = { bench: 'gateway', node: process.version, overhead, streams, reload };
  console.log(JSON.stringify({ ...bench, steady, verdicts }, null, 2));
  process.exitCode = verdicts.every(({ met }) => met) ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
