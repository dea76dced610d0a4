import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A running Agents Playground. */
export type Playground = {
  readonly address: string;
  /** Where it takes the bot's answers: the `serviceUrl` of its activities. */
  readonly serviceUrl: string;
  readonly stop: () => Promise<void>;
};

const startMilliseconds = 30_000;

/**
 * Starts the Agents Playground of npm in a temporary folder, on a free port, telemetry off, without
 * opening a browser. Throws with what its log says when it does not start.
 */
export async function startPlayground(botUrl: string, port?: number): Promise<Playground> {
  const taken = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'calame-playground-'));
  copyFileSync(
    join(import.meta.dirname, 'm365agentsplayground.yml'),
    join(folder, '.m365agentsplayground.yml'),
  );
  writeFileSync(join(folder, 'settings.env'), 'TEAMSAPPTESTER_BROWSER=none\n');
  const home = dirname(
    createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json'),
  );
  const child = spawn(
    process.execPath,
    [
      `--env-file=${join(folder, 'settings.env')}`,
      join(home, 'cli.js'),
      ...['start', '--app-endpoint', botUrl, '--channel-id', 'msteams'],
      ...['--port', String(taken), '--disable-telemetry'],
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  const stop = async (): Promise<void> => {
    await endProcess(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${taken}/`;
  if (await answers(address, child)) {
    return { address, serviceUrl: `http://localhost:${taken}/_connector`, stop };
  }
  const log = join(folder, 'devTools/m365agentsplayground.log');
  const detail = existsSync(log) ? readFileSync(log, 'utf8').slice(-600).trim() : '';
  await stop();
  throw new Error(detail);
}

/** Ends a process that we started, and waits for its end; after ten seconds without asking any more. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(patience);
}

async function answers(address: string, child: ChildProcess): Promise<boolean> {
  for (let waited = 0; waited < startMilliseconds && child.exitCode === null; waited += 200) {
    const response = await fetch(address).catch(() => null);
    if (response !== null && response.status < 500) return true;
    await sleep(200);
  }
  return false;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
