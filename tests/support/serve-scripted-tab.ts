import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import type { DeskScript } from '../builders/scripted-desk.ts';

/** The built tab over a scripted desk, on a free loopback port. */
export const serveScriptedTab = (script: DeskScript = {}): Promise<LoopbackApi> =>
  startLoopbackApi({
    script,
    ports: { staticFolder: join(import.meta.dirname, '../../teams-app/tabs/dist') },
  });

// `node tests/support/serve-scripted-tab.ts` shows the tab to whoever works on it.
if (import.meta.main) {
  const slowly = async (): Promise<void> => setTimeout(60);
  const { origin } = await serveScriptedTab({ pace: slowly, accepted: ['dev:youssef.benali'] });
  process.stdout.write(`${origin}\n`);
}
