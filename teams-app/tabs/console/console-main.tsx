import { createClient } from '#shared/panes/create-client.ts';
import { ConsoleApp } from './ConsoleApp.tsx';
import { createConsoleClient } from './console-client.ts';
import { showTab } from './show-tab.tsx';

showTab(ConsoleApp, (options) => ({
  client: createClient(options),
  console: createConsoleClient(options),
}));
