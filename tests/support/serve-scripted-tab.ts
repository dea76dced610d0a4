import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import type { DeskScript } from '../builders/scripted-desk.ts';

const root = join(import.meta.dirname, '../..');

/** Builds the tab from its present source into a temporary folder, and gives that folder. */
export const buildTab = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'calame-built-tab-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  // In a process of its own: the bundler's native part does not take objects of a test's realm.
  await promisify(execFile)(process.execPath, [vite, 'build', 'teams-app/tabs', ...options], {
    cwd: root,
    // A test runner names its own surroundings; the page that people get is the production one.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return folder;
};

/** A built tab over a scripted desk, on a free loopback port. */
export const serveScriptedTab = (staticFolder: string, script?: DeskScript): Promise<LoopbackApi> =>
  startLoopbackApi({ ports: { staticFolder }, ...(script === undefined ? {} : { script }) });

// `node tests/support/serve-scripted-tab.ts` shows the tab to whoever works on it.
if (import.meta.main) {
  const pace = async (): Promise<void> => setTimeout(60);
  const script = { pace, accepted: ['dev:youssef.benali'] };
  const { origin } = await serveScriptedTab(await buildTab(), script);
  process.stdout.write(`${origin}\n`);
}
