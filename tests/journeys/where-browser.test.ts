import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { legsOf } from '#shared/residency/legs-of.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { DeskScript } from '../builders/scripted-desk.ts';
import { eventsOf, scriptedOutcomes, scriptedSending } from '../builders/scripted-outcomes.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
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

const failed: Outcome = {
  ...scriptedOutcomes.degraded,
  reason: { kind: 'endpoints-failed', last: 'unreachable' },
};
const spent: Outcome = {
  ...scriptedOutcomes.degraded,
  reason: { kind: 'over-quota', budget: null },
  budget: { scope: 'person-day', kind: 'spent', used: 100, limit: 100 },
};
const ending =
  (outcome: Outcome): NonNullable<DeskScript['tell']> =>
  () =>
    eventsOf(outcome);

const openWay = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Où est allée ma question/u }).click();
  await page.getByText('Modèle d’IA qui a répondu', { exact: true }).waitFor();
};

const situations: readonly (readonly [string, Outcome, (page: Page) => Promise<void>])[] = [
  ['the way of an answer', scriptedOutcomes.answered, openWay],
  [
    'a partial answer with its offer',
    scriptedOutcomes.partial,
    (page) => page.getByRole('button', { name: 'Poser à nouveau la question' }).waitFor(),
  ],
  [
    'an answer that no model gave',
    failed,
    (page) => page.getByRole('button', { name: 'Poser à nouveau la question' }).waitFor(),
  ],
  [
    'a budget that is spent',
    spent,
    (page) => page.getByText(/prévu pour vous aujourd’hui/u).waitFor(),
  ],
];

for (const [name, outcome, reach] of situations) {
  testInBrowser(
    atHand,
    `${name} has no barrier that axe-core finds, on a wide screen and at 320 px, light and dark`,
    async (browser) => {
      for (const looks of [
        { width: 1280, dark: false },
        { width: 320, height: 640, dark: true },
      ]) {
        await visit(
          browser,
          { tell: ending(outcome) },
          async ({ page, complaints }) => {
            await ask(page, 'Combien de jours de congés ?');
            await settled(page);
            await reach(page);
            expect(await barriers(page)).toEqual([]);
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(overflow).toBe(0);
            expect(complaints).toEqual([]);
          },
          looks,
        );
      }
    },
  );
}

testInBrowser(
  atHand,
  'the way of an answer is opened, read to its end and closed by keyboard alone, and the focus comes back',
  (browser) =>
    visit(
      browser,
      {},
      async ({ page }) => {
        await ask(page, 'Combien de jours de congés ?');
        await settled(page);
        const button = page.getByRole('button', { name: /^Où est allée ma question/u });
        await button.focus();
        await page.keyboard.press('Enter');
        const panel = page.getByRole('complementary');
        await panel.getByText('Politique de votre collectivité').waitFor();
        const heading = panel.getByRole('heading', { level: 2 });
        expect(await heading.evaluate((title) => title === document.activeElement)).toBe(true);
        expect(await panel.getByRole('heading', { level: 3 }).count()).toBe(4);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.press('End');
        await panel.getByText(/Le lieu d’hébergement ne dit pas/u).waitFor();
        await page.waitForFunction(() => {
          const room = document.activeElement;
          return room !== null && room.scrollTop + room.clientHeight >= room.scrollHeight - 2;
        });
        await page.keyboard.press('Escape');
        await panel.waitFor({ state: 'detached' });
        expect(await button.evaluate((place) => place === document.activeElement)).toBe(true);
      },
      { width: 1280, height: 420 },
    ),
);

testInBrowser(
  atHand,
  'a partial answer is asked again by one press, once, and its second answer is whole',
  (browser) => {
    let asked = 0;
    const tell: NonNullable<DeskScript['tell']> = () => {
      asked += 1;
      return eventsOf(asked === 1 ? scriptedOutcomes.partial : scriptedOutcomes.answered);
    };
    return visit(browser, { tell }, async ({ page }) => {
      await ask(page, 'Combien de jours de congés ?');
      await settled(page);
      expect(asked).toBe(1);
      await page.getByRole('button', { name: 'Poser à nouveau la question' }).dblclick();
      await page.getByText('Un agent à temps complet en a 25').first().waitFor();
      expect(asked).toBe(2);
    });
  },
);

/** One endpoint nobody reached, one that answered from a wrong place, one that served another model. */
const trouble: NonNullable<DeskScript['where']> = async (_person, channel) => {
  const { journalId, policyHash, at } = scriptedSending;
  const sentTo = [
    { ...scriptedSending, endpointId: 'premier', ended: 'unreached', servedModel: null },
    { ...scriptedSending, endpointId: 'second', ended: 'misplaced', region: 'eastus' },
    { ...scriptedSending, endpointId: 'tiers', servedModel: 'gpt-4o', otherModel: true },
  ] as const;
  const trip = { journalId, policyHash, at, sentTo };
  return {
    ...{ kind: 'taken', answer: trip, lost: null, serving: null, timeZone: 'Europe/Paris' },
    legs: legsOf(scriptedPolicy, channel, { kind: 'taken', trip }, { onThisComputer: false }),
  };
};

testInBrowser(
  atHand,
  'a way with an endpoint nobody reached, a wrong place and another model is told in words, without a barrier',
  async (browser) => {
    for (const looks of [
      { width: 1280, dark: false },
      { width: 320, height: 640, dark: true },
    ]) {
      const script = { tell: ending(scriptedOutcomes.answered), where: trouble };
      await visit(
        browser,
        script,
        async ({ page, complaints }) => {
          await ask(page, 'Combien de jours de congés ?');
          await settled(page);
          await openWay(page);
          for (const words of [
            /n’a pas pu être joint/u,
            /depuis un lieu non admis/u,
            /un autre modèle que celui demandé a servi/u,
          ]) {
            expect(await page.getByText(words).count()).toBeGreaterThan(0);
          }
          expect(await barriers(page)).toEqual([]);
          expect(complaints).toEqual([]);
        },
        looks,
      );
    }
  },
);
