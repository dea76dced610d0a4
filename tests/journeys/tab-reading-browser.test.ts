import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { DeskScript } from '../builders/scripted-desk.ts';
import { scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { type BrowserAtHand, findBrowser, testInBrowser } from '../support/browser.ts';
import { buildTab } from '../support/serve-scripted-tab.ts';
import { ask, barriers, type Looks, settled, type Visit, visitTab } from '../support/visit-tab.ts';

const atHand = await findBrowser();
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await buildTab();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const visit = (
  browser: BrowserAtHand,
  script: DeskScript,
  run: (visit: Visit) => Promise<void>,
  looks?: Looks,
): Promise<void> => visitTab(folder, browser, script, run, looks);

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
  async (browser) => {
    for (const looks of [
      { width: 1280, dark: false },
      { width: 320, height: 640, dark: true },
    ]) {
      await visit(
        browser,
        { tell: tellRates },
        async ({ page }) => {
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
          const room = passage.getByRole('group', { name: 'Tableau' });
          await room.focus();
          await page.keyboard.press('ArrowRight');
          await page.waitForFunction(() => {
            const place = document.activeElement;
            return (
              place !== null && (place.scrollWidth <= place.clientWidth || place.scrollLeft > 0)
            );
          });
          expect(await barriers(page)).toEqual([]);
        },
        looks,
      );
    }
  },
);

testInBrowser(
  atHand,
  'on a phone, the first answer leaves the header whole and the greater part of the screen to what is read',
  async (browser) => {
    for (const looks of [
      { width: 390, height: 844 },
      { width: 320, height: 560 },
    ]) {
      await visit(
        browser,
        { tell: () => [{ kind: 'outcome', outcome: scriptedOutcomes['not-found'] }] },
        async ({ page }) => {
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
        },
        looks,
      );
    }
  },
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
      await page.getByLabel('Votre question', { exact: true }).fill('Et à mi-temps');
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      await page.keyboard.type(' ?');
      expect(await page.getByLabel('Votre question', { exact: true }).inputValue()).toBe(
        'Et à mi-temps ?',
      );
    }),
);

testInBrowser(
  atHand,
  'after a reload the conversation goes on, and is deleted on the server when the person says so',
  (browser) =>
    visit(browser, {}, async ({ page, api }) => {
      await ask(page, 'Combien de jours de congés ?');
      await settled(page);
      await page.reload();
      await page.getByText('Une conversation précédente est gardée').waitFor();
      await ask(page, 'Et à mi-temps ?');
      await settled(page);
      const [first, second] = api.desk.asked;
      expect(second?.conversationId).toBe(first?.conversationId);
      await page.reload();
      await page.getByRole('button', { name: 'Effacer cette conversation' }).click();
      await page.getByText('L’échange est effacé').waitFor();
      expect(api.desk.restarted).toEqual([`dev:claire.moreau ${first?.conversationId}`]);
      expect(await page.getByText('Une conversation précédente').count()).toBe(0);
    }),
);
