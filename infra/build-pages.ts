import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const vite = join(root, 'node_modules/vite/bin/vite.js');

/** Each builds into its own `dist`, which the server reads. */
const pages = ['teams-app/tabs', 'office-addin/pane'];

const build = (page: string): number => {
  const built = spawnSync(process.execPath, [vite, 'build', page, '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  return built.status ?? 1;
};

// `npm ci --omit=dev` installs no builder: the pages are then built elsewhere and copied, and the install goes on.
if (existsSync(vite)) process.exitCode = Math.max(...pages.map(build));
else
  process.stderr.write(`Not built, for want of vite: copy the dist of ${pages.join(' and ')}.\n`);
