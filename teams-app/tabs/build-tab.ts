import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const vite = join(root, 'node_modules/vite/bin/vite.js');

// `npm ci --omit=dev` installs no builder: the tab is then built elsewhere and copied, and the install goes on.
if (existsSync(vite)) {
  const built = spawnSync(
    process.execPath,
    [vite, 'build', 'teams-app/tabs', '--logLevel', 'warn'],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = built.status ?? 1;
} else {
  process.stderr.write('Tab not built: vite is not installed. Copy teams-app/tabs/dist here.\n');
}
