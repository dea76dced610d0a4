import { askRoutes } from '../../bot/api/ask-routes.ts';
import { paneRoutes } from '../../bot/api/serve-pane.ts';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import type { DeskScript } from '../builders/scripted-desk.ts';
import { createScriptedWord, type ScriptedWord } from '../builders/scripted-word.ts';
import { scriptedWordRoutes } from '../builders/scripted-word-routes.ts';
import { builtPane } from './built-tab.ts';

/** A built Word panel over a scripted server, on a free loopback port. */
export const serveScriptedPane = (
  paneFolder: string,
  server: ScriptedWord,
  script: DeskScript = {},
): Promise<LoopbackApi> =>
  startLoopbackApi({
    ports: { paneFolder },
    routes: [...paneRoutes, ...askRoutes, ...scriptedWordRoutes(server)],
    script,
  });

// `node tests/support/serve-scripted-pane.ts` shows the panel to whoever works on it.
if (import.meta.main) {
  const { origin } = await serveScriptedPane(await builtPane(), createScriptedWord({ pace: 400 }));
  process.stdout.write(`${origin}/word\n`);
}
