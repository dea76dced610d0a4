import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const home = join(root, '.cache/built-tab');
const day = 24 * 60 * 60_000;

/** A page that people get, by the folder of its source. */
type Page = 'teams-app/tabs' | 'office-addin';

/** All that a build is made of: the page, what it loads of shared, and the versions of the libraries. */
const hashOfSource = (page: Page): string => {
  const hash = createHash('sha256').update(page);
  const files = [page, 'shared'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/[/\\]dist(?:[/\\]|$)/u.test(entry.parentPath))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files.sort(), join(root, 'package-lock.json')]) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
};

const build = async (page: Page, folder: string): Promise<void> => {
  const staging = await mkdtemp(`${folder}-`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--outDir', staging, '--emptyOutDir', '--logLevel', 'error'];
  // In a process of its own: the bundler's native part does not take objects of a test's realm.
  const source = page === 'office-addin' ? 'office-addin/pane' : page;
  await promisify(execFile)(process.execPath, [vite, 'build', source, ...options], {
    cwd: root,
    // A test runner names its own surroundings; the page that people get is the production one.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  for (const name of readdirSync(home)) {
    const older = join(home, name);
    // Another run may still be serving a build of today.
    if (Date.now() - statSync(older).mtimeMs > day)
      await rm(older, { recursive: true, force: true });
  }
  await rename(staging, folder);
};

/** Whether the process that took a lock is still there; one that was killed left it behind. */
const isHeld = async (lock: string): Promise<boolean> => {
  try {
    process.kill(Number(await readFile(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
};

/** The folder of a page built from its present source: by the first test process that asks for it, once for all. */
const builtPage = async (page: Page): Promise<string> => {
  const folder = join(home, hashOfSource(page));
  const lock = `${folder}.lock`;
  await mkdir(home, { recursive: true });
  while (!existsSync(folder)) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
    } catch {
      if (!(await isHeld(lock))) await rm(lock, { force: true });
      await setTimeout(50);
      continue;
    }
    try {
      if (!existsSync(folder)) await build(page, folder);
    } finally {
      await rm(lock, { force: true });
    }
  }
  return folder;
};

export const builtTab = (): Promise<string> => builtPage('teams-app/tabs');

export const builtPane = (): Promise<string> => builtPage('office-addin');
