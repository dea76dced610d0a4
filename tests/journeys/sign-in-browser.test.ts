import { beforeAll, expect } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { openIdentityHouse } from '../builders/identity-house.ts';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import type { FakeEntra } from '../fakes/entra.ts';
import { appId, newSigningKey } from '../fakes/issuer.ts';
import { findBrowser, openLoopbackBrowser, testInBrowser } from '../support/browser.ts';
import { builtTab } from '../support/built-tab.ts';
import { type TokenAnswer, teamsPage } from '../support/teams-page.ts';

const atHand = await findBrowser();
const teams = 'https://teams.microsoft.com/tab';
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await builtTab();
});

type Town = {
  readonly page: Page;
  readonly api: LoopbackApi;
  readonly entra: FakeEntra;
  /** Opens the tab as Teams shows it; Teams answers so when it is asked for a token. */
  readonly inTeams: (...answers: readonly TokenAnswer[]) => Promise<FrameLocator>;
};

/** A server with an application id over a fake Entra, and one browser. */
const town = async (
  browser: NonNullable<typeof atHand>,
  run: (town: Town) => Promise<void>,
): Promise<void> => {
  await using house = await openIdentityHouse();
  const access = { loopback: true, appId, personOf: house.room.personOf };
  await using api = await startLoopbackApi({ ports: { access, staticFolder: folder } });
  // A browser lets no page of the internet frame one of this computer; here the page of the internet is a stand-in.
  const args = [...browser.args, '--disable-features=LocalNetworkAccessChecks'];
  const opened = await openLoopbackBrowser({ ...browser, args });
  try {
    const page = await opened.context.newPage();
    const inTeams: Town['inTeams'] = async (...answers) => {
      const body = teamsPage(api.origin, answers);
      await page.unroute(teams);
      await page.route(teams, (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(teams);
      return page.frameLocator('iframe');
    };
    await run({ page, api, entra: house.entra, inTeams });
  } finally {
    await opened.close();
  }
};

testInBrowser(
  atHand,
  'the tab signs in by Teams, without a word, and asks in the person’s name',
  (browser) =>
    town(browser, async ({ page, api, entra, inTeams }) => {
      const tab = await inTeams({ token: entra.token() });
      await tab.getByRole('heading', { name: 'Que voulez-vous savoir' }).waitFor();
      await tab.getByLabel('Votre question', { exact: true }).fill('Combien de jours ?');
      await tab.getByLabel('Votre question', { exact: true }).press('Enter');
      await tab.getByText('Où est allée ma question').last().waitFor();
      expect(api.desk.asked.map(({ person }) => person.name)).toEqual(['Claire Moreau']);
      // Nobody may become somebody else, and no token is left behind.
      expect(await tab.getByLabel('Vous êtes').count()).toBe(0);
      const kept = await page
        .frames()[1]
        ?.evaluate(() =>
          JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
        );
      expect(kept).not.toContain('eyJ');
    }),
);

testInBrowser(
  atHand,
  'a token that the server does not take is replaced once, and every other end is told in plain words',
  (browser) =>
    town(browser, async ({ page, api, entra, inTeams }) => {
      const over = entra.token({ claims: { exp: Math.floor(Date.now() / 1_000) - 3_600 } });
      const forged = entra.token({ key: newSigningKey() });
      const fresh = { token: entra.token() };
      // The first token is over by the time of the second visit: the tab holds none of them.
      const renewed = await inTeams({ token: over }, fresh);
      await renewed.getByText('Calame ne sait pas qui vous êtes').waitFor();
      await renewed.getByRole('button', { name: 'Réessayer' }).click();
      await renewed.getByRole('heading', { name: 'Que voulez-vous savoir' }).waitFor();
      await renewed.getByText('Calame ne sait pas qui vous êtes').waitFor({ state: 'detached' });

      const refused = await inTeams({ token: forged });
      await refused.getByText('Calame ne sait pas qui vous êtes').waitFor();

      const consent = await inTeams({ refusal: 'resourceRequiresConsent' });
      await consent.getByText('l’accord de votre organisation manque').waitFor();

      const disabled = await inTeams({ refusal: 'resourceDisabled' });
      await disabled.getByText('Teams n’a pas pu dire à Calame qui vous êtes').waitFor();

      await page.goto(api.origin);
      await page.getByText('Cette page s’ouvre dans Teams').waitFor();
      expect(api.desk.asked).toEqual([]);
    }),
);
