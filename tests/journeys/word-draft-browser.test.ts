import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readActFile } from '../../bot/act-files/read-act-file.ts';
import { openWordParts } from '../../bot/act-files/word-parts.ts';
import { readLimits } from '../../bot/documents/limits.ts';
import { readDocx } from '../../bot/documents/read-docx.ts';
import { answerDrafter, draftingPolicy } from '../builders/drafting-town.ts';
import { openTrialTown, type TrialTown } from '../builders/trial-town.ts';
import { startEndpoint } from '../fakes/endpoint.ts';
import { makeLetterhead } from '../fakes/word/make-documents.ts';
import type { WordHost } from '../fakes/word/word-host.ts';
import { type BrowserAtHand, findBrowser, testInBrowser } from '../support/browser.ts';
import { builtPane } from '../support/built-tab.ts';
import { keepFile, keepPicture } from '../support/keep-picture.ts';
import { serveTrialTown } from '../support/serve-trial-town.ts';
import { barriers } from '../support/visit-tab.ts';
import { visitWord, type WordVisit } from '../support/visit-word.ts';
import {
  check,
  complete,
  enter,
  press,
  pressWithin,
  typeDeliberation,
} from '../support/work-in-word.ts';

const atHand = await findBrowser();
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await builtPane();
}, 120_000);

/** Keeps the picture of a state, and looks for barriers in it. */
const see = async (page: Page, state: string): Promise<void> => {
  await keepPicture(page, `word-${state}`);
  expect([state, await barriers(page)]).toEqual([state, []]);
};

const town = async (
  browser: BrowserAtHand,
  baseURL: string | null,
  run: (visit: WordVisit, town: TrialTown) => Promise<void>,
): Promise<void> => {
  await using opened = openTrialTown(draftingPolicy(baseURL));
  await using served = await serveTrialTown(opened, '', folder);
  const document = await makeLetterhead();
  await using visit = await visitWord(browser, served.origin, { document });
  visit.page.setDefaultTimeout(10_000);
  await run(visit, opened);
  expect(visit.complaints).toEqual([]);
  expect(visit.traffic.refused).toEqual([]);
  expect(served.logged).toEqual([]);
};

const propose = async ({ page }: WordVisit): Promise<void> => {
  await enter(page);
  await typeDeliberation(page);
  await press(page, 'Préparer la proposition');
  await page.getByText('Ce qui va partir').waitFor();
  const leaving = await page.getByRole('main').textContent();
  expect(leaving).toContain('⟦PHONE_1⟧');
  expect(leaving).not.toMatch(/06 12 34 56 78|Legrand|Girard/u);
  await see(page, 'leaving');
  await press(page, 'Envoyer');
  // Seen while it is written, before it is whole.
  await page.getByText(/^L’association Les Amis du lac demande la salle/u).waitFor();
  await page.getByRole('button', { name: 'Insérer dans Word' }).waitFor();
  // What nobody told is held, and said.
  await page.getByText('À compléter : 3').waitFor();
  await page.getByText(/« 450 euros », que rien de ce que vous avez indiqué/u).waitFor();
  await see(page, 'proposal');
};

const insert = async ({ page, word }: WordVisit): Promise<void> => {
  const before = word.syncs;
  await press(page, 'Insérer dans Word');
  await page.getByRole('heading', { name: /^L’acte est dans votre document/u }).waitFor();
  await page.getByText('À compléter : 3').waitFor();
  // Two more read the document back for the ledger.
  expect(word.syncs - before).toBeLessThanOrEqual(7);
  await see(page, 'inserted');
  await complete(page, 'date', '5 octobre 2026');
  await page.getByText('À compléter : 2').waitFor();
  await complete(page, 'montant', '450 euros');
  await page.getByText('À compléter : 1').waitFor();
};

/** Typography is proved elsewhere: spaces of any kind are one here. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, ' ');

const lineOf = (word: WordHost, start: string): number =>
  word.paragraphs().findIndex((text) => text.startsWith(start));

const addVisa = async ({ page, word }: WordVisit): Promise<void> => {
  word.select({ paragraph: lineOf(word, 'Vu le code général') });
  await press(page, 'Sources');
  await press(page, 'Visas');
  await page.getByLabel('Chercher une référence').fill('L. 221-2');
  await page.getByRole('button', { name: /^Insérer le visa : L\. 221-2 / }).click();
  await page.getByText('Inséré dans le document').first().waitFor();
  await see(page, 'visas');
  const visa = lineOf(word, 'Vu le code des relations entre le public');
  expect(visa).toBe(lineOf(word, 'Vu le code général') + 1);
};

/** The checks find what is missing; a click shows it in Word. */
const findWhatIsLeft = async ({ page, word }: WordVisit): Promise<void> => {
  await check(page);
  await page.getByText('Pas encore prêt pour le parapheur').waitFor();
  await page.getByText('Lu comme : délibération.').waitFor();
  await see(page, 'findings');
  await press(page, 'Montrer dans le document');
  await expectSelected(word, '[à compléter : tribunal administratif compétent]');
  await press(page, 'Rédiger');
  await complete(page, 'tribunal administratif compétent', 'Rennes');
  await page.getByText('Plus rien à compléter').first().waitFor();
};

const expectSelected = async (word: WordHost, text: string): Promise<void> => {
  const selected = (): string => plain(word.selectedText());
  for (let tries = 0; tries < 40 && selected() !== text; tries += 1) await setTimeout(25);
  expect(selected()).toBe(text);
};

/** What stands in the elements of this name, one after the other. */
const textsOf = (xml: string, name: string): string =>
  [...xml.matchAll(new RegExp(`<w:${name}[^>]*>([^<]*)<`, 'gu'))].map(([, text]) => text).join('');

/** Two paragraphs reworked as revisions of words: one accepted, one refused. */
const rework = async ({ page, word }: WordVisit): Promise<void> => {
  const first = lineOf(word, 'Considérant que l’association');
  word.select({ paragraph: first, lastParagraph: first + 1 });
  await press(page, 'Reprendre');
  await page.getByText('Sélection : 19 mots, 2 paragraphes.').waitFor();
  await press(page, 'Clarifier');
  await press(page, 'Envoyer');
  await press(page, 'Placer dans Word en suivi');
  await page.getByRole('button', { name: 'Tout accepter' }).waitFor();
  await see(page, 'changes');
  const tracked = word.documentXml();
  expect(plain(textsOf(tracked, 'delText'))).toBe('anime la vie de libre ce jour-là ;');
  expect(tracked).toMatch(/<w:ins [^>]*>.{0,200}fait vivre/su);
  expect(word.partXml('word/settings.xml')).not.toContain('trackRevisions');
  await press(page, 'Accepter');
  await page.getByText('Accepté', { exact: true }).waitFor();
  await press(page, 'Refuser');
  await page.getByText('Refusé', { exact: true }).waitFor();
  expect(
    word
      .paragraphs()
      .slice(first, first + 2)
      .map(plain),
  ).toEqual([
    'Considérant que l’association fait vivre la commune ;',
    'Considérant que la salle est libre ce jour-là ;',
  ]);
};

/** Read by the one who drafted, validated by another; each in their own name, neither a signature. */
const validate = async ({ page, word }: WordVisit): Promise<void> => {
  await check(page);
  await page.getByText('Prêt pour le parapheur').waitFor();
  expect(word.paragraphs().at(-1)).toBe('Projet rédigé avec l’aide d’une IA, à relire');
  await press(page, 'J’ai relu ce texte');
  await page.getByText('Relu par Claire Moreau').waitFor();
  expect(word.paragraphs().at(-1)).toBe('Projet rédigé avec l’aide d’une IA, à relire');
  await press(page, 'Calame');
  await page.getByLabel('Vous êtes').selectOption('dev:nadia');
  await enter(page);
  await check(page);
  await page.getByText('Relu par Claire Moreau').waitFor();
  await press(page, 'Je valide ce texte');
  await page.getByText('Validé par Nadia Roche').waitFor();
  await page.getByText('Validé par Nadia Roche').scrollIntoViewIfNeeded();
  await see(page, 'validated');
  expect(word.paragraphs().at(-1)).toBe(
    'Contenu partiellement généré par une IA et vérifié par un agent',
  );
};

/** The saved file, as other programs find it. */
const expectFile = (bytes: Uint8Array, word: WordHost): void => {
  const xml = word.documentXml();
  for (const style of [
    'ActeTitre',
    'ActeVisa',
    'ActeConsiderant',
    'ActeArticle',
    'ActeSignature',
  ]) {
    expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(word.partXml('word/styles.xml')).toContain(`w:styleId="${style}"`);
  }
  const { paragraphs, properties } = readActFile(bytes);
  const articles = paragraphs.filter(({ text }) => /^Article\s/u.test(text));
  expect(articles.map(({ text, level }) => [plain(text), level])).toEqual([
    ['Article 1er – Approbation', 2],
    ['Article 2 – Signature', 2],
  ]);
  const tags = [...new Set(paragraphs.map(({ tag }) => tag ?? ''))].filter((tag) => tag !== '');
  expect(tags.filter((tag) => /;m=q-/u.test(tag))).toHaveLength(5);
  expect(tags.filter((tag) => /^calame:visa:\d+;r=/u.test(tag))).toHaveLength(2);
  expect(xml).not.toMatch(/<w:(?:ins|del) |w:highlight|calame-en-cours/u);
  expect(properties).toMatchObject({
    'Calame-Modeles': 'm',
    'Calame-Blocs-IA': '5',
    'Calame-Relu': expect.stringMatching(/ Claire Moreau$/u),
    'Calame-Valide': expect.stringMatching(/ Nadia Roche$/u),
  });
  const { blocks } = readDocx(bytes, readLimits);
  const words = JSON.stringify(blocks);
  expect(words).toContain('Vu le code des relations entre le public et l’administration');
  expect(words).toContain('le tribunal administratif de Rennes dans un délai de deux mois');
};

/** The commands say of the file what the panel says. */
const expectCommandsAgree = async (town: TrialTown, file: string): Promise<void> => {
  const [verified, checked] = await Promise.all([
    town.run(['verify', file, '--json']),
    town.run(['act', 'check', file, '--json']),
  ]);
  expect(verified.status).toBe(0);
  expect(verified.json()).toMatchObject({
    models: ['m'],
    lostBlocks: 0,
    placeholders: [],
    steps: {
      relu: { by: 'Claire Moreau', holds: true, known: true },
      valide: { by: 'Nadia Roche', holds: true, known: true },
      publication: null,
    },
  });
  expect(checked.status).toBe(0);
  expect(checked.json()).toMatchObject({ kind: 'deliberation' });
};

/** The copy for signature bears nothing of how it was made. */
const exportClean = async ({ page }: WordVisit): Promise<void> => {
  const downloading = page.waitForEvent('download');
  await pressWithin(page, 'Exporter pour le parapheur');
  const bytes = await readFile(await (await downloading).path());
  const parts = openWordParts(bytes);
  const xml = parts.get('word/document.xml')?.toString() ?? '';
  expect(xml).toContain('fait vivre la commune');
  expect(xml).not.toMatch(/<w:sdt|<w:ins |<w:del |commentReference|calame/u);
  expect([...parts.keys()].filter((name) => name.includes('comments'))).toEqual([]);
  expect(parts.get('docProps/custom.xml')?.toString() ?? '').not.toContain('Calame-');
};

testInBrowser(
  atHand,
  'a délibération goes from facts to the copy for signature: drafted, inserted, completed, checked, reworked, read, validated',
  async (browser) => {
    const pace = { firstToken: 5, betweenTokens: 3 };
    const endpoint = await startEndpoint({ pace, answer: answerDrafter });
    try {
      await town(browser, endpoint.baseURL, async (visit, opened) => {
        await propose(visit);
        await insert(visit);
        await addVisa(visit);
        await findWhatIsLeft(visit);
        await rework(visit);
        await validate(visit);
        const saved = await visit.word.save();
        expectFile(saved, visit.word);
        await exportClean(visit);
        const file = join(opened.path, 'acte.docx');
        await writeFile(file, saved);
        await keepFile(saved, 'word-validated.docx');
        await expectCommandsAgree(opened, file);
      });
    } finally {
      await endpoint.close();
    }
  },
  180_000,
);
