import { readFileSync } from 'node:fs';
import { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { answerDrafter, draftingPolicy, sessionTyped } from '../builders/drafting-town.ts';
import { folderOfFiles } from '../builders/folder-of-files.ts';
import { startEndpoint } from '../fakes/endpoint.ts';
import { installInPage } from '../fakes/word/install-in-page.ts';
import { makeLetterhead, makeLines } from '../fakes/word/make-documents.ts';
import { openWordHost, type WordHost } from '../fakes/word/word-host.ts';
import { builtPane } from '../support/built-tab.ts';
import { type ServedTown, serveTrialTown } from '../support/serve-trial-town.ts';
import { median } from './figures.ts';

/**
 * The Word panel as people meet it: the built page on the product itself, the real office.js, a .docx behind it, in the
 * browser that `CHROMIUM` names (`/usr/bin/chromium`). What a true Word adds is not in it.
 * `node tests/benches/word-panel.ts`
 */
const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

type Opened = { readonly page: Page; readonly word: WordHost; readonly close: () => Promise<void> };

const open = async (browser: Browser, origin: string, document: Uint8Array): Promise<Opened> => {
  const word = await openWordHost({ document });
  const context = await browser.newContext({
    viewport: { width: 329, height: 760 },
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  await installInPage(word, page);
  await page.addInitScript(noteTimes);
  await page.goto(`${origin}/word`);
  await page.getByRole('heading', { name: 'Que préparez-vous' }).waitFor();
  return { page, word, close: () => context.close() };
};

/** In the page: when office.js is ready, when the first screen stands, when the first sentence does. */
const noteTimes = (): void => {
  const times: Record<string, number> = {};
  Reflect.set(window, 'times', times);
  const once = (name: string, is: boolean, at: number): void => {
    if (is) times[name] ??= at;
  };
  const look = (): void => {
    const text = document.body?.textContent ?? '';
    once('home', text.includes('Que préparez-vous'), performance.now());
    const written = document.querySelector('section[aria-busy="true"]')?.textContent ?? '';
    once('sentence', written.includes('salle des fêtes le 12 décembre 2026.'), Date.now());
    once('placed', text.includes('Tout accepter'), Date.now());
  };
  const start = (): void => {
    new MutationObserver(look).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  };
  start();
  const office = setInterval(() => {
    if (!Reflect.has(window, 'Office')) return;
    clearInterval(office);
    void Office.onReady().then(() => once('office', true, performance.now()));
  }, 1);
};

const timesIn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => Reflect.get(window, 'times'));

/** Kilobytes of scripts that the first screen loads, compressed as a server does. */
const firstView = async (browser: Browser, { origin }: ServedTown, folder: string) => {
  const ready: number[] = [];
  const afterFile: number[] = [];
  let scripts: string[] = [];
  for (let load = 0; load < 6; load += 1) {
    const { page, close } = await open(browser, origin, await makeLetterhead());
    await page.waitForFunction(() => 'office' in Reflect.get(window, 'times'));
    const { home = 0, office = 0 } = await timesIn(page);
    const loaded = await page.evaluate((address) => {
      const [file] = performance.getEntriesByName(address);
      const names = performance.getEntriesByType('resource').map(({ name }) => name);
      return { end: file === undefined ? 0 : file.startTime + file.duration, names };
    }, officeJs);
    scripts = loaded.names.filter((name) => name.startsWith(origin) && name.endsWith('.js'));
    // The first load warms the browser.
    if (load > 0) {
      ready.push(Math.max(0, home - office));
      afterFile.push(Math.max(home, office) - loaded.end);
    }
    await close();
  }
  const bytes = scripts.reduce((sum, name) => {
    const file = readFileSync(
      join(folder, 'assets', new URL(name).pathname.split('/').at(-1) ?? ''),
    );
    return sum + gzipSync(file, { level: 9 }).length;
  }, 0);
  return {
    scriptKilobytes: Math.round(bytes / 100) / 10,
    readyAfterOfficeMs: median(ready),
    readyAfterOfficeFileMs: median(afterFile),
  };
};

/** When the server first wrote a text of a turn. */
const noteFirstText = (): (() => number) => {
  let at = 0;
  const { write } = ServerResponse.prototype;
  ServerResponse.prototype.write = function note(this: ServerResponse, ...words: never[]): boolean {
    if (at === 0 && String(words[0]).startsWith('{"kind":"text"')) at = Date.now();
    return Reflect.apply(write, this, words) === true;
  };
  return () => at;
};

const drafting = async (browser: Browser, { origin }: ServedTown) => {
  const { page, word, close } = await open(browser, origin, await makeLetterhead());
  const firstText = noteFirstText();
  await page.getByRole('button', { name: /^Rédiger/u }).click();
  await page.getByLabel('Chercher un modèle').fill('soumettre affaire vote');
  await page
    .getByRole('button', { name: /^Délibération/u })
    .first()
    .click();
  for (const [label, value] of sessionTyped) {
    const long = label === 'Motifs' ? `${value}\n`.repeat(24).trim() : value;
    await page.getByLabel(label, { exact: true }).fill(long);
  }
  await page.getByRole('button', { name: 'Préparer la proposition' }).click();
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await page.getByRole('button', { name: 'Insérer dans Word' }).waitFor();
  const { sentence = 0 } = await timesIn(page);
  const before = word.syncs;
  const start = performance.now();
  await page.getByRole('button', { name: 'Insérer dans Word' }).click();
  await page.getByRole('heading', { name: /^L’acte est dans votre document/u }).waitFor();
  const insertMs = Math.round(performance.now() - start);
  await page.getByText(/^À compléter\s:\s\d/u).waitFor();
  const figures = {
    firstSentenceAfterServerMs: sentence - firstText(),
    insertedParagraphs: word.paragraphs().length,
    insertMs,
    syncsWithTheLedgerRead: word.syncs - before,
    stepsOfUndo: word.undoSteps,
  };
  await close();
  return figures;
};

const changes = 50;

const rewriting = async (browser: Browser, { origin }: ServedTown) => {
  const lines = Array.from(
    { length: changes },
    (_, at) => `Point ${at + 1} : réunir afin de décider.`,
  );
  const { page, word, close } = await open(browser, origin, await makeLines(lines));
  word.select({ paragraph: 0, lastParagraph: changes - 1 });
  await page.getByRole('button', { name: /^Reprendre/u }).click();
  await page.getByRole('button', { name: /^Clarifier/u }).click();
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await page.getByRole('button', { name: /^Placer dans Word/u }).waitFor();
  const before = word.syncs;
  const start = Date.now();
  await page.getByRole('button', { name: /^Placer dans Word/u }).click();
  await page.waitForFunction(() => 'placed' in Reflect.get(window, 'times'));
  const { placed = 0 } = await timesIn(page);
  const figures = { changes, placedMs: placed - start, syncs: word.syncs - before };
  await close();
  return figures;
};

const endpoint = await startEndpoint({
  pace: { firstToken: 5, betweenTokens: 5 },
  answer: answerDrafter,
});
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const folder = await builtPane();
  await using town = folderOfFiles({
    'policy.yaml': draftingPolicy(endpoint.baseURL),
    'charte.fr.md': '# Charte d’essai\n\nJe relis.\n',
  });
  const { path } = town;
  const places = { path, policy: join(path, 'policy.yaml'), data: join(path, 'data') };
  await using served = await serveTrialTown(places, '', folder);
  const { hash } = JSON.parse(await served.call('claire', 'GET', 'charter'));
  await served.call('claire', 'POST', 'charter/acceptance', { hash });
  const figures = {
    bench: 'word-panel',
    firstView: await firstView(browser, served, folder),
    drafting: await drafting(browser, served),
    rewriting: await rewriting(browser, served),
  };
  console.log(JSON.stringify(figures, null, 2));
} finally {
  await browser.close();
  await endpoint.close();
}
