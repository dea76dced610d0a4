import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readActFile } from '../../bot/act-files/read-act-file.ts';
import { pdfFile } from '../builders/pdf-file.ts';
import {
  type BrowserAtHand,
  findBrowser,
  openLoopbackBrowser,
  testInBrowser,
} from '../support/browser.ts';
import { keepPicture } from '../support/keep-picture.ts';
import { openPlaygroundClient, type PlaygroundClient } from '../support/playground-client.ts';
import { type RunningBot, startRunningBot } from '../support/running-bot.ts';
import { type OneDrive, serveOneDrive } from '../support/serve-one-drive.ts';

const atHand = await findBrowser();

/** Accounts of a village, on two pages. */
const accounts = (year: number, debt: string): Promise<Uint8Array> =>
  pdfFile((pdf) => {
    pdf.fontSize(18).text('Commune de Saint-Martin').moveDown();
    pdf.fontSize(14).text(`Compte financier unique ${year} (M57)`).moveDown();
    pdf.fontSize(11).text('Recettes réelles de fonctionnement : 1 250 000,00 €');
    pdf.text('Dépenses réelles de fonctionnement : 1 040 000,00 €').addPage();
    pdf.fontSize(14).text('Dette').moveDown();
    pdf.fontSize(11).text(`Encours de la dette au 31 décembre : ${debt} €`);
    pdf.text('Remboursement du capital de la dette : 88 000,00 €');
  });

const sitting = `WEBVTT

00:00:05.000 --> 00:00:20.000
<v Mme Durand>Bonsoir à tous, je déclare la séance ouverte. Le quorum est atteint.</v>

00:01:05.000 --> 00:02:00.000
<v Mme Durand>Premier point, le budget supplémentaire. Je mets aux voix. Qui est contre ? Personne. Qui s’abstient ? Personne. Le budget supplémentaire est adopté à l’unanimité.</v>

00:02:30.000 --> 00:03:10.000
<v Mme Durand>Point 2, les subventions aux associations. Qui est contre ? Deux. Qui s’abstient ? Un. La délibération est adoptée. La séance est levée.</v>
`;

type Town = {
  readonly bot: RunningBot;
  readonly drive: OneDrive;
  readonly client: PlaygroundClient;
  readonly page: Page;
  readonly picture: (name: string) => Promise<void>;
};

/** The whole of it: server, OneDrive, Teams-like client and its page, with the charter accepted. */
async function visit(found: BrowserAtHand, run: (town: Town) => Promise<void>): Promise<void> {
  const drive = await serveOneDrive({
    'Comptes-2024.pdf': await accounts(2024, '1 718 000,00'),
    'Comptes-2025.pdf': await accounts(2025, '1 630 000,00'),
    'conseil.vtt': sitting,
  });
  const bot = await startRunningBot({
    ...{ model: true, files: drive },
    pace: { firstToken: 20, betweenTokens: 1 },
  });
  const opened = await openLoopbackBrowser(found);
  const client = await openPlaygroundClient(bot.playground);
  try {
    const page = await opened.context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(bot.playground.address, { waitUntil: 'load' });
    const picture = (name: string): Promise<void> => keepPicture(page, `teams-jobs-${name}`);
    await client.say('Bonjour');
    await page.getByRole('button', { name: 'J’accepte la charte' }).click();
    await page.getByText('Vous avez accepté').first().waitFor();
    await run({ bot, drive, client, page, picture }).catch(async (error: unknown) => {
      await picture('at-the-failure');
      throw error;
    });
  } finally {
    client.close();
    await opened.close();
    await bot.stop();
    drive.stop();
  }
}

const drop = ({ client, drive }: Town, names: readonly string[]): Promise<void> =>
  client.send({ type: 'message', text: '', attachments: drive.attachments(names) });

/** Chooses in a list of the card: the first or the last one. */
async function choose(page: Page, which: 'first' | 'last', option: string): Promise<void> {
  await page.getByRole('combobox')[which]().click();
  await page.getByRole('option', { name: option }).click();
}

testInBrowser(
  atHand,
  'in a chat: minutes of a transcript once its recording is stated; sheets of reports through a crash of the server, given into OneDrive',
  (found) =>
    visit(found, async (town) => {
      await takeMinutes(town);
      await fillSheets(town);
      await receiveFile(town);
    }),
);

async function takeMinutes(town: Town): Promise<void> {
  const { page, picture } = town;
  await drop(town, ['conseil.vtt']);
  const launch = page.getByRole('button', { name: 'Lancer', exact: true });
  const state = async (nature: string): Promise<void> => {
    await page.getByRole('button', { name: 'Faire un compte rendu' }).click();
    await choose(page, 'first', 'Procès-verbal d’assemblée');
    await page.getByLabel('Intitulé de la réunion').fill('Conseil du 14 octobre');
    await choose(page, 'last', nature);
  };
  const inform = page.getByRole('checkbox', { name: /participants ont été informés/u });
  await state('Huis clos');
  await launch.click();
  await page.getByText('Une transcription n’est lue que si').first().waitFor();
  await picture('1-not-informed');
  await inform.check();
  await launch.click();
  await page.getByText('réunion à huis clos').first().waitFor();
  await page.getByText('Référence').first().waitFor();
  await picture('2-closed-session');
  await state('Réunion ordinaire');
  await inform.check();
  await launch.click();
  await page.getByText('00:01:05').first().waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: /Recevoir.*Compte rendu/u }).waitFor();
  await picture('3-minutes');
}

async function fillSheets(town: Town): Promise<void> {
  const { bot, client, page, picture } = town;
  const { endpoint } = bot;
  const before = endpoint.requests.length;
  // Three questions are answered; the others wait until the server is killed.
  const silent = Array.from({ length: 20 }, () => ({ kind: 'silent' }) as const);
  await drop(town, ['Comptes-2024.pdf', 'Comptes-2025.pdf', 'Annexe.pdf']);
  await page.getByText('Annexe.pdf').first().waitFor();
  await page.getByText('Que faire de ces 2 fichiers').waitFor();
  await picture('4-choice');
  await page.getByRole('button', { name: 'Remplir une fiche' }).click();
  await page.getByRole('radio', { name: /Comptes d/u }).check();
  await picture('5-sheet');
  endpoint.plan({ kind: 'answer' }, { kind: 'answer' }, { kind: 'answer' }, ...silent);
  await page.getByRole('button', { name: 'Lancer', exact: true }).click();
  await page.getByText('sur 2 fichiers').first().waitFor();
  await client.until((event) => askedIn(event) === 3);
  await picture('6-progress');
  const asked = (): readonly string[] => endpoint.requests.slice(before).map(({ text }) => text);
  const answered = asked().slice(0, 3);
  await bot.killAndStart();
  endpoint.forgetPlans();
  await page.getByText('Calame a redémarré').first().waitFor();
  await picture('7-restarted');
  await page.getByRole('button', { name: /Recevoir.*Fiches/u }).waitFor({ timeout: 60_000 });
  await picture('8-result');
  const all = asked();
  for (const text of answered) expect(all.filter((one) => one === text)).toHaveLength(1);
  const result = page.getByText('2 documents').first();
  await result.waitFor();
  await page.locator('.fai-Citation').last().hover();
  await page
    .getByText(/Comptes-2025\.pdf, p\. [12]/u)
    .first()
    .waitFor();
  await picture('9-citation');
  await page.keyboard.press('Escape');
}

async function receiveFile({ client, drive, page, picture }: Town): Promise<void> {
  await page.getByRole('button', { name: /Recevoir.*Fiches/u }).click();
  const { content } = consentIn(await client.until((event) => consentIn(event) !== null)) ?? fail();
  // The page knows no consent: Teams would upload to a session of the person's OneDrive.
  await client.send({
    type: 'invoke',
    name: 'fileConsent/invoke',
    value: {
      ...{ type: 'fileUpload', action: 'accept', context: content.acceptContext },
      uploadInfo: {
        ...{ name: 'Fiches.docx', uniqueId: 'u-1', fileType: 'docx' },
        uploadUrl: `https://${drive.host}/upload/session-1`,
        contentUrl: `https://${drive.host}/personal/claire/Fiches.docx`,
      },
    },
  });
  await page.getByText('est dans votre OneDrive').first().waitFor();
  await picture('10-in-one-drive');
  const [file] = drive.put;
  // It is made anew when it is accepted: the size that was offered is what Teams calls it, an estimate.
  const size = file?.bytes.length ?? 0;
  expect(Math.abs(size - content.sizeInBytes)).toBeLessThan(100);
  expect(file?.range).toBe(`bytes 0-${size - 1}/${size}`);
  const words = readActFile(file?.bytes ?? new Uint8Array()).paragraphs;
  expect(words.map(({ text }) => text).join('\n')).toContain('Comptes-2025.pdf');
}

type Shown = PlaygroundClient['shown'][number];

/** Questions that the card of a job tells as answered. */
const askedIn = ({ message }: Shown): number =>
  [...JSON.stringify(message.attachments ?? '').matchAll(/\((\d+) sur \d+\)/gu)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );

type Consent = {
  readonly content: { readonly sizeInBytes: number; readonly acceptContext: unknown };
};

/** The file that a message offers; null = none. */
const consentIn = ({ message }: Shown): Consent | null => {
  const [card] = (message.attachments ?? []) as readonly (Partial<Consent> & {
    readonly contentType?: string;
  })[];
  return card?.contentType?.endsWith('card.file.consent') === true ? (card as Consent) : null;
};

const fail = (): never => {
  throw new Error('no file was offered');
};
