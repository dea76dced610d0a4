import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import type { Person } from '#shared/policy/person.ts';
import { consoleNow } from '../builders/console-tickets.ts';
import type { LoopbackApi } from '../builders/loopback-api.ts';
import { createScriptedConsole, type ScriptedConsole } from '../builders/scripted-console.ts';
import { appId } from '../fakes/issuer.ts';
import {
  type BrowserAtHand,
  findBrowser,
  openLoopbackBrowser,
  testInBrowser,
} from '../support/browser.ts';
import { keepPicture } from '../support/keep-picture.ts';
import { serveScriptedConsole } from '../support/serve-scripted-console.ts';
import { buildTab } from '../support/serve-scripted-tab.ts';
import { teamsPage } from '../support/teams-page.ts';
import { barriers } from '../support/visit-tab.ts';

const atHand = await findBrowser();
const teams = 'https://teams.microsoft.com/tab';
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await buildTab();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sophie: Person = {
  id: 'entra:33333333-3333-4333-8333-333333333333:sophie',
  tenant: '33333333-3333-4333-8333-333333333333',
  name: 'Sophie Lambert',
  roles: ['agent', 'rh'],
  groups: ['all-agents'],
};

type Visit = {
  readonly page: Page;
  readonly api: LoopbackApi;
  readonly server: ScriptedConsole;
  readonly complaints: readonly string[];
};

/** One browser and one server for a whole test; the clock of the page stands still. */
const visit = async (
  browser: BrowserAtHand,
  run: (visit: Visit) => Promise<void>,
): Promise<void> => {
  const server = createScriptedConsole();
  await using api = await serveScriptedConsole(folder, server, {
    access: { loopback: true, appId, personOf: async () => sophie },
  });
  // A browser lets no page of the internet frame one of this computer; here the page of the internet is a stand-in.
  const args = [...browser.args, '--disable-features=LocalNetworkAccessChecks'];
  const opened = await openLoopbackBrowser({ ...browser, args });
  try {
    const page = await opened.context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.clock.setFixedTime(consoleNow);
    await run({ page, api, server, complaints });
  } finally {
    await opened.browser.close();
  }
};

const go = async (place: Page | Frame, hash: string): Promise<void> => {
  await place.evaluate((next) => {
    window.location.hash = next;
  }, hash);
};

const deposit = async (place: Page | Frame, name: string): Promise<void> => {
  const buffer = Buffer.from('%PDF');
  await place
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer });
};

type Scene = readonly [string, string, (place: Page | Frame) => Promise<unknown>];

/** Every screen and what opens in it, with the words that tell that it is there. */
const scenes: readonly Scene[] = [
  ['requests', '#demandes', (at) => at.getByText('en retard de 2 jours').first().waitFor()],
  ['a request', '#demandes/t-103', (at) => at.getByText('Ce que Calame avait répondu').waitFor()],
  [
    'an anonymous request',
    '#demandes/t-101',
    (at) => at.getByText(/ne pas donner son nom/u).waitFor(),
  ],
  [
    'an answered request',
    '#demandes/t-106',
    (at) => at.getByText('En faire une réponse').waitFor(),
  ],
  ['a request that is gone', '#demandes/t-0', (at) => at.getByText('n’existe plus').waitFor()],
  ['questions', '#questions', (at) => at.getByText('Voir 3').first().waitFor()],
  [
    'documents',
    '#documents',
    (at) => at.getByRole('list', { name: 'Liste des documents' }).waitFor(),
  ],
  [
    'a document',
    '#documents/documents-rh/charte-teletravail',
    (at) => at.getByText('Signaler qu’il est remplacé').waitFor(),
  ],
  ['the deposit', '#documents/depot', (at) => at.getByText('Glissez un fichier').waitFor()],
  [
    'the preview',
    '#documents/depot',
    async (at) => {
      await deposit(at, 'charte.pdf');
      await at.getByText('Effet sur les réponses').waitFor();
    },
  ],
  ['answers', '#reponses', (at) => at.getByText('servie 212').waitFor()],
  ['an answer', '#reponses/v-1', (at) => at.getByText('Aperçu').waitFor()],
  [
    'an answer at fault',
    '#reponses/nouvelle',
    async (at) => {
      await at.getByRole('button', { name: 'Valider la réponse' }).click();
      await at.getByText('Écrivez la question.').waitFor();
    },
  ],
  [
    'the quality',
    '#qualite',
    async (at) => {
      await at.getByText('Lire les chiffres').first().click();
      await at.getByRole('table').first().waitFor();
    },
  ],
  [
    'the evaluation',
    '#evaluation',
    async (at) => {
      await at.getByText('questions à revoir').click();
      await at.getByText('sans avertir').waitFor();
    },
  ],
];

/** What is wider than the window, and controls smaller than a finger needs (WCAG 2.5.8). */
const misfits = (place: Page | Frame): Promise<readonly string[]> =>
  place.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : [];
    const controls = [
      ...document.querySelectorAll('button, a[href], select, summary, input, textarea'),
    ];
    const small = controls.filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      const inWords = control.matches('a') && getComputedStyle(control).display === 'inline';
      return width > 0 && !inWords && Math.min(width, height) < 24;
    });
    return [...wide, ...small.map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });

const walk = async (place: Page | Frame, looks: string, page: Page): Promise<void> => {
  for (const [name, hash, reached] of scenes) {
    await go(place, hash);
    await reached(place);
    expect([looks, name, await barriers(place)]).toEqual([looks, name, []]);
    expect([looks, name, await misfits(place)]).toEqual([looks, name, []]);
    await keepPicture(page, `console-${name.replaceAll(' ', '-')}-${looks}`);
  }
};

testInBrowser(
  atHand,
  'no screen of the console has a barrier or overflows: wide, as a Teams tab, on a phone, zoomed; light and dark',
  (browser) =>
    visit(browser, async ({ page, api, complaints }) => {
      const sizes = [
        ['wide', 1280, 800, 'light'],
        ['tab', 1024, 700, 'dark'],
        ['phone', 360, 740, 'light'],
        // 1280 by 800 at 200 %.
        ['zoomed', 640, 400, 'dark'],
        ['narrow', 320, 640, 'light'],
      ] as const;
      for (const [looks, width, height, colorScheme] of sizes) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(`${api.origin}/console`);
        await walk(page, looks, page);
      }
      expect(complaints).toEqual([]);
    }),
  300_000,
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
      const ground = await frame.evaluate(() => {
        const app = document.querySelector('.fui-FluentProvider');
        return app === null ? '' : getComputedStyle(app).backgroundColor;
      });
      expect(ground).toBe('rgb(0, 0, 0)');
      await walk(frame, 'contrast', page);
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
