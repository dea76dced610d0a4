import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openWordParts } from '../../bot/act-files/word-parts.ts';
import { answerDrafter } from '../builders/drafting-town.ts';
import { startEndpoint } from '../fakes/endpoint.ts';
import type { WordHost } from '../fakes/word/word-host.ts';
import { findBrowser, testInBrowser } from '../support/browser.ts';
import { builtPane } from '../support/built-tab.ts';
import { expectCommandsAgree, expectValidatedFile } from '../support/expect-act-file.ts';
import { keepFile } from '../support/keep-picture.ts';
import { visitDraftingTown } from '../support/visit-drafting-town.ts';
import type { WordVisit } from '../support/visit-word.ts';
import {
  check,
  complete,
  enter,
  expectSelected,
  lineOf,
  plain,
  press,
  pressWithin,
  reach,
  see,
  typeDeliberation,
} from '../support/work-in-word.ts';

const atHand = await findBrowser();
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await builtPane();
}, 120_000);

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

/** The open document becomes a sheet: seen whole, then inserted with its tables and the quotes at the foot of the page. */
const synthesise = async (page: Page, word: WordHost): Promise<void> => {
  await reach(page, 'Calame', 'Enter');
  await reach(page, 'Synthétiser', 'Enter');
  await page.getByLabel('Ce qu’il faut établir').selectOption('marche');
  await see(page, 'synthesis-form');
  await reach(page, 'Synthétiser', 'Enter');
  await page.getByText(/^La synthèse est prête/u).waitFor();
  await see(page, 'synthesis-ready');
  const before = word.paragraphs().length;
  await reach(page, 'Insérer après le curseur', 'Enter');
  await page
    .getByText(/^La synthèse est dans le document/u)
    .first()
    .waitFor();
  await see(page, 'synthesis-inserted');
  expect(word.paragraphs().length).toBeGreaterThan(before);
  const xml = word.documentXml();
  const has = (part: string): boolean => xml.includes(part);
  expect([has('<w:tbl>'), has('<w:footnoteReference ')]).toEqual([true, true]);
};

testInBrowser(
  atHand,
  'a délibération goes from facts to the copy for signature: drafted, inserted, completed, checked, reworked, read, validated',
  async (browser) => {
    const pace = { firstToken: 5, betweenTokens: 3 };
    const endpoint = await startEndpoint({ pace, answer: answerDrafter });
    try {
      await visitDraftingTown(
        browser,
        { baseURL: endpoint.baseURL, folder },
        async (visit, opened) => {
          await propose(visit);
          await insert(visit);
          await addVisa(visit);
          await findWhatIsLeft(visit);
          await rework(visit);
          await validate(visit);
          const saved = await visit.word.save();
          expectValidatedFile(saved, visit.word);
          await exportClean(visit);
          const file = join(opened.path, 'acte.docx');
          await writeFile(file, saved);
          await keepFile(saved, 'word-validated.docx');
          await expectCommandsAgree(opened, file);
        },
      );
    } finally {
      await endpoint.close();
    }
  },
  180_000,
);

testInBrowser(
  atHand,
  'without any endpoint and by the keyboard alone, an act is composed, inserted, stepped through, checked and synthesised',
  (browser) =>
    visitDraftingTown(browser, { baseURL: null, folder }, async ({ page, word }) => {
      await reach(page, 'J’accepte la charte', 'Enter');
      await page.getByText('Sans IA : modèles d’actes et règles').waitFor();
      await reach(page, 'Rédiger', 'Enter');
      await page.getByText('Quel texte préparez-vous').waitFor();
      await reach(page, 'Chercher un modèle', 'd');
      await page.keyboard.type('éliber subvention');
      await reach(page, 'Délibération attribuant', 'Enter');
      await reach(page, 'Numéro de la délibération', '2');
      await page.keyboard.type('026-88');
      await reach(page, 'Composer l’acte, sans IA', 'Enter');
      await page.getByText(/Composé sans IA/u).waitFor();
      await see(page, 'without-ai');
      await reach(page, 'Insérer dans Word', 'Enter');
      await page.getByRole('heading', { name: /^L’acte est dans votre document/u }).waitFor();
      const left =
        word
          .paragraphs()
          .join(' ')
          .match(/\[à compléter/gu)?.length ?? 0;
      await page.getByText(`À compléter : ${left}`).waitFor();
      expect(word.paragraphs().map(plain)).toContain('Délibération n° 2026-88');
      expect(word.documentXml()).not.toMatch(/calame:mention|;m=/u);
      await reach(page, 'Suivante', 'Enter');
      await page.getByText(`2 sur ${left}`).waitFor();
      await reach(page, 'Vérifier', 'Enter');
      await page.getByRole('heading', { name: 'Vérifier le document' }).waitFor();
      await reach(page, 'Vérifier', 'Enter');
      await page.getByText('Pas encore prêt pour le parapheur').waitFor();
      await page.getByText('Aucun bloc de ce document n’est marqué').waitFor();
      await see(page, 'without-ai-findings');
      await synthesise(page, word);
    }),
  120_000,
);
