import { beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answerDrafter } from '../builders/drafting-town.ts';
import { startEndpoint } from '../fakes/endpoint.ts';
import { makeProtected, makeRevised, makeTable } from '../fakes/word/make-documents.ts';
import { findBrowser, testInBrowser } from '../support/browser.ts';
import { builtPane } from '../support/built-tab.ts';
import { visitDraftingTown } from '../support/visit-drafting-town.ts';
import type { WordVisit } from '../support/visit-word.ts';
import { enter, press, pressWithin, see, typeDeliberation } from '../support/work-in-word.ts';

const atHand = await findBrowser();
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await builtPane();
}, 120_000);

/** Composes an act as far as the proposal, with one fact told. */
const compose = async (page: Page): Promise<void> => {
  await press(page, 'Rédiger');
  await page.getByLabel('Chercher un modèle').fill('soumettre affaire vote');
  await press(page, 'Délibération');
  await page.getByLabel('Numéro de la délibération').fill('2026-90');
  await press(page, 'Composer l’acte, sans IA');
  await page.getByText('Délibération n° 2026-90').waitFor();
};

const alone = { baseURL: null } as const;
const alert = (page: Page, text: string): Promise<void> =>
  page.getByRole('alert').filter({ hasText: text }).first().waitFor();

testInBrowser(
  atHand,
  'a document that may not be written in, or a Word that fails, changes by nothing: the draft is kept and can be inserted later',
  async (browser) => {
    const document = await makeProtected();
    const visit = { ...alone, folder, document };
    await visitDraftingTown(browser, visit, async ({ page, word, reload }) => {
      await enter(page);
      await compose(page);
      const before = word.documentXml();
      await press(page, 'Insérer dans Word');
      await alert(page, 'lecture seule ou protégé : rien n’y a été écrit');
      await see(page, 'protected');
      expect(word.documentXml()).toBe(before);
      expect(word.partXml('docProps/custom.xml')).not.toContain('Calame');
      await reload();
      await press(page, 'Continuer');
      await page.getByText('Délibération n° 2026-90').waitFor();
    });
    await visitDraftingTown(browser, { ...alone, folder }, async ({ page, word }) => {
      await enter(page);
      await compose(page);
      const before = word.documentXml();
      word.failAction('CustomPropertyCollection.Add');
      await press(page, 'Insérer dans Word');
      await alert(page, 'Le document est resté comme il était');
      expect(word.documentXml()).toBe(before);
      await press(page, 'Insérer dans Word');
      await page.getByRole('heading', { name: /^L’acte est dans votre document/u }).waitFor();
    });
  },
);

testInBrowser(
  atHand,
  'a read-only document and a Word below the floor are told before a click, and the act can still be copied',
  async (browser) => {
    const old = { ...alone, folder, apiSets: { WordApi: '1.3' } };
    await visitDraftingTown(browser, old, async ({ page, word }) => {
      await enter(page);
      await page.getByText('Cette version de Word est trop ancienne').waitFor();
      await see(page, 'below-floor');
      await compose(page);
      await page.getByRole('button', { name: 'Copier l’acte' }).waitFor();
      expect(await page.getByRole('button', { name: 'Insérer dans Word' }).count()).toBe(0);
      expect(word.called.filter((name) => name.endsWith('Insert'))).toEqual([]);
    });
    await visitDraftingTown(browser, { ...alone, folder, readOnly: true }, async ({ page }) => {
      await enter(page);
      await page.getByText('en lecture seule ou protégé').waitFor();
      await press(page, 'Vérifier');
      await pressWithin(page, 'Vérifier');
      await page.getByText('Relecture et validation').waitFor();
      const read = page.getByRole('button', { name: 'J’ai relu ce texte' });
      expect(await read.getAttribute('aria-disabled')).toBe('true');
      await see(page, 'read-only');
    });
  },
);

testInBrowser(
  atHand,
  'what cannot be reworked is said as it is selected: nothing, a cell, a place with revisions that wait',
  async (browser) => {
    const table = { ...alone, folder, document: await makeTable() };
    await visitDraftingTown(browser, table, async ({ page, word }) => {
      await enter(page);
      await press(page, 'Reprendre');
      await alert(page, 'Rien n’est sélectionné dans le document');
      word.select({ paragraph: 1 });
      await alert(page, 'La sélection est dans un tableau');
      await see(page, 'cell');
      word.select({ paragraph: 0 });
      await page.getByText('Sélection : 3 mots, 1 paragraphe').waitFor();
    });
    const revised = { ...alone, folder, document: await makeRevised(200) };
    await visitDraftingTown(browser, revised, async ({ page, word }) => {
      await enter(page);
      const before = word.documentXml();
      word.select({ paragraph: 0, lastParagraph: 99 });
      await press(page, 'Reprendre');
      await alert(page, 'modifications suivies que personne n’a encore tranchées');
      await pressWithin(page, 'Corriger');
      await see(page, 'revisions');
      expect(word.documentXml()).toBe(before);
    });
  },
);

/** What is typed, sent, and being written. */
const begin = async ({ page }: WordVisit): Promise<void> => {
  await typeDeliberation(page);
  await press(page, 'Préparer la proposition');
  await press(page, 'Envoyer');
  await page.getByText(/^L’association Les Amis du lac demande/u).waitFor();
};

/** As the server answers whoever has no session any more. */
const signInNeeded = {
  code: 'sign-in-needed',
  message: 'Votre session est terminée.',
  nextAction: 'Connectez-vous à nouveau.',
  reference: null,
};

testInBrowser(
  atHand,
  'a draft outlives a panel that is reloaded, a lost network and an ended session: what was typed and written is found again',
  async (browser) => {
    const pace = { firstToken: 5, betweenTokens: 30 };
    const endpoint = await startEndpoint({ pace, answer: answerDrafter });
    const visit = { baseURL: endpoint.baseURL, folder };
    try {
      await visitDraftingTown(browser, visit, async (visited, _town, served) => {
        const { page, reload, complaints } = visited;
        await enter(page);
        await begin(visited);
        await reload();
        await page.getByText('Vous n’aviez pas fini').waitFor();
        await press(page, 'Continuer');
        await page.getByText(/^L’association Les Amis du lac demande/u).waitFor();
        await see(page, 'reloaded');
        await press(page, 'Reprendre la proposition');
        await page.getByRole('button', { name: 'Insérer dans Word' }).waitFor();
        await press(page, 'Modifier la demande');
        expect(await page.getByLabel('Heure de la séance').inputValue()).toBe('19:00');

        await press(page, 'Préparer la proposition');
        await press(page, 'Envoyer');
        await page.getByText(/^L’association Les Amis du lac demande/u).waitFor();
        served.loseNetwork();
        await page.getByText('La liaison s’est coupée avant la fin').waitFor();
        await see(page, 'cut');
        served.findNetwork();
        await press(page, 'Reprendre la proposition');
        await page.getByRole('button', { name: 'Insérer dans Word' }).waitFor();

        await press(page, 'Modifier la demande');
        await press(page, 'Préparer la proposition');
        await page.route('**/api/drafts', (route) =>
          route.fulfill({ status: 401, json: signInNeeded }),
        );
        await press(page, 'Envoyer');
        await page.getByRole('alert').waitFor();
        await page
          .getByText(/^Gardé sur ce poste/u)
          .last()
          .waitFor();
        await see(page, 'session-ended');
        await page.unroute('**/api/drafts');
        await press(page, 'Modifier la demande');
        expect(await page.getByLabel('Heure de la séance').inputValue()).toBe('19:00');
        await press(page, 'Préparer la proposition');
        await press(page, 'Envoyer');
        await page.getByRole('button', { name: 'Insérer dans Word' }).waitFor();
        complaints.length = 0;
      });
    } finally {
      await endpoint.close();
    }
  },
);
