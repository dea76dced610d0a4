import { setTimeout } from 'node:timers/promises';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import type { DeskScript } from '../builders/scripted-desk.ts';
import { builtTab } from './built-tab.ts';

/** A built tab over a scripted desk, on a free loopback port. */
export const serveScriptedTab = (staticFolder: string, script?: DeskScript): Promise<LoopbackApi> =>
  startLoopbackApi({ ports: { staticFolder }, ...(script === undefined ? {} : { script }) });

// `node tests/support/serve-scripted-tab.ts` shows the tab to whoever works on it.
if (import.meta.main) {
  const pace = async (): Promise<void> => setTimeout(60);
  const script = { pace, accepted: ['dev:youssef.benali'] };
  const { origin } = await serveScriptedTab(await builtTab(), script);
  process.stdout.write(`${origin}\n`);
}
