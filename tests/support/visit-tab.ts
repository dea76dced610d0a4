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
    await opened.close();
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

/** What is wider than the window, in pixels. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const looks = [
  ['wide', 1280, 860, 'light'],
  ['narrow', 320, 640, 'dark'],
] as const;

/** The page has taken the theme; in the light one alone its ground is white. */
export const hasTheme = (theme: 'light' | 'dark'): boolean => {
  const app = document.querySelector('.fui-FluentProvider');
  if (app === null) return false;
  const isWhite = getComputedStyle(app).backgroundColor === 'rgb(255, 255, 255)';
  return isWhite === (theme === 'light');
};

/** Half faded, a text has not its colours. */
export const isStill = (): boolean =>
  document
    .getAnimations()
    .every(
      ({ playState, effect }) =>
        playState !== 'running' || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
    );

/** Shows what is on the page on a wide screen and at 320 px, light and dark, and looks each time for barriers and overflow. */
export const expectNoBarrier = async (page: Page, scene: string): Promise<void> => {
  for (const [look, width, height, colorScheme] of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForFunction(hasTheme, colorScheme);
    await page.waitForFunction(isStill);
    expect([scene, look, await barriers(page)]).toEqual([scene, look, []]);
    expect([scene, look, await overflow(page)]).toEqual([scene, look, 0]);
  }
  const [[, width, height, colorScheme]] = looks;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
};

/**
 * What axe-core finds against WCAG 2.1 A and AA, by rule and place; `colours` looks for what another theme alone can change
 * in a page that was looked at whole.
 */
export const barriers = async (
  page: Page | Frame,
  what: 'all' | 'colours' = 'all',
): Promise<string[]> => {
  // A page keeps it until the next load.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { axe: checker } = globalThis as unknown as {
      axe: {
        run: (options: object) => Promise<{
          violations: { id: string; nodes: { html: string }[] }[];
        }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
    const runOnly =
      only === 'colours'
        ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
        : tags;
    const { violations } = await checker.run({ runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, what);
};
