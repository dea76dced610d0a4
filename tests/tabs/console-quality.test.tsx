/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { qualityDays } from '../builders/console-samples.ts';
import { openConsole } from '../support/open-console.tsx';

afterEach(cleanup);

test('the period is told in figures with their words', async () => {
  openConsole('/console#qualite');
  const figures = await screen.findByRole('list', { name: 'En bref' });
  const asked = qualityDays(30).reduce((sum, { questions }) => sum + questions, 0);
  expect(figures.textContent).toContain(`${asked} questions posées`);
  expect(figures.textContent).toMatch(/\d+\s% ont reçu une réponse/u);
});

test('each chart says itself in a sentence and has its table', async () => {
  openConsole('/console#qualite');
  const charts = await screen.findAllByRole('img');
  expect(charts).toHaveLength(4);
  for (const chart of charts) {
    expect(chart.getAttribute('aria-label')).toMatch(/Le plus haut\s: .+\.$/u);
  }
  const table = screen.getByRole('table', { name: 'Questions selon leur issue' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Jour',
    'Réponse tirée des documents',
    'Réponse validée',
    'Sans réponse',
    'Refus ou renvoi vers une personne',
  ]);
  // 30 days of which 8 or 9 are of weekends without a question.
  expect(within(table).getAllByRole('rowheader').length).toBeLessThan(30);
});

test('a longer period is told by weeks, then by months', async () => {
  openConsole('/console#qualite');
  fireEvent.click(await screen.findByRole('radio', { name: /^90\sjours/u }));
  const weekly = await screen.findByRole('table', { name: 'Demandes reçues et répondues' });
  expect(await within(weekly).findByText('Semaine')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '1 an' }));
  expect((await screen.findAllByText('novembre 2026')).length).toBeGreaterThan(0);
});

test('a period without a question says so instead of drawing nothing', async () => {
  const quiet = qualityDays(30).map((day) => ({ ...day, questions: 0, tickets: 0 }));
  openConsole('/console#qualite', { quality: async () => ({ days: quiet }) });
  expect(await screen.findByText('Aucune question sur cette période.')).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});

test('thresholds that are not reached come first, and failures say why', async () => {
  openConsole('/console#evaluation');
  const result = await screen.findByRole('region', { name: 'Questions de référence RH' });
  expect(within(result).getByText('2 seuils ne sont pas atteints')).toBeTruthy();
  expect(within(result).getAllByText('seuil non atteint')).toHaveLength(2);
  expect(within(result).getByText('3 questions à revoir')).toBeTruthy();
  expect(within(result).getByText('cite un texte dépassé sans avertir')).toBeTruthy();
  const sample = screen.getByRole('region', { name: 'Jeu d’exemple' });
  expect(within(sample).getByText('Tous les seuils sont atteints.')).toBeTruthy();
});

test('no evaluation yet says how one is run', async () => {
  openConsole('/console#evaluation', { evaluation: async () => ({ results: [] }) });
  expect(await screen.findByText(/calame evaluate answers/u)).toBeTruthy();
});
