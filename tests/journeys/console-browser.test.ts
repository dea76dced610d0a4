import { beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Fault } from '#shared/fault.ts';
import type { ConsoleClient } from '../../teams-app/tabs/console/console-client.ts';
import { addressOf, screens } from '../../teams-app/tabs/console/console-place.ts';
import { consoleReply } from '../builders/scripted-console.ts';
import { type BrowserAtHand, findBrowser, testInBrowser } from '../support/browser.ts';
import { builtTab } from '../support/built-tab.ts';
import { keepPicture } from '../support/keep-picture.ts';
import { teamsPage } from '../support/teams-page.ts';
import {
  type ConsoleVisit,
  setTheme,
  visitConsole,
  walkConsole,
} from '../support/visit-console.ts';
import { barriers } from '../support/visit-tab.ts';

const atHand = await findBrowser();
const teams = 'https://teams.microsoft.com/tab';
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await builtTab();
});

const visit = (
  browser: BrowserAtHand,
  run: (visit: ConsoleVisit) => Promise<void>,
  said?: Partial<ConsoleClient>,
): Promise<void> => visitConsole(folder, browser, run, said);

/** Each theme and each layout is looked at whole once; the other sizes change neither colours nor names. */
const light: Parameters<typeof walkConsole>[1] = [
  { name: 'wide', size: { width: 1280, height: 800 }, whole: true },
  { name: 'narrow', size: { width: 320, height: 640 }, whole: false },
];
const dark: Parameters<typeof walkConsole>[1] = [
  { name: 'phone', size: { width: 360, height: 740 }, whole: true },
  { name: 'tab', size: { width: 1024, height: 700 }, whole: false },
  // 1280 by 800 at 200 %.
  { name: 'zoomed', size: { width: 640, height: 400 }, whole: false },
];

testInBrowser(
  atHand,
  'no screen of the console has a barrier or overflows: wide, as a Teams tab, on a phone, zoomed; light and dark',
  (browser) =>
    visit(browser, async ({ page, api, complaints }) => {
      await page.goto(`${api.origin}/console`);
      await setTheme(page, 'light');
      await walkConsole(page, light, page);
      await setTheme(page, 'dark');
      await walkConsole(page, dark, page);
      expect(complaints).toEqual([]);
    }),
  300_000,
);

testInBrowser(
  atHand,
  'nothing to show, a server in trouble and a closed door have no barrier either',
  (browser) => {
    let mood: 'empty' | 'failing' | 'closed' = 'empty';
    const told =
      <Reply>(empty: Reply) =>
      async (): Promise<Reply> => {
        if (mood === 'failing') throw new Fault('store-busy');
        return empty;
      };
    const said: Partial<ConsoleClient> = {
      console: async () => {
        if (mood === 'closed') throw new Fault('not-allowed');
        return consoleReply;
      },
      tickets: told({ tickets: [] }),
      unanswered: told({ groups: [] }),
      documents: told({ documents: [] }),
      validated: told({ answers: [], toReview: [] }),
      quality: told({ days: [], reasons: [] }),
      sources: told({ sources: [] }),
      evaluation: told({ results: [], running: null, failed: null }),
    };
    return visit(
      browser,
      async ({ page, api }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        for (const [next, words] of [
          ['empty', /^Aucun/u],
          ['failing', /est occupé/u],
        ] as const) {
          mood = next;
          for (const screen of screens) {
            await page.goto(`${api.origin}/console?${next}${addressOf(screen)}`);
            await page.getByText(words).first().waitFor();
            expect([next, screen, await barriers(page)]).toEqual([next, screen, []]);
          }
          await keepPicture(page, `console-${next}`);
        }
        mood = 'closed';
        await page.goto(`${api.origin}/console`);
        await page.getByText('La console est réservée au service RH').waitFor();
        expect(await barriers(page)).toEqual([]);
        await keepPicture(page, 'console-closed');
      },
      said,
    );
  },
);

testInBrowser(
  atHand,
  'inside Teams the console takes its contrast theme, and a link from a card leads to its request',
  (browser) =>
    visit(browser, async ({ page, api }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1024, height: 700 });
      const shown = { theme: 'contrast', subPageId: 'demandes/t-103' };
      const body = teamsPage(`${api.origin}/console`, [{ refusal: 'not asked' }], shown);
      await page.route(teams, (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(teams);
      await page.frameLocator('iframe').getByText('Ce que Calame avait répondu').waitFor();
      const frame = page.frames()[1];
      if (frame === undefined) throw new Error('no frame');
      // Teams tells its theme once the page has asked.
      await frame.waitForFunction(() => {
        const app = document.querySelector('.fui-FluentProvider');
        return app !== null && getComputedStyle(app).backgroundColor === 'rgb(0, 0, 0)';
      });
      const contrast = { name: 'contrast', size: { width: 1024, height: 700 }, whole: true };
      await walkConsole(frame, [contrast], page);
    }),
  240_000,
);

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const label = activeElement instanceof HTMLInputElement ? activeElement.value : '';
    return activeElement?.getAttribute('aria-label') ?? (activeElement?.textContent || label);
  });

const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
};

testInBrowser(
  atHand,
  'by keyboard alone: a request is taken, answered, made a validated answer, and found in the list',
  (browser) =>
    visit(browser, async ({ page, api, server, complaints }) => {
      await page.goto(`${api.origin}/console`);
      await page.getByText('congé de proche aidant').waitFor();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Aller au contenu');
      await tabTo(page, 'Puis-je poser');
      await page.keyboard.press('Enter');
      await page.locator('h2:focus', { hasText: 'proche aidant' }).waitFor();
      await tabTo(page, 'Prendre la demande');
      await page.keyboard.press('Enter');
      // The focus goes to where the answer is written.
      await page.locator('textarea:focus').waitFor();
      await page.keyboard.type('Oui, par demi-journées, avec un préavis de 15 jours.');
      await tabTo(page, 'Envoyer la réponse');
      await page.keyboard.press('Enter');
      await page.getByText('Réponse envoyée à l’agent.').waitFor();
      await page.keyboard.press('Shift+Tab');
      await tabTo(page, 'En faire une réponse validée');
      await page.keyboard.press('Enter');
      await page.locator('h2:focus', { hasText: 'Nouvelle réponse validée' }).waitFor();
      await tabTo(page, 'Valider la réponse');
      await page.keyboard.press('Enter');
      await page.getByText(/Validée par la DRH des Trois-Vallons le 24 novembre/u).waitFor();
      await page.locator('h2:focus', { hasText: 'Puis-je poser' }).waitFor();
      expect(server.sent.map(([kind]) => kind)).toEqual(['take', 'answer', 'saveValidated']);
      // The list of screens goes by arrows.
      await page.getByRole('tab', { name: /^Réponses validées/u }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.getByText('Ce que sont devenues les questions').first().waitFor();
      await page.goBack();
      await page.getByText(/Validée par la DRH des Trois-Vallons le 24 novembre/u).waitFor();
      expect(complaints).toEqual([]);
    }),
);

testInBrowser(
  atHand,
  'leaving with something written asks first; another screen and the way back keep it',
  (browser) =>
    visit(browser, async ({ page, api }) => {
      await page.goto(`${api.origin}/console#demandes/t-103`);
      await page.getByLabel('Votre réponse à l’agent').fill('À moitié écrit');
      await page.getByRole('tab', { name: 'Évaluation' }).click();
      await page.getByText('Jeu d’exemple').waitFor();
      await page.goBack();
      expect(await page.getByLabel('Votre réponse à l’agent').inputValue()).toBe('À moitié écrit');
      const asked = new Promise<string>((resolve) => {
        page.on('dialog', (dialog) => {
          resolve(dialog.type());
          void dialog.accept();
        });
      });
      await page.reload();
      expect(await asked).toBe('beforeunload');
    }),
);
