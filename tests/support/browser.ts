import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, test } from '@jest/globals';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** How to start a browser: what `chromium.launch` of playwright-core takes. */
export type BrowserAtHand = {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly origin: 'variable' | 'installed' | 'package';
};

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a browser: the `CHROMIUM` variable (a path, or `npm`), else an installed Chrome, Edge or
 * Chromium, else the one inside `@sparticuz/chromium` (Linux x64). Null when there is none; with
 * `CI=true` that is an error, so that no journey is skipped unseen.
 */
export async function findBrowser(): Promise<BrowserAtHand | null> {
  const { CHROMIUM: wanted = '', CI } = process.env;
  if (wanted !== '' && wanted !== 'npm') {
    if (!existsSync(wanted))
      throw new Error(`CHROMIUM names a file that does not exist: ${wanted}`);
    return { executablePath: wanted, args: quiet, env: {}, origin: 'variable' };
  }
  const found = wanted === 'npm' ? undefined : installed.find((path) => existsSync(path));
  if (found !== undefined)
    return { executablePath: found, args: quiet, env: {}, origin: 'installed' };
  const packaged = await unpackBrowser();
  if (packaged !== null) {
    const env = { LD_LIBRARY_PATH: join(dirname(packaged), 'al2023', 'lib') };
    return { executablePath: packaged, args: quiet, env, origin: 'package' };
  }
  if (CI === 'true') {
    throw new Error('No browser: set CHROMIUM, install Chromium, or run on Linux x64.');
  }
  return null;
}

/**
 * Unpacks the packaged browser once per version, in a child with its own temporary folder, then
 * renames the folder: two test processes that start together never see half a browser. The libraries
 * beside it (al2023) are for systems that have no NSS.
 */
async function unpackBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@sparticuz/chromium');
  const manifest = readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const home = join(tmpdir(), `calame-chromium-${version}`);
  const executable = join(home, 'chromium');
  if (existsSync(executable)) return executable;
  const staging = mkdtempSync(`${home}-`);
  const libraries = join(dirname(entry), '..', 'bin', 'al2023.tar.br');
  const script = `const { default: packed, inflate } = await import('@sparticuz/chromium');
    await packed.executablePath();
    await inflate(${JSON.stringify(libraries)});`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: staging },
  });
  try {
    renameSync(staging, home);
  } catch {
    // Another process was quicker: its copy is the same.
    rmSync(staging, { recursive: true, force: true });
  }
  return existsSync(executable) ? executable : null;
}

/** A context of a browser whose pages reach loopback only; `refused` lists the other hosts they asked for. */
export type LoopbackBrowser = {
  readonly context: BrowserContext;
  readonly refused: ReadonlySet<string>;
  /** Leaves nothing of the context; the browser goes on for the next one. */
  readonly close: () => Promise<void>;
};

/** Of this test file, by the arguments they were started with. */
const launched = new Map<string, Promise<Browser>>();
afterAll(async () => {
  for (const browser of launched.values()) await (await browser).close();
});

/** One browser serves all the visits of a test file: a context holds nothing of another. */
async function launch(atHand: BrowserAtHand): Promise<Browser> {
  const key = atHand.args.join(' ');
  const known = await launched.get(key);
  if (known?.isConnected() === true) return known;
  const browser = chromium.launch({
    executablePath: atHand.executablePath,
    args: [...atHand.args],
    env: { ...process.env, ...atHand.env },
  });
  launched.set(key, browser);
  return browser;
}

export async function openLoopbackBrowser(
  atHand: BrowserAtHand,
  viewport: { width: number; height: number } = { width: 1400, height: 900 },
): Promise<LoopbackBrowser> {
  const browser = await launch(atHand);
  const context = await browser.newContext({ viewport, locale: 'fr-FR' });
  const refused = new Set<string>();
  await context.route('**/*', (route) => {
    const { hostname } = new URL(route.request().url());
    if (['127.0.0.1', 'localhost', ''].includes(hostname)) return route.continue();
    refused.add(hostname);
    return route.abort();
  });
  return { context, refused, close: () => context.close() };
}

/** A test that needs a browser: skipped by name, with the reason, where there is none (never with `CI=true`). */
export function testInBrowser(
  atHand: BrowserAtHand | null,
  name: string,
  run: (atHand: BrowserAtHand) => Promise<void>,
  milliseconds = 120_000,
): void {
  if (atHand === null) test.skip(`${name} (skipped: no browser on this computer)`, () => {});
  else test(name, () => run(atHand), milliseconds);
}
