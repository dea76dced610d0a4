import { beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
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

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
};

testInBrowser(
  atHand,
  'a newcomer reads the charter, asks, and opens the passage in its document, by keyboard alone',
  (browser) =>
    visit(browser, { accepted: [] }, async ({ page, api, complaints }) => {
      await page.getByRole('heading', { name: /Charte d’usage/u }).waitFor();
      await tabTo(page, 'J’accepte la charte');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Que voulez-vous savoir' }).waitFor();
      await page.keyboard.type('Combien de jours de congés ai-je si je suis à 80 % ?');
      await page.keyboard.press('Enter');
      await settled(page);
      await page.getByText('Réponse rédigée par une IA à partir des documents cités').waitFor();
      expect(api.desk.asked[0]?.text).toContain('80 %');

      await page.keyboard.press('Shift+Tab');
      await page
        .getByRole('button', { name: /^Source 1/u })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary');
      await panel.getByText('Un agent à 80 % qui travaille quatre jours').waitFor();
      await tabTo(page, 'Voir le document');
      await page.keyboard.press('Enter');
      const marked = panel.locator('[data-cited]');
      await marked.waitFor();
      expect(await marked.textContent()).toContain('Passage cité dans la réponse');
      expect(await focused(page)).toContain('Un agent à 80 %');
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      expect(await focused(page)).toMatch(/^Source 1/u);
      expect(complaints).toEqual([]);
    }),
);

/** What a person sees, one after the other on one page, each with what brings it and what takes it away again. */
const scenes: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the welcome', async (page) => page.getByText('Par exemple').waitFor()],
  [
    'the list of documents',
    async (page) => {
      await page.getByRole('button', { name: /documents$/u }).click();
      await page.getByText('2 sur 2').waitFor();
    },
  ],
  [
    'a written answer with its passage open',
    async (page) => {
      await page.keyboard.press('Escape');
      await ask(page, 'Combien de jours de congés ?');
      await settled(page);
      await page
        .getByRole('button', { name: /^Source 1/u })
        .first()
        .click();
      await page.getByRole('button', { name: 'Voir le document' }).waitFor();
    },
  ],
  [
    'a conversation shown again after a reload, with a passage of it open',
    async (page) => {
      await page.reload();
      await page
        .getByText(/^Conversation reprise du/u, { exact: false })
        .first()
        .waitFor();
      await page.getByText('Réponse rédigée par une IA').waitFor();
      await page
        .getByRole('button', { name: /^Source 1/u })
        .first()
        .click();
      await page.getByRole('button', { name: 'Voir le document' }).waitFor();
    },
  ],
  [
    'extracts without a model',
    async (page) => {
      await startAgain(page);
      await ask(page, 'Combien de jours de télétravail ?');
      await settled(page);
      expect(await page.getByText('Réponse rédigée par une IA').count()).toBe(0);
      await page.getByText('ce document n’est plus en vigueur').waitFor();
    },
  ],
  [
    'a hand-over to a person',
    async (page) => {
      await startAgain(page);
      await ask(page, 'Je subis du harcèlement');
      await settled(page);
      await page.getByRole('link', { name: /Appeler le 02 99/u }).waitFor();
    },
  ],
];

const startAgain = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Recommencer' }).click();
  await page.getByText('Par exemple').waitFor();
};

testInBrowser(
  atHand,
  'nothing of the tab has a barrier that axe-core finds, on a wide screen and at 320 px, light and dark',
  (browser) =>
    visit(browser, {}, async ({ page, complaints }) => {
      for (const [name, reach] of scenes) {
        await reach(page);
        await expectNoBarrier(page, name);
      }
      expect(complaints).toEqual([]);
    }),
);

testInBrowser(atHand, 'Stop ends the turn on the server and keeps what was written', (browser) => {
  let heard = (_: string): void => undefined;
  const stopped = new Promise<string>((resolve) => {
    heard = resolve;
  });
  const tell: NonNullable<DeskScript['tell']> = async function* ({ signal }) {
    yield { kind: 'status', step: 'asking' };
    yield { kind: 'text', text: 'Vous avez vingt jours. ' };
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    heard('aborted');
    yield { kind: 'outcome', outcome: scriptedOutcomes.interrupted };
  };
  return visit(browser, { tell }, async ({ page }) => {
    await ask(page, 'Combien de jours ?');
    await page.getByText('Vous avez vingt jours.').waitFor();
    await page.getByRole('button', { name: 'Arrêter' }).click();
    expect(await stopped).toBe('aborted');
    await page.getByText('Réponse arrêtée à votre demande').first().waitFor();
    expect(await page.getByText('Vous avez vingt jours.').count()).toBe(1);
    await page.getByRole('button', { name: 'Poser à nouveau la question' }).waitFor();
  });
});

testInBrowser(
  atHand,
  'when the server stops answering, nothing shown is lost and the page says what happens',
  (browser) =>
    visit(browser, {}, async ({ page }) => {
      await ask(page, 'Combien de jours de congés ?');
      await settled(page);
      await page.route('**/api/**', (route) => route.abort());
      await ask(page, 'Combien de jours de télétravail ?');
      await page.getByText('Calame ne répond pas').first().waitFor();
      expect(await page.getByText('20 jours').count()).toBe(1);
      await page.unroute('**/api/**');
      await page.getByRole('button', { name: 'Poser à nouveau la question' }).click();
      await page.getByText('Le télétravail est limité à deux jours').first().waitFor();
      expect(await page.getByText('20 jours').count()).toBeGreaterThan(0);
    }),
);

testInBrowser(
  atHand,
  'another person starts from an empty page and does not get the other commune’s rules',
  (browser) =>
    visit(browser, {}, async ({ page, api }) => {
      await ask(page, 'Combien de jours de congés ?');
      await settled(page);
      await page.getByLabel('Vous êtes').selectOption({ label: 'Youssef Benali – démonstration' });
      await page.getByText('Par exemple').waitFor();
      expect(await page.getByText('20 jours').count()).toBe(0);
      await page.getByRole('button', { name: '1 document', exact: true }).click();
      await page.getByText('1 sur 1').waitFor();
      expect(await page.getByText('Charte du télétravail').count()).toBe(0);
      await ask(page, 'Combien de jours de congés ?');
      await settled(page);
      expect(api.desk.asked.map(({ person }) => person.id)).toEqual([
        'dev:claire.moreau',
        'dev:youssef.benali',
      ]);
    }),
);

testInBrowser(
  atHand,
  'starting again forgets the exchange on the server too, and gives another conversation',
  (browser) =>
    visit(browser, {}, async ({ page, api }) => {
      await ask(page, 'Combien de jours de congés ?');
      await settled(page);
      await page.getByRole('button', { name: 'Recommencer' }).click();
      await page.getByText('Par exemple').waitFor();
      await ask(page, 'Combien de jours de congés ?');
      await settled(page);
      const [first, second] = api.desk.asked;
      expect(api.desk.restarted).toEqual([`dev:claire.moreau ${first?.conversationId}`]);
      expect(second?.conversationId).not.toBe(first?.conversationId);
    }),
);
