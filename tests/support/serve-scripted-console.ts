import { askRoutes } from '../../bot/api/ask-routes.ts';
import { tabRoutes } from '../../bot/api/serve-tab.ts';
import type { ApiPorts } from '../../bot/api/visit.ts';
import type { ConsoleClient } from '../../teams-app/tabs/console/console-client.ts';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import { createScriptedConsole } from '../builders/scripted-console.ts';
import { scriptedConsoleRoutes } from '../builders/scripted-console-routes.ts';
import { builtTab } from './built-tab.ts';

/** A built console over a scripted server, on a free loopback port. */
export const serveScriptedConsole = (
  staticFolder: string,
  server: ConsoleClient,
  ports: Partial<ApiPorts> = {},
): Promise<LoopbackApi> =>
  startLoopbackApi({
    ports: { staticFolder, ...ports },
    routes: [...tabRoutes, ...askRoutes, ...scriptedConsoleRoutes(server)],
  });

// `node tests/support/serve-scripted-console.ts` shows the console to whoever works on it.
if (import.meta.main) {
  const { origin } = await serveScriptedConsole(await builtTab(), createScriptedConsole());
  process.stdout.write(`${origin}/console\n`);
}
