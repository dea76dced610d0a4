import { expect } from '@jest/globals';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { LoopbackApi } from '../builders/loopback-api.ts';
import type { DeskScript } from '../builders/scripted-desk.ts';
import { type BrowserAtHand, openLoopbackBrowser } from './browser.ts';
import { serveScriptedTab } from './serve-scripted-tab.ts';

const everybody = ['dev:claire.moreau', 'dev:youssef.benali'];

export type Visit = {
  readonly page: Page;
  readonly api: LoopbackApi;
  readonly complaints: string[];
};
export type Looks = { readonly width?: number; readonly height?: number; readonly dark?: boolean };

/** Opens the tab as a person would, and collects whatever the browser complains of. */
export const visitTab = async (
  folder: string,
  browser: BrowserAtHand,
  script: DeskScript,
  run: (visit: Visit) => Promise<void>,
  { width = 1280, height = 860, dark = false }: Looks = {},
): Promise<void> => {
  await using api = await serveScriptedTab(folder, { accepted: everybody, ...script });
  const opened = await openLoopbackBrowser(browser, { width, height });
  try {
    const page = await opened.context.newPage();
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(api.origin);
    await run({ page, api, complaints });
    expect([...opened.refused]).toEqual([]);
  } finally {
    await opened.browser.close();
  }
};

/** Writes a question and sends it. */
export const ask = async (page: Page, question: string): Promise<void> => {
  await page.getByLabel('Votre question', { exact: true }).fill(question);
  await page.keyboard.press('Enter');
};

/** Resolves when the last answer has ended. */
export const settled = (page: Page): Promise<void> =>
  page.getByText('Où est allée ma question').last().waitFor();

/** What axe-core finds against WCAG 2.1 A and AA, by rule and place. */
export const barriers = async (page: Page | Frame): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: {
        run: (options: object) => Promise<{
          violations: { id: string; nodes: { html: string }[] }[];
        }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
    const { violations } = await checker.run({ runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
};
