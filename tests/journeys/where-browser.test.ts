import { beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { legsOf } from '#shared/residency/legs-of.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { DeskScript } from '../builders/scripted-desk.ts';
import { eventsOf, scriptedOutcomes, scriptedSending } from '../builders/scripted-outcomes.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { scriptedWhereabouts } from '../builders/scripted-whereabouts.ts';
import { type BrowserAtHand, findBrowser, testInBrowser } from '../support/browser.ts';
import { builtTab } from '../support/built-tab.ts';
import {
  ask,
  expectNoBarrier,
  type Looks,
  settled,
  type Visit,
  visitTab,
} from '../support/visit-tab.ts';

const atHand = await findBrowser();
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await builtTab();
});

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
/** One endpoint nobody reached, one that answered from a wrong place, one that served another model. */
const troubled = 'q-trouble';
const trouble: NonNullable<DeskScript['where']> = async (
  _person,
  channel,
  _conversation,
  answerId,
) => {
  if (answerId !== troubled) return scriptedWhereabouts(scriptedPolicy, channel, answerId ?? null);
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

const openWay = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Où est allée ma question/u }).click();
  await page.getByText('Modèle d’IA qui a répondu', { exact: true }).waitFor();
};

const offersAgain = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Poser à nouveau la question' }).waitFor();

/** Each answer alone on the page, by its question. */
const scenes: readonly (readonly [string, Outcome, (page: Page) => Promise<void>])[] = [
  ['the way of an answer', scriptedOutcomes.answered, openWay],
  ['a partial answer with its offer', scriptedOutcomes.partial, offersAgain],
  ['an answer that no model gave', failed, offersAgain],
  [
    'a budget that is spent',
    spent,
    (page) => page.getByText(/prévu pour vous aujourd’hui/u).waitFor(),
  ],
  [
    'a way with an endpoint nobody reached, a wrong place and another model',
    { ...scriptedOutcomes.answered, journalId: troubled },
    async (page) => {
      await openWay(page);
      for (const words of [
        /n’a pas pu être joint/u,
        /depuis un lieu non admis/u,
        /un autre modèle que celui demandé a servi/u,
      ]) {
        expect(await page.getByText(words).count()).toBeGreaterThan(0);
      }
    },
  ],
];

const tellScene: NonNullable<DeskScript['tell']> = ({ text }) => {
  const scene = scenes.find(([name]) => name === text);
  if (scene === undefined) throw new Error('no such scene');
  return eventsOf(scene[1]);
};

testInBrowser(
  atHand,
  'no end of a question nor its way has a barrier that axe-core finds, on a wide screen and at 320 px, light and dark',
  (browser) =>
    visit(browser, { tell: tellScene, where: trouble }, async ({ page, complaints }) => {
      for (const [name, , reach] of scenes) {
        await ask(page, name);
        await settled(page);
        await reach(page);
        await expectNoBarrier(page, name);
        await page.getByRole('button', { name: 'Recommencer' }).click();
        await page.getByText('Par exemple').waitFor();
      }
      expect(complaints).toEqual([]);
    }),
);

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
