import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Page } from 'playwright-core';
import { installBridge } from './bridge.ts';
import { officeFolder } from './install-in-jsdom.ts';
import { addNewerMembers } from './newer-members.ts';
import type { WordHost } from './word-host.ts';

/** Microsoft's address of office.js, which a page in production loads. */
const officeHost = 'appsforoffice.microsoft.com';
const officePath = '/lib/1/hosted/';

/** What a page asked for beyond this computer. */
export type PageTraffic = {
  /** The paths of Microsoft's address that were answered from the npm copy. */
  readonly fromNpm: readonly string[];
  /** Everything else: refused. */
  readonly refused: readonly string[];
};

/**
 * Puts this host behind a page that is not yet open: the page stays as it ships and loads office.js
 * from Microsoft's address, which the npm copy answers; nothing else leaves this computer.
 */
export async function installInPage(host: WordHost, page: Page): Promise<PageTraffic> {
  const fromNpm: string[] = [];
  const refused: string[] = [];
  await page.route('**/*', (route) => {
    const { hostname, pathname, href } = new URL(route.request().url());
    if (['127.0.0.1', 'localhost', ''].includes(hostname)) return route.continue();
    const asked = pathname.startsWith(officePath)
      ? normalize(`/${pathname.slice(officePath.length)}`)
      : '';
    const file = join(officeFolder(), asked);
    if (hostname !== officeHost || asked === '' || !existsSync(file)) {
      refused.push(href);
      return route.abort();
    }
    fromNpm.push(pathname);
    const script = readFileSync(file, 'utf8');
    const isProxies = /\/word-win32-[\d.]+\.js$/.test(pathname);
    const body = isProxies ? `${script}\n;(${addNewerMembers.toString()})();` : script;
    return route.fulfill({ body, contentType: 'text/javascript' });
  });
  await page.exposeFunction('__wordHost', (question: string, content: string) =>
    host.answer(question, content),
  );
  await page.addInitScript(installBridge, host.bridgeSettings);
  const stop = host.onSelectionChanged(() => {
    const tell = () => Reflect.get(window, '__wordSelectionChanged')();
    // A page that is being closed or reloaded hears nothing.
    page.evaluate(tell).catch(() => undefined);
  });
  page.once('close', stop);
  return { fromNpm, refused };
}
