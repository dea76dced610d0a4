import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const overhead = await measureOverhead(home, process.env['CALAME_PORTKEY']);
  const streams = await measureStreams(home);
  const reload = await measureReload(home);
  console.log(JSON.stringify({ bench: 'gateway', overhead, streams, reload }, null, 2));
} finally {
  rmSync(home, { recursive: true, force: true });
}
