import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { bindToProgram } from './bind-to-program.ts';
import type { ReadLimits } from './limits.ts';
import { type ProcessUsage, processUsage } from './process-usage.ts';
import { ReadFault } from './read-fault.ts';
import type { ReadAnswer } from './reader-messages.ts';

/** One reading process. It never keeps the program alive while it waits. */
export type ReaderProcess<Order, Result> = {
  /** Documents read so far. */
  readonly count: () => number;
  /** False once it died or was killed: take another. */
  readonly alive: () => boolean;
  /** One at a time. Throws `ReadFault`, or the signal's reason when it aborts (the process is then killed). */
  readonly read: (order: Order, signal?: AbortSignal) => Promise<Result>;
  /** Resolves when the process is gone. */
  readonly stop: () => Promise<void>;
};

const root = join(import.meta.dirname, '../..');
const watchEvery = 50;

/**
 * Starts a reading process from its entry file: small heap, empty environment, no file but the program's own, no process
 * of its own; `permissions` are flags of Node that give more (`--allow-worker`).
 */
export function startReaderProcess<Order extends object, Result>(
  entry: string,
  limits: ReadLimits,
  permissions: readonly string[],
): ReaderProcess<Order, Result> {
  const { execPath, execArgv } = bindToProgram([
    `--max-old-space-size=${Math.round(limits.megabytes * 0.6)}`,
    '--disallow-code-generation-from-strings',
    '--permission',
    ...['bot', 'shared', 'node_modules', 'package.json'].map(
      (name) => `--allow-fs-read=${join(root, name)}`,
    ),
    ...permissions,
  ]);
  const child = fork(entry, [], {
    execPath,
    execArgv: [...execArgv],
    // PATH is empty and nothing else passes: no key of the server is within reach of a document.
    env: { PATH: '' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  keepAlive(child, false);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  let alive = true;
  // A process busy with an endless document would not notice that the program has ended.
  const endWithProgram = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithProgram);
  void gone.then(() => {
    alive = false;
    process.removeListener('exit', endWithProgram);
  });
  let count = 0;
  return {
    count: () => count,
    alive: () => alive,
    read: async (order, signal) => {
      count += 1;
      keepAlive(child, true);
      try {
        return await readWatched(child, order, limits, signal);
      } finally {
        keepAlive(child, false);
        if (child.killed || child.exitCode !== null || child.signalCode !== null) alive = false;
      }
    },
    stop: async () => {
      if (!alive) return;
      alive = false;
      keepAlive(child, true);
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function keepAlive(child: ChildProcess, keep: boolean): void {
  if (keep) child.ref();
  else child.unref();
  if (keep) child.channel?.ref();
  else child.channel?.unref();
}

async function readWatched<Order extends object, Result>(
  child: ChildProcess,
  order: Order,
  limits: ReadLimits,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const answer = Promise.withResolvers<ReadAnswer<Result>>();
  const fail = (reason: unknown): void => {
    child.kill('SIGKILL');
    answer.reject(reason);
  };
  const stopWatching = watch(child, limits, fail);
  // V8 aborts when its heap is full.
  const onExit = (_code?: unknown, ended?: unknown): void =>
    answer.reject(
      new ReadFault(
        'too-complex',
        ended === 'SIGABRT' ? { limit: 'memory', most: limits.megabytes } : { limit: 'stopped' },
      ),
    );
  const onAbort = (): void => fail(signal?.reason);
  child.once('message', (message: ReadAnswer<Result>) => answer.resolve(message));
  child.once('exit', onExit);
  child.once('error', onExit);
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    signal?.throwIfAborted();
    child.send(order, (failed) => {
      if (failed) onExit();
    });
    const done = await answer.promise;
    if ('result' in done) return done.result;
    throw new ReadFault(done.fault.code, done.fault.details);
  } finally {
    stopWatching();
    signal?.removeEventListener('abort', onAbort);
    child.removeAllListeners('message');
    child.removeListener('exit', onExit);
    child.removeListener('error', onExit);
  }
}

/** Looks at memory, processor time and the clock until told to stop; reports the first limit that is passed. */
function watch(
  child: ChildProcess,
  limits: ReadLimits,
  fail: (reason: ReadFault) => void,
): () => void {
  const usage = (): ProcessUsage | null => processUsage(child.pid ?? 0);
  const before = usage()?.cpuSeconds ?? 0;
  const clock = setTimeout(
    () => fail(new ReadFault('too-complex', { limit: 'seconds', most: limits.seconds })),
    limits.seconds * 1000,
  );
  const look = setInterval(() => {
    const now = usage();
    if (now === null) return;
    if (now.memory > limits.megabytes * 1e6) {
      fail(new ReadFault('too-complex', { limit: 'memory', most: limits.megabytes }));
    } else if (now.cpuSeconds - before > limits.cpuSeconds) {
      fail(new ReadFault('too-complex', { limit: 'seconds', most: limits.cpuSeconds }));
    }
  }, watchEvery);
  return () => {
    clearTimeout(clock);
    clearInterval(look);
  };
}
