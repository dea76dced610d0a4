import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sessionTyped } from '../builders/drafting-town.ts';
import type { WordHost } from '../fakes/word/word-host.ts';
import { keepPicture } from './keep-picture.ts';
import { barriers, isStill } from './visit-tab.ts';

/** Keeps the picture of a state, and looks for barriers in it. */
export const see = async (page: Page, state: string): Promise<void> => {
  // A colour on its way to another is nobody's barrier.
  await page.waitForFunction(isStill);
  await keepPicture(page, `word-${state}`);
  expect([state, await barriers(page)]).toEqual([state, []]);
};

/** Typography is proved elsewhere: spaces of any kind are one here. */
export const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, ' ');

export const lineOf = (word: WordHost, start: string): number =>
  word.paragraphs().findIndex((text) => text.startsWith(start));

/** Resolves when this is what is selected in Word. */
export const expectSelected = async (word: WordHost, text: string): Promise<void> => {
  const selected = (): string => plain(word.selectedText());
  for (let tries = 0; tries < 40 && selected() !== text; tries += 1) await setTimeout(25);
  expect(selected()).toBe(text);
};

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

/** Goes on by the keyboard alone until what has the focus bears this name; then types. */
export const reach = async (page: Page, name: string, keys: string): Promise<void> => {
  for (let steps = 0; steps < 80; steps += 1) {
    const named = await page.evaluate(focusedName);
    if (named.startsWith(name)) return page.keyboard.press(keys);
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${name}`);
};

const focusedName = (): string => {
  const focused = document.activeElement;
  if (focused === null || !focused.matches('button, input, textarea, select, a')) return '';
  const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
  const label = labels.map(({ textContent }) => textContent).join(' ');
  return (focused.getAttribute('aria-label') ?? (label || focused.textContent) ?? '').trim();
};
