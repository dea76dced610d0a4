import { readFile } from 'node:fs/promises';
import { beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pdfFile } from '../builders/pdf-file.ts';
import { loopbackEndpoint, openTrialTown, townPolicy } from '../builders/trial-town.ts';
import { startEndpoint } from '../fakes/endpoint.ts';
import { findBrowser, openLoopbackBrowser, testInBrowser } from '../support/browser.ts';
import { builtTab } from '../support/built-tab.ts';
import { keepFile, keepPicture } from '../support/keep-picture.ts';
import { serveTrialTown } from '../support/serve-trial-town.ts';
import { barriers, hasTheme, isStill } from '../support/visit-tab.ts';

const atHand = await findBrowser();
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await builtTab();
});

const use = { dataClasses: ['public', 'internal', 'personal'], route: ['a'] };
const policyWith = (baseURL: string): string =>
  townPolicy({
    endpoints: [loopbackEndpoint(baseURL)],
    uses: { 'hr-answer': use, synthesis: { ...use, withoutModel: 'extracts' } },
  });

/** Words that no rule of the sheet knows, and a model that does. */
const debt =
  'Au 31 décembre, la dette que la commune doit encore rembourser est de 2 145 300,00 €.';
const answerModel = (): string =>
  JSON.stringify({ id: 'encours_dette', valeur: '2 145 300,00 €', citation: debt });

/** Accounts of one year, small enough to be read at once. */
const accounts = (year: number, receipts: string, expenses: string): Promise<Buffer> =>
  pdfFile((pdf) => {
    pdf.fontSize(18).text(`Compte administratif ${year} – Commune de Saint-Aubin`).moveDown();
    pdf.fontSize(11).text(`Total des recettes de fonctionnement : ${receipts} €.`).moveDown();
    pdf.text(`Total des dépenses de fonctionnement : ${expenses} €.`).moveDown();
    pdf.addPage().text(debt);
  });

const looks = [
  ['wide', 1280, 800, 'light'],
  ['narrow', 320, 640, 'dark'],
  // 1280 by 800 at 200 %.
  ['zoomed', 640, 400, 'light'],
] as const;

/** No barrier, nothing wider than the window, in each size; then back to the first. */
const expectOpen = async (page: Page, scene: string): Promise<void> => {
  for (const [look, width, height, colorScheme] of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForFunction(hasTheme, colorScheme);
    await page.waitForFunction(isStill);
    // A size alone changes neither colours nor names; a theme changes colours alone.
    const found =
      look === 'zoomed' ? [] : await barriers(page, look === 'wide' ? 'all' : 'colours');
    expect([scene, look, found]).toEqual([scene, look, []]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([scene, look, over]).toEqual([scene, look, 0]);
    await keepPicture(page, `review-${scene}-${look}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
};

/** How many fields are said to be reviewed. */
const reviewed = (page: Page, count: number): Promise<void> =>
  page.getByText(new RegExp(`^${count} sur \\d+ champs relus$`, 'u')).waitFor();

testInBrowser(
  atHand,
  'on the product itself: two reports become sheets, a sheet is reviewed by keyboard beside its page, the file is downloaded, a reload keeps all',
  async (browser) => {
    const pace = { firstToken: 5, betweenTokens: 1 };
    const endpoint = await startEndpoint({ pace, answer: answerModel });
    await using town = openTrialTown(policyWith(endpoint.baseURL));
    await using served = await serveTrialTown(town, folder);
    const { hash } = JSON.parse(await served.call('claire', 'GET', 'charter'));
    await served.call('claire', 'POST', 'charter/acceptance', { hash });
    const opened = await openLoopbackBrowser(browser, { width: 1280, height: 800 });
    try {
      const page = await opened.context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(`${served.origin}/review`);
      await page.getByText('Aucune synthèse en cours').waitFor();
      await page.getByRole('link', { name: 'Nouvelle synthèse' }).click();
      await page.getByLabel(/^Comptes de la collectivité/u).check();
      const reports = [
        ['Comptes-2024.pdf', await accounts(2024, '4 512 300,25', '3 980 120,10')],
        ['Comptes-2025.pdf', await accounts(2025, '4 730 118,40', '4 012 006,75')],
      ] as const;
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles(
          reports.map(([name, buffer]) => ({ name, mimeType: 'application/pdf', buffer })),
        );
      await page.getByText('2 fichiers').waitFor();
      await expectOpen(page, 'start');
      await page.getByRole('button', { name: 'Lancer', exact: true }).click();
      // Told line by line, until both are read.
      await page.getByRole('main').getByText('Terminé').first().waitFor();
      await page.getByText(/Rédigé avec l’aide du modèle/u).waitFor();
      await expectOpen(page, 'job');
      await page.getByRole('link', { name: 'Relire Comptes-2025.pdf' }).click();

      const receipts = page.getByRole('button', { name: /^Recettes de fonctionnement 4/u });
      await receipts.click();
      const mark = page.locator('[aria-label="Page du document"] img + span');
      await mark.waitFor();
      const box = await mark.boundingBox();
      expect([(box?.width ?? 0) > 50, (box?.height ?? 0) > 5]).toEqual([true, true]);
      await expectOpen(page, 'sheet');

      await receipts.focus();
      // What is decided while the server is away is kept, told, and sent once it is back.
      served.loseNetwork();
      await page.keyboard.press('a');
      await page.getByText('1 décision n’est pas enregistrée.').waitFor();
      served.findNetwork();
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await page.getByText('1 décision n’est pas enregistrée.').waitFor({ state: 'detached' });
      complaints.length = 0;
      await reviewed(page, 1);
      await page.keyboard.press('c');
      await page.keyboard.type('4 012 006,80');
      await page.keyboard.press('Enter');
      await reviewed(page, 2);
      await page.getByRole('button', { name: /^Recettes de fonctionnement 4/u }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('r');
      await page.keyboard.press('3');
      await page.getByText(/1 corrigé, 1 rejeté$/u).waitFor();
      await page
        .getByText(/^reste /u)
        .first()
        .waitFor();
      await page.keyboard.press('?');
      await page.getByRole('heading', { name: 'Raccourcis clavier' }).waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press('?');
      await page.getByLabel('Chercher un champ').fill('encours de la dette');
      await page.getByRole('button', { name: /2.145.300,00/u }).click({ timeout: 5_000 });
      await page.getByText('proposé par le modèle').waitFor({ timeout: 5_000 });
      await page.getByLabel('Chercher un champ').fill('');
      await page.getByRole('radio', { name: /^Absents/u }).check();
      await page.getByRole('button', { name: /^Confirmer ces \d+ absences$/u }).click();
      await page.getByRole('radio', { name: /^Absents\s*0$/u }).waitFor({ state: 'attached' });
      await page.getByText('Enregistrement en cours').waitFor({ state: 'detached' });

      await page.reload();
      await page.getByText(/1 corrigé, 1 rejeté$/u).waitFor();
      await page.getByRole('link', { name: /^Synthèse ›/u }).click();
      await page
        .getByText(/^[1-9]\d sur \d+ champs relus$/u)
        .last()
        .waitFor();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Fiches (Word)' }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toMatch(/\.docx$/u);
      const bytes = await readFile(await download.path());
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
      await keepFile(bytes, 'review.docx');
      // Somebody else neither sees it nor opens it by its address.
      const jobs = JSON.parse(await served.call('claire', 'GET', 'jobs'));
      const mine = await served.call('nadia', 'GET', `jobs/${jobs.jobs[0].jobId}`);
      expect(JSON.parse(mine).code).toBe('job-unknown');
      expect(complaints).toEqual([]);
    } finally {
      await opened.close();
      await endpoint.close();
    }
  },
  180_000,
);
