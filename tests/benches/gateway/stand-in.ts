import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

export type StandIn = { readonly baseURL: string; readonly stop: () => void };

/** The stand-in endpoint in a process of its own. */
export async function startStandIn(...options: readonly string[]): Promise<StandIn> {
  const script = resolve(import.meta.dirname, '../../fakes/run-endpoint.ts');
  const child = spawn(process.execPath, [script, '--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { baseURL: await addressOf(child), stop: () => child.kill('SIGTERM') };
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('no output');
  const [line] = (await once(createInterface(stdout), 'line')) as [string];
  return line.replace(/^.*?(http)/, '$1');
}
