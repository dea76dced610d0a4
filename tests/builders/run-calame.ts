import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll } from '@jest/globals';
import type { HostAnswer, HostOrder } from './command-host.ts';

const running = new Set<ChildProcess>();
// A test that fails before it ends its command would keep the whole run waiting.
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

const hostFile = resolve(import.meta.dirname, 'command-host.ts');
const calameFile = resolve(import.meta.dirname, '../../bot/cli/calame.ts');

/** What one command did; `json` is its whole standard output, which must be one document. */
export type Ran = {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly json: () => Record<string, unknown>;
};

export type Running = {
  readonly child: ChildProcess;
  /** Standard error so far. */
  readonly err: () => string;
  /** Resolves once standard error holds the text. */
  readonly told: (text: string | RegExp) => Promise<void>;
  /** The next whole line of standard output. */
  readonly line: () => Promise<string>;
  readonly end: () => Promise<Ran>;
};

export type RunOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** Flags of Node itself. */
  readonly node?: readonly string[];
  /** Another place of `calame.ts`. */
  readonly file?: string;
};

/** Starts the real command with nothing of this process's environment but what finding programs needs. */
export function startCalame(words: readonly string[], options: RunOptions = {}): Running {
  const child = spawn(
    process.execPath,
    [...(options.node ?? []), options.file ?? calameFile, ...words],
    { env: environmentOf(options) },
  );
  running.add(child);
  child.once('close', () => running.delete(child));
  let err = '';
  let out = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece;
  });
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece;
  });
  const closed = once(child, 'close');
  /** Looks again whenever something was written, until the command is over. */
  const until = async <Found>(look: () => Found | null): Promise<Found> => {
    for (;;) {
      const found = look();
      if (found !== null) return found;
      const over = await Promise.race([
        once(child.stderr, 'data').then(() => false),
        once(child.stdout, 'data').then(() => false),
        closed.then(() => true),
      ]);
      const last = look();
      if (last !== null) return last;
      if (over) throw new Error(`the command ended (${child.exitCode}) first: ${err}`);
    }
  };
  return {
    child,
    err: () => err,
    told: (wanted) =>
      until(
        () => (typeof wanted === 'string' ? err.includes(wanted) : wanted.test(err)) || null,
      ).then(() => undefined),
    line: () => until(() => (out.includes('\n') ? (out.split('\n')[0] ?? '') : null)),
    end: async () => {
      await closed;
      const json = (): Record<string, unknown> => JSON.parse(out) as Record<string, unknown>;
      return { status: child.exitCode, out, err, json };
    },
  };
}

const environmentOf = ({ env }: RunOptions): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  CALAME_PORT: '0',
  ...env,
});

/**
 * Runs the real command to its end, in a process of its own where Node is given flags or the command lies elsewhere, else
 * in one that has its modules loaded: commands of a suite come one after the other there.
 */
export function runCalame(words: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const alone = options.node !== undefined || options.file !== undefined;
  return alone ? startCalame(words, options).end() : runInHost(words, options);
}

let host: ChildProcess | null = null;
let before: Promise<unknown> = Promise.resolve();

function runInHost(words: readonly string[], options: RunOptions): Promise<Ran> {
  const ran = before.then(() => askHost({ words, env: environmentOf(options) }));
  before = ran.catch(() => undefined);
  return ran;
}

async function askHost(order: HostOrder): Promise<Ran> {
  if (host === null || host.exitCode !== null || host.signalCode !== null) {
    host = fork(hostFile, [], { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    running.add(host);
  }
  const child = host;
  const { promise, resolve: settle } = Promise.withResolvers<HostAnswer>();
  const fallen = (code: number | null): void => settle({ status: code ?? -1, out: '', err: '' });
  child.once('message', settle);
  child.once('exit', fallen);
  child.send(order);
  const { status, out, err } = await promise;
  child.removeListener('exit', fallen);
  const json = (): Record<string, unknown> => JSON.parse(out) as Record<string, unknown>;
  return { status, out, err, json };
}

/** Runs a line of shell in which `$CALAME` is the command. */
export async function runShell(
  line: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const command = `"${process.execPath}" "${calameFile}"`;
  const child = spawn('sh', ['-c', line.replaceAll('$CALAME', command)], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return `${out}${err}`;
}
