import { beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { scriptedLetter, withoutModelReply } from '../builders/scripted-word.ts';
import { findBrowser, testInBrowser } from '../support/browser.ts';
import { builtPane } from '../support/built-tab.ts';
import { keepPicture } from '../support/keep-picture.ts';
import { visitPane } from '../support/visit-pane.ts';
import { barriers, hasTheme, isStill } from '../support/visit-tab.ts';

const atHand = await findBrowser();
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await builtPane();
});

const go = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('button', { name: new RegExp(`^${name}`, 'u') })
    .first()
    .click();

/** Chooses the template of a resolution. */
const chooseTemplate = async (page: Page): Promise<void> => {
  await page.getByLabel('Chercher un modèle').fill('soumettre affaire vote');
  await go(page, 'Délibération');
};

const home = (page: Page): Promise<void> => go(page, 'Calame');

/** Every screen and what opens in it, each with the words that tell that it is there. */
const scenes: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['home', (page) => page.getByText('Vos brouillons').waitFor()],
  [
    'choice of a template',
    async (page) => {
      await go(page, 'Rédiger');
      await page.getByLabel('Chercher un modèle').waitFor();
    },
  ],
  [
    'facts',
    async (page) => {
      await chooseTemplate(page);
      await page
        .getByLabel(/objet de la délibération/iu)
        .fill('Cantine, Mme Durand, 06 12 34 56 78');
    },
  ],
  [
    'what leaves',
    async (page) => {
      await go(page, 'Préparer la proposition');
      await page.getByText('PHONE_1').waitFor();
    },
  ],
  [
    'proposal',
    async (page) => {
      await go(page, 'Envoyer');
      await page.getByRole('button', { name: 'Copier l’acte' }).waitFor();
    },
  ],
  [
    'letter',
    async (page) => {
      await go(page, 'Répondre');
      await page.getByLabel('Lettre ou courriel reçu').fill(scriptedLetter);
    },
  ],
  [
    'points of the letter',
    async (page) => {
      await go(page, 'Lire la lettre');
      await page.getByText('Points à traiter').waitFor();
    },
  ],
  [
    'rework',
    async (page) => {
      await go(page, 'Reprendre');
      await page.getByLabel('Collez ici le texte à reprendre').waitFor();
    },
  ],
  [
    'check',
    async (page) => {
      await go(page, 'Vérifier');
      await page
        .getByLabel('Collez ici l’acte')
        .fill('DÉLIBÉRATION\nArticle 1 : adopté\nArticle 3 : [à compléter : date]');
      await page.locator('main').getByRole('button', { name: 'Vérifier' }).last().click();
      await page.getByText('Pas encore prêt').waitFor();
    },
  ],
  [
    'sources',
    async (page) => {
      await go(page, 'Sources');
      await page.getByLabel('Votre question', { exact: true }).fill('Combien de jours de congés ?');
      await page.keyboard.press('Enter');
      await page.getByText('Où est allée ma question').first().waitFor();
    },
  ],
  [
    'visas',
    async (page) => {
      await go(page, 'Visas');
      await page.getByLabel('Chercher une référence').waitFor();
    },
  ],
  [
    'traces',
    async (page) => {
      await go(page, 'Traces');
      await page.getByRole('heading', { name: 'Sur ce poste' }).waitFor();
      await page.locator('[data-current] ol > li').first().waitFor();
    },
  ],
];

/** What is wider than the window, and controls smaller than a finger needs (WCAG 2.5.8). */
const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : [];
    const controls = [...document.querySelectorAll('button, select, summary, input, textarea')];
    const small = controls.filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      // In a sentence: the marks of citations, the titles of sources.
      const inWords = getComputedStyle(control).display.startsWith('inline');
      const drawn =
        control.matches('[type=checkbox]') || (inWords && !control.matches('.fui-Button'));
      return width > 1 && Math.min(width, height) < 24 && !drawn;
    });
    return [...wide, ...small.map(({ outerHTML }) => outerHTML.slice(0, 160))];
  });

/** Word's narrowest panel, light and dark; the same at 200 %; a window of its own. */
const looks = [
  { name: 'light', theme: 'light', width: 320, height: 720, look: 'all' },
  { name: 'dark', theme: 'dark', width: 320, height: 720, look: 'colours' },
  { name: 'zoomed', theme: 'light', width: 160, height: 360, look: null },
  { name: 'wide', theme: 'light', width: 900, height: 720, look: null },
] as const;

testInBrowser(
  atHand,
  'no screen of the panel has a barrier or overflows: 320 px, light and dark, at 200 %, in a window',
  (browser) =>
    visitPane(folder, browser, async ({ page, complaints }) => {
      for (const [scene, reach] of scenes) {
        await reach(page);
        for (const { name, theme, width, height, look } of looks) {
          await page.setViewportSize({ width, height });
          await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
          await page.waitForFunction(hasTheme, theme);
          await page.waitForFunction(isStill);
          const found = look === null ? [] : await barriers(page, look);
          expect([scene, name, found]).toEqual([scene, name, []]);
          expect([scene, name, await misfits(page)]).toEqual([scene, name, []]);
          await keepPicture(page, `pane-${scene.replaceAll(' ', '-')}-${name}`);
        }
        const [{ width, height }] = looks;
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      }
      expect(complaints).toEqual([]);
    }),
  240_000,
);

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
};

testInBrowser(
  atHand,
  'by keyboard alone: a template is chosen, what leaves is read and sent, a gap is filled, the act is copied',
  (browser) =>
    visitPane(folder, browser, async ({ page, server, complaints }) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Aller au contenu');
      await tabTo(page, 'Rédiger');
      await page.keyboard.press('Enter');
      await page.locator('h2:focus').waitFor();
      await tabTo(page, 'Chercher un modèle');
      await page.keyboard.type('soumettre affaire vote');
      await tabTo(page, 'Délibération');
      await page.keyboard.press('Enter');
      await tabTo(page, 'Préparer la proposition');
      await page.keyboard.press('Enter');
      await page.locator('h3:focus', { hasText: 'Ce qui va partir' }).waitFor();
      expect(server.asked).toEqual([]);
      await tabTo(page, 'Envoyer');
      await page.keyboard.press('Enter');
      await page.locator('h3:focus', { hasText: 'Règlement intérieur' }).waitFor();
      await page.getByLabel('date de la séance').focus();
      await page.keyboard.type('3 mars 2027');
      await page.keyboard.press('Enter');
      await page.getByText('À compléter : 3').waitFor();
      expect(await page.getByRole('status').allTextContents()).toContainEqual(
        expect.stringContaining('Encore 3'),
      );
      await tabTo(page, 'Copier l’acte');
      expect(complaints).toEqual([]);
    }),
);

testInBrowser(
  atHand,
  'a reload and a lost network keep the draft; without a model the panel says so and still composes',
  (browser) =>
    visitPane(
      folder,
      browser,
      async ({ page }) => {
        await go(page, 'Rédiger');
        await chooseTemplate(page);
        await page.getByLabel(/objet de la délibération/iu).fill('Tarifs de la cantine');
        await page.reload();
        await page.getByText('Vous n’aviez pas fini').waitFor();
        await go(page, 'Continuer');
        expect(await page.getByLabel(/objet de la délibération/iu).inputValue()).toBe(
          'Tarifs de la cantine',
        );
        await page.route('**/api/**', (route) => route.abort());
        await go(page, 'Composer l’acte, sans IA');
        await page.getByText('La liaison s’est coupée').waitFor();
        await keepPicture(page, 'pane-cut');
        await page.unroute('**/api/**');
        await go(page, 'Modifier la demande');
        expect(await page.getByLabel(/objet de la délibération/iu).inputValue()).toBe(
          'Tarifs de la cantine',
        );
        await home(page);
        await page.getByText('Vous n’aviez pas fini').waitFor();
      },
      { word: async () => withoutModelReply },
      { route: () => ({ serving: [], searching: [], skipped: [] }) },
    ),
);

testInBrowser(
  atHand,
  'the first view is light: its scripts, and how soon it is ready once they are there',
  (browser) =>
    visitPane(folder, browser, async ({ page }) => {
      const bytes = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.endsWith('.js') && name.includes('/word/assets/'))
          .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0)),
      );
      const kilobytes = bytes.reduce((sum, size) => sum + size, 0) / 1_000;
      expect(kilobytes).toBeGreaterThan(50);
      expect(kilobytes).toBeLessThanOrEqual(220);
    }),
);
