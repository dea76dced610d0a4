import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** One command, and the whole environment that it gets. */
export type HostOrder = {
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

export type HostAnswer = { readonly status: number; readonly out: string; readonly err: string };

enableCompileCache(join(import.meta.dirname, '../../.cache/compile'));
const { runCalame } = await import('../../bot/cli/run-calame.ts');

/**
 * Runs the real command line again and again in one process: each command opens its own house from the folder that it
 * is given and closes it; what is saved is the start of Node and the loading of modules.
 */
process.on('message', (order: HostOrder) => {
  void run(order).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));

async function run({ words, env }: HostOrder): Promise<HostAnswer> {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  const out = listenTo(process.stdout);
  const err = listenTo(process.stderr);
  try {
    const status = await runCalame(words);
    return { status, out: out.text(), err: err.text() };
  } finally {
    out.stop();
    err.stop();
  }
}

type Ear = { readonly text: () => string; readonly stop: () => void };

/** Hears what is written to a stream, and lets none of it through. */
function listenTo(stream: NodeJS.WriteStream): Ear {
  const write = stream.write.bind(stream);
  const pieces: string[] = [];
  const hear = (piece: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    pieces.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8'));
    const heard = rest.find((one) => typeof one === 'function');
    if (typeof heard === 'function') queueMicrotask(() => heard());
    return true;
  };
  stream.write = hear;
  return {
    text: () => pieces.join(''),
    stop: () => {
      stream.write = write;
    },
  };
}
