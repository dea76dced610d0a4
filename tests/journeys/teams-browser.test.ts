import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  type BrowserAtHand,
  findBrowser,
  openLoopbackBrowser,
  testInBrowser,
} from '../support/browser.ts';
import { keepPicture } from '../support/keep-picture.ts';
import { startRunningBot } from '../support/running-bot.ts';

const atHand = await findBrowser();
const question = 'Combien de jours de congés annuels à temps partiel à 80 % ?';
async function say(page: Page, text: string): Promise<void> {
  await page.locator('div[role="textbox"]').last().click();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

/** Opens the Playground in front of the running bot, and leaves nothing behind. */
async function visit(
  found: BrowserAtHand,
  options: { readonly model: boolean },
  run: (page: Page, picture: (name: string) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const bot = await startRunningBot(options);
  const opened = await openLoopbackBrowser(found);
  try {
    const page = await opened.context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(bot.playground.address, { waitUntil: 'load' });
    await page.locator('div[role="textbox"]').last().waitFor();
    const picture = (name: string): Promise<void> => keepPicture(page, `teams-${name}`);
    await run(page, picture).catch(async (error: unknown) => {
      await picture('at-the-failure');
      throw error;
    });
  } finally {
    await opened.close();
    await bot.stop();
  }
}

testInBrowser(
  atHand,
  'in the page of a Teams-like client: charter, streamed answer, citation, opinion, where the question went, group',
  (found) =>
    visit(found, { model: true }, async (page, picture) => {
      await say(page, question);
      const accept = page.getByRole('button', { name: 'J’accepte la charte' });
      await accept.waitFor();
      await picture('1-welcome-and-charter');
      await accept.click();
      await page.getByText('Rédaction à partir des documents trouvés').first().waitFor();
      await picture('2-progress');
      await page.getByText('AI generated').first().waitFor();
      await page
        .getByText(/20 jours de congés annuels/u)
        .first()
        .waitFor();
      await picture('3-answer');
      await page.locator('.fai-Citation').first().hover();
      await page
        .getByText(/datée du 12 mars 2026, Service RH/u)
        .first()
        .waitFor();
      await picture('4-citation');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Like', exact: true }).first().click();
      const form = page.getByRole('dialog');
      await form.locator('textarea, input').first().fill('Réponse utile');
      await form.getByRole('button', { name: /submit/iu }).click();
      await picture('5-opinion');
      await page.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: /^Où est allée ma question/u }).click();
      await page.getByText('Azure Bot, qui relie Teams à Calame').first().waitFor();
      await picture('5b-where');
      await page.getByRole('treeitem', { name: 'Service RH' }).click();
      await page.locator('div[role="textbox"]').last().click();
      await page.keyboard.type('@');
      await page
        .getByRole('menuitem', { name: /Calame/u })
        .first()
        .waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.insertText(` ${question}`);
      await page.keyboard.press('Enter');
      await page.getByText('AI generated').first().waitFor();
      await picture('6-group');
    }),
);

testInBrowser(
  atHand,
  'in the page of a Teams-like client: without any model, extracts of the documents, not labelled as generated',
  (found) =>
    visit(found, { model: false }, async (page, picture) => {
      await say(page, question);
      await page.getByRole('button', { name: 'J’accepte la charte' }).click();
      await page.getByText('Sans IA : extraits des documents').first().waitFor();
      await page.locator('.fai-Citation').first().waitFor();
      await picture('7-without-model');
      expect(await page.getByText('AI generated').count()).toBe(0);
      await say(page, '/sources');
      await page
        .getByText(/document vous est ouvert/u)
        .first()
        .waitFor();
      await say(page, '/aide');
      await page.getByText('oublier cette conversation').first().waitFor();
      await picture('8-commands');
      await say(page, 'quel temps fait-il ?');
      await page.getByText('Cela ne fait pas partie').first().waitFor();
      await say(page, '/rediger');
      await page.getByText('Demandes prêtes').last().waitFor();
      await picture('9-ready-requests');
      await page.getByRole('button', { name: 'Choisir' }).first().click();
      await page.getByLabel('Destinataires').first().fill('les élus');
      await picture('10-ready-form');
      await page.getByRole('button', { name: 'Rédiger' }).last().click();
      await page.getByRole('button', { name: 'Ouvrir dans Word' }).last().click();
      await page.getByText('Fichier Word').last().waitFor();
      await picture('11-draft-and-link');
    }),
);
