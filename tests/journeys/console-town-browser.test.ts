import { beforeAll, expect } from '@jest/globals';
import type { Outcome } from '#shared/turn/outcome.ts';
import { openTrialTown, townPolicy } from '../builders/trial-town.ts';
import { findBrowser, openLoopbackBrowser, testInBrowser } from '../support/browser.ts';
import { builtTab } from '../support/built-tab.ts';
import { keepPicture } from '../support/keep-picture.ts';
import { type CallAs, serveTrialTown } from '../support/serve-trial-town.ts';

const atHand = await findBrowser();
let folder = '';

beforeAll(async () => {
  if (atHand !== null) folder = await builtTab();
});

const policy = townPolicy({
  identity: {
    roles: { rh: ['group:rh'] },
    development: [
      { id: 'claire', name: 'Claire Moreau', groups: ['all-agents'] },
      { id: 'karim', name: 'Karim Benali', groups: ['all-agents'] },
      { id: 'sophie', name: 'Sophie Lambert', groups: ['all-agents', 'group:rh'] },
    ],
  },
  knowledge: {
    spaces: [{ id: 'rh', title: 'RH', readers: ['all-agents'], stewards: ['group:rh'] }],
  },
  tickets: {
    desks: [
      {
        id: 'rh',
        title: 'Service RH',
        handlers: ['group:rh'],
        escalateTo: 'group:rh',
        dueWorkingDays: 3,
      },
    ],
  },
});

const charter =
  '---\ntitle: Charte du télétravail 2026\ndate: 2026-11-01\nowner: DRH\n---\n# Télétravail\n\n## Nombre de jours\n\nLe télétravail est ouvert trois jours par semaine aux agents à temps complet.\n';

const acceptCharter = async (call: CallAs, person: string): Promise<void> => {
  const { hash } = JSON.parse(await call(person, 'GET', 'charter'));
  await call(person, 'POST', 'charter/acceptance', { hash });
};

const ask = async (call: CallAs, person: string, text: string): Promise<Outcome> => {
  await acceptCharter(call, person);
  const conversationId = `essai-${person}-01`;
  const lines = await call(person, 'POST', 'questions', { text, conversationId });
  return JSON.parse(lines.trim().split('\n').at(-1) ?? '').outcome;
};

testInBrowser(
  atHand,
  'on the product itself: a request is answered and made a validated answer, a second agent gets it word for word, a document is published',
  async (browser) => {
    await using town = openTrialTown(policy);
    await town.run(['knowledge', 'add', town.documents, '--space', 'rh']);
    await using served = await serveTrialTown(town, folder);
    const { call, origin } = served;
    const question = 'Puis-je poser mon congé de proche aidant par demi-journées ?';
    expect((await ask(call, 'claire', question)).kind).toBe('not-found');
    const request = { question, from: null, joinAnswer: false, anonymous: true, detail: null };
    await call('claire', 'POST', 'tickets', request);

    const opened = await openLoopbackBrowser(browser, { width: 1280, height: 800 });
    try {
      const page = await opened.context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(origin);
      await page.getByLabel('Vous êtes').selectOption('dev:sophie');
      await page.getByRole('link', { name: 'Console RH' }).click();
      await page.getByRole('link', { name: /proche aidant/u }).click();
      await page.getByText('L’agent a choisi de ne pas donner son nom').waitFor();
      await page.getByRole('button', { name: 'Prendre la demande' }).click();
      await page
        .getByLabel('Votre réponse à l’agent')
        .fill('Oui : par demi-journées, avec un préavis de quinze jours.');
      await page.getByRole('button', { name: 'Envoyer la réponse' }).click();
      await page.getByRole('button', { name: 'En faire une réponse validée' }).click();
      await page.getByRole('button', { name: 'Valider la réponse' }).click();
      await page.getByText(/Validée par Service RH/u).waitFor();
      await keepPicture(page, 'console-town-validated');

      const again = await ask(
        call,
        'karim',
        'Est-ce que je peux poser un congé de proche aidant par demi-journée ?',
      );
      expect([again.kind, again.text.includes('avec un préavis de quinze jours')]).toEqual([
        'validated',
        true,
      ]);

      await page.getByRole('tab', { name: /^Documents/u }).click();
      await page.getByRole('link', { name: 'Déposer un document' }).click();
      const buffer = Buffer.from(charter);
      const file = { name: 'teletravail.md', mimeType: 'text/markdown', buffer };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByText('trois jours par semaine').waitFor();
      await keepPicture(page, 'console-town-preview');
      await page.getByRole('button', { name: /^Publier/u }).click();
      await page.getByRole('link', { name: /Charte du télétravail 2026/u }).waitFor();
      const told = await ask(call, 'karim', 'Combien de jours de télétravail par semaine ?');
      expect(JSON.stringify(told.citations)).toContain('trois jours par semaine');

      const broken = { name: 'abîmé.pdf', mimeType: 'application/pdf', buffer: Buffer.from('non') };
      await page.getByRole('link', { name: 'Déposer un document' }).click();
      await page.locator('input[type=file]').setInputFiles(broken);
      await page.getByText('Ce fichier ne peut pas être publié').first().waitFor();
      expect(await page.getByRole('main').textContent()).not.toContain(town.data);
      await keepPicture(page, 'console-town-broken');

      await page.getByRole('tab', { name: 'Qualité' }).click();
      await page.getByText('Ce que sont devenues les questions').first().waitFor();
      await keepPicture(page, 'console-town-quality');
      expect(complaints).toEqual([]);
      // Claire sees no console, whatever address she types.
      expect(JSON.parse(await call('claire', 'GET', 'console')).code).toBe('not-allowed');
      expect(JSON.parse(await call('claire', 'GET', 'status')).console).toBe(false);
    } finally {
      await opened.close();
    }
  },
  180_000,
);
