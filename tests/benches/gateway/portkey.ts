import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type Portkey = { readonly url: string; readonly stop: () => void };

const port = 18_787;

/** Portkey's gateway from npm, in a process of its own; null when it is not there. */
export async function startPortkey(folder: string | undefined): Promise<Portkey | null> {
  const script = join(folder ?? '', 'node_modules/@portkey-ai/gateway/build/start-server.js');
  if (folder === undefined || !existsSync(script)) return null;
  const child = spawn(process.execPath, [script, '--headless', `--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, TRUSTED_CUSTOM_HOSTS: '127.0.0.1,localhost' },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(url).then(
      () => true,
      () => false,
    );
    if (up) return { url: `${url}/v1`, stop: () => child.kill('SIGTERM') };
    await new Promise((done) => setTimeout(done, 100));
  }
  child.kill('SIGTERM');
  throw new Error('Portkey’s gateway did not start');
}
