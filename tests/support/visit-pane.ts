import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { DeskScript } from '../builders/scripted-desk.ts';
import {
  createScriptedWord,
  type ScriptedWord,
  type WordScript,
} from '../builders/scripted-word.ts';
import { type BrowserAtHand, openLoopbackBrowser } from './browser.ts';
import { serveScriptedPane } from './serve-scripted-pane.ts';

export type PaneVisit = {
  readonly page: Page;
  readonly server: ScriptedWord;
  /** What the browser complains of, apart from office.js, which no test fetches. */
  readonly complaints: string[];
};

/** Opens the panel in a browser, outside Word: its office.js cannot be reached, as on a computer without internet. */
export const visitPane = async (
  folder: string,
  browser: BrowserAtHand,
  run: (visit: PaneVisit) => Promise<void>,
  said: WordScript = {},
  script: DeskScript = {},
): Promise<void> => {
  const server = createScriptedWord(said);
  await using api = await serveScriptedPane(folder, server, script);
  const opened = await openLoopbackBrowser(browser, { width: 320, height: 720 });
  try {
    const page = await opened.context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const { url } = message.location();
      if (message.type() === 'error' && !url.endsWith('/office.js'))
        complaints.push(message.text());
    });
    await page.goto(`${api.origin}/word`);
    await page.getByRole('heading', { name: 'Que préparez-vous' }).waitFor();
    await run({ page, server, complaints });
    expect([...opened.refused]).toEqual(['appsforoffice.microsoft.com']);
  } finally {
    await opened.close();
  }
};
