import type { Page } from 'playwright-core';
import { sessionTyped } from '../builders/drafting-town.ts';

/** Presses the first button in sight whose name begins so. */
export const press = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('button', { name: new RegExp(`^${name}`, 'u') })
    .first()
    .click();

/** Presses a button of the screen itself, not of the header. */
export const pressWithin = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${name}`, 'u') })
    .first()
    .click();

/** Reads and accepts the charter, where this person has not. */
export const enter = async (page: Page): Promise<void> => {
  await press(page, 'J’accepte la charte');
  await page.getByRole('heading', { name: 'Que préparez-vous' }).waitFor();
};

/** Chooses the template of a délibération and types what is known, up to the button that asks for it. */
export const typeDeliberation = async (page: Page): Promise<void> => {
  await press(page, 'Rédiger');
  await page.getByLabel('Chercher un modèle').fill('soumettre affaire vote');
  await press(page, 'Délibération');
  for (const [label, value] of sessionTyped) {
    await page.getByLabel(label, { exact: true }).fill(value);
  }
};

/** Completes what the ledger shows now. */
export const complete = async (page: Page, label: string, value: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).fill(value);
  await pressWithin(page, 'Compléter');
};

export const check = async (page: Page): Promise<void> => {
  await press(page, 'Vérifier');
  await pressWithin(page, 'Vérifier');
  await page.getByText('Relecture et validation').waitFor();
};
