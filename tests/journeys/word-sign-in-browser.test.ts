import { beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Fault } from '#shared/fault.ts';
import { askRoutes } from '../../bot/api/ask-routes.ts';
import { paneRoutes } from '../../bot/api/serve-pane.ts';
import { startLoopbackApi } from '../builders/loopback-api.ts';
import { claire } from '../builders/scripted-policy.ts';
import { createScriptedWord } from '../builders/scripted-word.ts';
import { scriptedWordRoutes } from '../builders/scripted-word-routes.ts';
import { appId } from '../fakes/issuer.ts';
import { findBrowser, openLoopbackBrowser, testInBrowser } from '../support/browser.ts';
import { builtPane } from '../support/built-tab.ts';
import { scriptSignIn } from '../support/scripted-sign-in.ts';

const atHand = await findBrowser();
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await builtPane();
});

const press = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

const signIn = async (dialog: Page): Promise<void> => {
  const gone = dialog.waitForEvent('close');
  await dialog.getByRole('link', { name: 'Se connecter' }).click();
  await gone;
};

testInBrowser(
  atHand,
  'in a Word without nested sign-in a dialog signs in; over in the middle of a draft it asks again, and nothing is lost',
  async (browser) => {
    let valid = 't1';
    const server = createScriptedWord();
    await using api = await startLoopbackApi({
      ports: {
        paneFolder: folder,
        access: {
          loopback: true,
          appId,
          personOf: async (bearer) => {
            if (bearer !== `Bearer ${valid}`) throw new Fault('sign-in-needed');
            return claire;
          },
        },
      },
      routes: [...paneRoutes, ...askRoutes, ...scriptedWordRoutes(server)],
    });
    const opened = await openLoopbackBrowser(browser, { width: 320, height: 720 });
    try {
      const { asked } = await scriptSignIn(opened.context, () => valid);
      const complaints: string[] = [];
      opened.context.on('weberror', (error) => complaints.push(error.error().message));
      opened.context.on('console', (message) => {
        if (/Content.Security/iu.test(message.text())) complaints.push(message.text());
      });
      const page = await opened.context.newPage();
      const first = page.waitForEvent('popup');
      await page.goto(`${api.origin}/word`);
      await signIn(await first);
      await press(page, /^Rédiger/u);
      await page.getByLabel('Chercher un modèle').fill('soumettre affaire vote');
      await press(page, /^Délibération/u);
      const subject = page.getByLabel(/objet de la délibération/iu);
      await subject.fill('Tarifs de la cantine');

      // The token is over while the form is filled in; the person closes the dialog first.
      valid = 't2';
      await press(page, /^Préparer la proposition/u);
      const closed = page.waitForEvent('popup');
      await press(page, /^Envoyer/u);
      const dialog = await closed;
      await dialog.getByRole('link', { name: 'Se connecter' }).waitFor();
      await dialog.close();
      await page.getByText('La connexion a été fermée avant la fin').first().waitFor();
      await press(page, /^Modifier la demande/u);
      expect(await subject.inputValue()).toBe('Tarifs de la cantine');
      expect(server.asked).toEqual([]);

      await press(page, /^Préparer la proposition/u);
      const second = page.waitForEvent('popup');
      await press(page, /^Envoyer/u);
      await signIn(await second);
      await page.getByRole('button', { name: 'Copier l’acte' }).waitFor();
      expect(server.asked).toHaveLength(1);

      // Entra was asked for this server's own scope, sent the person back to our page, and no token was kept.
      const [authorize] = asked;
      expect(authorize?.searchParams.get('scope')).toContain(`/${appId}/access_as_user`);
      expect(authorize?.searchParams.get('redirect_uri')).toBe(`${api.origin}/word/signed-in`);
      expect(authorize?.searchParams.get('code_challenge_method')).toBe('S256');
      const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
      expect(kept).not.toMatch(/"t[12]"|eyJ/u);
      expect(complaints).toEqual([]);
    } finally {
      await opened.close();
    }
  },
);
