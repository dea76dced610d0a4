import { beforeAll, expect } from '@jest/globals';
import type { DeskScript } from '../builders/scripted-desk.ts';
import { scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { type BrowserAtHand, findBrowser, testInBrowser } from '../support/browser.ts';
import { builtTab } from '../support/built-tab.ts';
import { ask, expectNoBarrier, settled, type Visit, visitTab } from '../support/visit-tab.ts';

const atHand = await findBrowser();
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await builtTab();
});

const visit = (
  browser: BrowserAtHand,
  script: DeskScript,
  run: (visit: Visit) => Promise<void>,
): Promise<void> => visitTab(folder, browser, script, run);

/** A passage as the knowledge room writes a document's table and steps. */
const rates = [
  'Montants bruts annuels par groupe de fonctions.',
  'Groupe | Catégorie | Exemple de poste | Indemnité minimale | Indemnité maximale',
  'A1 | A | Direction générale, direction de pôle | 9 600 € | 18 000 €',
  'C2 | C | Agent d’accueil, agent technique | 1 800 € | 3 600 €',
  '- 1. Demander le montant à son gestionnaire.',
  '- 2. Garder l’arrêté.',
].join('\n');

const tellRates: NonNullable<DeskScript['tell']> = () => {
  const { degraded } = scriptedOutcomes;
  const citations = degraded.citations.map((citation) => ({ ...citation, passage: rates }));
  const text = `**Barème** [1]\n\n${rates.replaceAll(/^/gmu, '> ')}`;
  return [{ kind: 'outcome', outcome: { ...degraded, citations, text } }];
};

testInBrowser(
  atHand,
  'tables and steps of documents are tables and steps, reachable by keyboard where they are wider than a phone',
  (browser) =>
    visit(browser, { tell: tellRates }, async ({ page }) => {
      await ask(page, 'Quel montant ?');
      await settled(page);
      await page
        .getByRole('button', { name: /^Source 1/u })
        .last()
        .click();
      const passage = page.getByLabel('Passage cité', { exact: true });
      await passage.getByRole('columnheader', { name: 'Indemnité maximale' }).waitFor();
      expect(await passage.getByRole('cell').count()).toBe(10);
      expect(await passage.locator('ol > li').count()).toBe(2);
      expect(await passage.textContent()).not.toMatch(/\||- 1\./u);
      await expectNoBarrier(page, 'a passage with a table');
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 640 });
        // Beside the page where there is room, over it elsewhere; for a moment it is both.
        const [here, gone] =
          width < 1080
            ? (['dialog', 'complementary'] as const)
            : (['complementary', 'dialog'] as const);
        await page.getByRole(here, { name: 'Source', includeHidden: true }).waitFor();
        await page
          .getByRole(gone, { name: 'Source', includeHidden: true })
          .waitFor({ state: 'detached' });
        const room = passage.getByRole('group', { name: 'Tableau' });
        await room.focus();
        await page.keyboard.press('ArrowRight');
        await page.waitForFunction(() => {
          const place = document.activeElement;
          return place !== null && (place.scrollWidth <= place.clientWidth || place.scrollLeft > 0);
        });
      }
    }),
);

testInBrowser(
  atHand,
  'on a phone, the first answer leaves the header whole and the greater part of the screen to what is read',
  (browser) =>
    visit(
      browser,
      { tell: () => [{ kind: 'outcome', outcome: scriptedOutcomes['not-found'] }] },
      async ({ page }) => {
        for (const looks of [
          { width: 390, height: 844 },
          { width: 320, height: 560 },
        ]) {
          await page.setViewportSize(looks);
          await ask(page, 'Où est la piscine ?');
          await settled(page);
          const seen = await page.evaluate(() => {
            const box = (name: string) => document.querySelector(name)?.getBoundingClientRect();
            return {
              title: box('h1')?.top ?? -1,
              header: box('header')?.height ?? innerHeight,
              form: box('form')?.height ?? innerHeight,
              scrolled: scrollY,
            };
          });
          expect(seen.scrolled).toBe(0);
          expect(seen.title).toBeGreaterThanOrEqual(0);
          expect(seen.header + seen.form).toBeLessThan(looks.height * 0.35);
          await page.getByRole('button', { name: 'Recommencer' }).click();
          await page.getByText('Par exemple').waitFor();
        }
      },
    ),
);

testInBrowser(
  atHand,
  'Escape closes the sources from the question box, and leaves the person there',
  (browser) =>
    visit(browser, {}, async ({ page }) => {
      await ask(page, 'Combien de jours de congés ?');
      await settled(page);
      await page
        .getByRole('button', { name: /^Source 1/u })
        .first()
        .click();
      const panel = page.getByRole('complementary');
      await panel.waitFor();
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole('dialog').waitFor();
      await page.setViewportSize({ width: 1280, height: 860 });
      await panel.waitFor();
      await page.getByLabel('Votre question', { exact: true }).fill('Et à mi-temps');
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      await page.keyboard.type(' ?');
      expect(await page.getByLabel('Votre question', { exact: true }).inputValue()).toBe(
        'Et à mi-temps ?',
      );
      // Over the page on a phone, it gives the page back to screen readers when it is closed.
      await page.setViewportSize({ width: 390, height: 844 });
      await page
        .getByRole('button', { name: /^Source 1/u })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Recommencer' }).waitFor();
    }),
);

testInBrowser(
  atHand,
  'after a reload the conversation is shown again and goes on, its passages open, and it is deleted on the server when the person says so',
  (browser) =>
    visit(browser, {}, async ({ page, api }) => {
      await ask(page, 'Combien de jours de congés ?');
      await settled(page);
      await page.reload();
      await page
        .getByText(/^Conversation reprise du/u)
        .first()
        .waitFor();
      await page.getByRole('heading', { name: 'Combien de jours de congés ?' }).waitFor();
      await page
        .getByRole('button', { name: /^Source 2/u })
        .first()
        .click();
      const panel = page.getByRole('complementary');
      await panel.getByText('25 jours de congés annuels').waitFor();
      await panel.getByRole('button', { name: 'Voir le document' }).click();
      await panel.locator('[data-cited]').waitFor();
      await ask(page, 'Et à mi-temps ?');
      await page.getByText('Réponse rédigée par une IA').nth(1).waitFor();
      const [first, second] = api.desk.asked;
      expect(second?.conversationId).toBe(first?.conversationId);
      await page.reload();
      await page.getByRole('heading', { name: 'Et à mi-temps ?' }).waitFor();
      await page.getByRole('button', { name: 'Recommencer' }).click();
      await page.getByText('L’échange est effacé').waitFor();
      expect(api.desk.restarted).toEqual([`dev:claire.moreau ${first?.conversationId}`]);
      await page.reload();
      await page.getByText('Par exemple').waitFor();
      expect(await page.getByText('Conversation reprise').count()).toBe(0);
    }),
);
