import type { Page } from 'playwright-core';
import { installInPage, type PageTraffic } from '../fakes/word/install-in-page.ts';
import { openWordHost, type WordHost, type WordHostOptions } from '../fakes/word/word-host.ts';
import { type BrowserAtHand, openLoopbackBrowser } from './browser.ts';
import type { Looks } from './visit-tab.ts';

/** The panel beside a document that is open in a Word of ours. */
export type WordVisit = AsyncDisposable & {
  readonly page: Page;
  readonly word: WordHost;
  readonly traffic: PageTraffic;
  /** What the browser complains of. */
  readonly complaints: string[];
  /** Closes the panel and opens it again, as the same person on the same computer. */
  readonly reload: () => Promise<void>;
};

/** Pixels of the panel as Word opens it on a desktop (FACTS of Microsoft: 329 wide at 100 %). */
const desktopPane = { width: 329, height: 760 };

/** Opens the panel of this server beside a document, as Word does; the sizes are those of Word's own side panel. */
export const visitWord = async (
  browser: BrowserAtHand,
  origin: string,
  options: WordHostOptions,
  { width = desktopPane.width, height = desktopPane.height, dark = false }: Looks = {},
): Promise<WordVisit> => {
  const word = await openWordHost(options);
  const opened = await openLoopbackBrowser(browser, { width, height });
  const page = await opened.context.newPage();
  const traffic = await installInPage(word, page);
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${origin}/word`);
  return {
    ...{ page, word, traffic, complaints },
    reload: async () => {
      await page.reload();
    },
    [Symbol.asyncDispose]: opened.close,
  };
};
