import { beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { paneTexts } from '#shared/language/pane-texts.ts';
import { wordCheckTexts } from '#shared/language/word-check-texts.ts';
import { wordDraftTexts } from '#shared/language/word-draft-texts.ts';
import { wordPaneTexts } from '#shared/language/word-pane-texts.ts';
import { wordReplyTexts } from '#shared/language/word-reply-texts.ts';
import { wordRewriteTexts } from '#shared/language/word-rewrite-texts.ts';
import { wordSourceTexts } from '#shared/language/word-source-texts.ts';
import { paneThemes } from '#shared/panes/themes.ts';
import { scriptedLetter } from '../builders/scripted-word.ts';
import { findBrowser, testInBrowser } from '../support/browser.ts';
import { builtPane } from '../support/built-tab.ts';
import { keepPicture } from '../support/keep-picture.ts';
import { visitPane } from '../support/visit-pane.ts';
import { barriers, isStill } from '../support/visit-tab.ts';

const atHand = await findBrowser();
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await builtPane();
});

const go = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** Every sentence of a catalogue, whatever it is nested in; what is made from numbers is not among them. */
const sentencesOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(sentencesOf)
    : [];
};

const catalogues = [
  ...[paneTexts, wordPaneTexts, wordDraftTexts, wordReplyTexts],
  ...[wordRewriteTexts, wordCheckTexts, wordSourceTexts],
];

/** Sentences of the French screens that no English screen says too; a word alone may stand in a model of an act. */
const frenchOnly = (): readonly string[] => {
  const english = new Set(catalogues.flatMap(({ en }) => sentencesOf(en)));
  return catalogues
    .flatMap(({ fr }) => sentencesOf(fr))
    .filter((sentence) => /\s/u.test(sentence.trim()) && !english.has(sentence));
};

const shown = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      // As it is read: what is hidden on another screen is not.
      ...[...document.querySelectorAll('header, [data-current]')].map(
        ({ textContent }) => textContent,
      ),
      ...[...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((one) =>
        ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
      ),
    ].join('\n'),
  );

testInBrowser(
  atHand,
  'to whoever reads English no screen of the panel says a sentence of the French ones',
  (browser) =>
    visitPane(folder, browser, async ({ page }) => {
      const french = frenchOnly();
      expect(french.length).toBeGreaterThan(200);
      // The list finds French where it stands.
      const atHome = await shown(page);
      expect(french.filter((sentence) => atHome.includes(sentence)).length).toBeGreaterThan(8);
      await page.route('**/word', (route) =>
        route.continue({ headers: { ...route.request().headers(), 'accept-language': 'en' } }),
      );
      await page.reload();
      await page.getByRole('heading', { name: wordPaneTexts.en.homeLead }).waitFor();
      const { screens } = wordPaneTexts.en;
      const steps: readonly (readonly [string, () => Promise<void>])[] = [
        ['home', async () => undefined],
        ['draft', () => go(page, new RegExp(`^${screens.draft}`, 'u'))],
        ['facts', () => go(page, /^Délibération/u)],
        ['reply', () => go(page, new RegExp(`^${screens.reply}`, 'u'))],
        [
          'points',
          async () => {
            await page.getByLabel(wordReplyTexts.en.letter).fill(scriptedLetter);
            await go(page, new RegExp(`^${wordReplyTexts.en.read}`, 'u'));
          },
        ],
        ['rewrite', () => go(page, new RegExp(`^${screens.rewrite}`, 'u'))],
        ['check', () => go(page, new RegExp(`^${screens.check}`, 'u'))],
        ['sources', () => go(page, new RegExp(`^${screens.sources}`, 'u'))],
        ['traces', () => go(page, new RegExp(`^${screens.traces}`, 'u'))],
      ];
      for (const [name, reach] of steps) {
        await reach();
        await page.locator('[data-current] h2').waitFor({ state: 'attached' });
        await page.waitForFunction(isStill);
        const text = await shown(page);
        expect([name, french.filter((sentence) => text.includes(sentence))]).toEqual([name, []]);
      }
    }),
);

testInBrowser(
  atHand,
  'in a contrast theme of the computer the screens take its colours and have no barrier',
  (browser) =>
    visitPane(folder, browser, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await page.waitForFunction(
        (wanted) =>
          getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body)
            .getPropertyValue('--colorNeutralForeground1')
            .trim() === wanted,
        paneThemes.contrast.colorNeutralForeground1,
      );
      for (const name of ['Rédiger', 'Reprendre', 'Vérifier', 'Traces']) {
        await go(page, new RegExp(`^${name}`, 'u'));
        await page.locator('[data-current] h2').waitFor({ state: 'attached' });
        await page.waitForFunction(isStill);
        expect([name, await barriers(page)]).toEqual([name, []]);
        await keepPicture(page, `pane-contrast-${name}`);
      }
    }),
);

testInBrowser(
  atHand,
  'Arrêter ends the writing where it stands: what was written is there, and the request too',
  (browser) =>
    visitPane(
      folder,
      browser,
      async ({ page }) => {
        await go(page, /^Rédiger/u);
        await page.getByLabel('Chercher un modèle').fill('soumettre affaire vote');
        await go(page, /^Délibération/u);
        const subject = page.getByLabel(/objet de la délibération/iu);
        await subject.fill('Tarifs de la cantine');
        await go(page, /^Préparer la proposition/u);
        await go(page, /^Envoyer/u);
        await page.getByText('Vu le code général').waitFor();
        await go(page, /^Arrêter/u);
        await page.getByRole('button', { name: 'Modifier la demande' }).waitFor();
        expect(await page.getByText('Vu le code général').count()).toBe(1);
        expect(await page.getByRole('button', { name: 'Copier l’acte' }).count()).toBe(0);
        await go(page, /^Modifier la demande/u);
        expect(await subject.inputValue()).toBe('Tarifs de la cantine');
      },
      { write: slowly },
    ),
);

async function* slowly() {
  yield { kind: 'status', step: 'asking' } as const;
  yield { kind: 'text', text: 'Vu le code général des collectivités territoriales,\n\n' } as const;
  // Never ends by itself: what stops it is the person.
  await new Promise<void>(() => undefined);
}
