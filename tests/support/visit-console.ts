import { expect } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import type { Person } from '#shared/policy/person.ts';
import type { ConsoleClient } from '../../teams-app/tabs/console/console-client.ts';
import { consoleNow } from '../builders/console-tickets.ts';
import type { LoopbackApi } from '../builders/loopback-api.ts';
import { createScriptedConsole, type ScriptedConsole } from '../builders/scripted-console.ts';
import { appId } from '../fakes/issuer.ts';
import { type BrowserAtHand, openLoopbackBrowser } from './browser.ts';
import { keepPicture } from './keep-picture.ts';
import { serveScriptedConsole } from './serve-scripted-console.ts';
import { barriers, hasTheme, isStill } from './visit-tab.ts';

const sophie: Person = {
  id: 'entra:33333333-3333-4333-8333-333333333333:sophie',
  tenant: '33333333-3333-4333-8333-333333333333',
  name: 'Sophie Lambert',
  roles: ['agent', 'rh'],
  groups: ['all-agents'],
};

export type ConsoleVisit = {
  readonly page: Page;
  readonly api: LoopbackApi;
  readonly server: ScriptedConsole;
  readonly complaints: readonly string[];
};

/** One browser and one server for a whole test; the clock of the page stands still. */
export const visitConsole = async (
  folder: string,
  browser: BrowserAtHand,
  run: (visit: ConsoleVisit) => Promise<void>,
  said: Partial<ConsoleClient> = {},
): Promise<void> => {
  const server = createScriptedConsole(said);
  await using api = await serveScriptedConsole(folder, server, {
    access: { loopback: true, appId, personOf: async () => sophie },
  });
  // A browser lets no page of the internet frame one of this computer; here the page of the internet is a stand-in.
  const args = [...browser.args, '--disable-features=LocalNetworkAccessChecks'];
  const opened = await openLoopbackBrowser({ ...browser, args });
  try {
    const page = await opened.context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.clock.setFixedTime(consoleNow);
    await run({ page, api, server, complaints });
  } finally {
    await opened.close();
  }
};

const go = async (place: Page | Frame, hash: string): Promise<void> => {
  await place.evaluate((next) => {
    window.location.hash = next;
  }, hash);
};

const deposit = async (place: Page | Frame, name: string): Promise<void> => {
  const buffer = Buffer.from('%PDF');
  await place
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer });
};

type Scene = readonly [string, string, (place: Page | Frame) => Promise<unknown>];

/** Every screen and what opens in it, with the words that tell that it is there. */
const scenes: readonly Scene[] = [
  ['requests', '#demandes', (at) => at.getByText('en retard de 2 jours').first().waitFor()],
  ['a request', '#demandes/t-103', (at) => at.getByText('Ce que Calame avait répondu').waitFor()],
  [
    'an anonymous request',
    '#demandes/t-101',
    (at) => at.getByText(/ne pas donner son nom/u).waitFor(),
  ],
  [
    'an answered request',
    '#demandes/t-106',
    (at) => at.getByText('En faire une réponse').waitFor(),
  ],
  ['a request that is gone', '#demandes/t-0', (at) => at.getByText('n’existe plus').waitFor()],
  ['questions', '#questions', (at) => at.getByText('Voir 3').first().waitFor()],
  [
    'documents',
    '#documents',
    (at) => at.getByRole('list', { name: 'Liste des documents' }).waitFor(),
  ],
  [
    'the sources',
    '#documents',
    async (at) => {
      await at.getByText('D’où viennent les documents').click();
      await at.getByText('rien n’a été retiré').waitFor();
    },
  ],
  [
    'a document',
    '#documents/documents-rh/charte-teletravail',
    (at) => at.getByText('Signaler qu’il est remplacé').waitFor(),
  ],
  ['the deposit', '#documents/depot', (at) => at.getByText('Glissez un fichier').waitFor()],
  [
    'the preview',
    '#documents/depot',
    async (at) => {
      await deposit(at, 'charte.pdf');
      await at.getByText('Effet sur les réponses').waitFor();
    },
  ],
  ['answers', '#reponses', (at) => at.getByText('servie 212').waitFor()],
  ['an answer', '#reponses/v-1', (at) => at.getByText('Aperçu').waitFor()],
  [
    'an answer at fault',
    '#reponses/nouvelle',
    async (at) => {
      await at.getByRole('button', { name: 'Valider la réponse' }).click();
      await at.getByText('Écrivez la question.').waitFor();
    },
  ],
  [
    'the quality',
    '#qualite',
    async (at) => {
      await at.getByText('Lire les chiffres').first().click();
      await at.getByRole('table').first().waitFor();
    },
  ],
  [
    'the evaluation',
    '#evaluation',
    async (at) => {
      await at.getByText('questions à revoir').click();
      await at.getByText('sans avertir').waitFor();
    },
  ],
  [
    'an evaluation under way',
    '#evaluation',
    async (at) => {
      // A run that another size began is joined: its button then takes no press.
      await at.getByRole('button', { name: 'Lancer l’évaluation' }).dispatchEvent('click');
      await at.getByRole('progressbar', { name: 'Évaluation en cours' }).waitFor();
    },
  ],
];

/** A layout that follows the window is drawn anew after it changed; one that never fits is told by `misfits`. */
const settle = (place: Page | Frame): Promise<unknown> =>
  place
    .waitForFunction(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      undefined,
      { timeout: 3_000 },
    )
    .catch(() => undefined);

/** What is wider than the window, and controls smaller than a finger needs (WCAG 2.5.8). */
const misfits = (place: Page | Frame): Promise<readonly string[]> =>
  place.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : [];
    const controls = [
      ...document.querySelectorAll('button, a[href], select, summary, input, textarea'),
    ];
    const small = controls.filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      const inWords = control.matches('a') && getComputedStyle(control).display === 'inline';
      return width > 0 && !inWords && Math.min(width, height) < 24;
    });
    return [...wide, ...small.map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });

export type ConsoleLook = {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Names, roles and colours are looked at; else what a size alone changes. */
  readonly whole: boolean;
};

/** The theme of the browser, which the page follows outside Teams. */
export const setTheme = async (page: Page, theme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.waitForFunction(hasTheme, theme);
};

/** Shows every screen once, in each size, and looks for barriers, for what overflows and for what is too small. */
export const walkConsole = async (
  place: Page | Frame,
  looks: readonly [ConsoleLook, ...ConsoleLook[]],
  page: Page,
): Promise<void> => {
  for (const [scene, hash, reached] of scenes) {
    await page.setViewportSize(looks[0].size);
    await go(place, hash);
    await reached(place);
    for (const { name, size, whole } of looks) {
      await page.setViewportSize(size);
      await place.waitForFunction(isStill);
      await settle(place);
      const found = whole ? await barriers(place) : [];
      expect([name, scene, found]).toEqual([name, scene, []]);
      expect([name, scene, await misfits(place)]).toEqual([name, scene, []]);
      await keepPicture(page, `console-${scene.replaceAll(' ', '-')}-${name}`);
    }
  }
};
