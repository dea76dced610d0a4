/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Fault } from '#shared/fault.ts';
import type { EvaluationReply } from '#shared/wire/console-quality.ts';
import { evaluationResults, qualityDays } from '../builders/console-samples.ts';
import { comeBack, heard, openConsole, press } from '../support/open-console.tsx';

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

test('what agents found wrong is listed with how often, and has its table', async () => {
  openConsole('/console#qualite');
  const list = await screen.findByRole('list', { name: 'Raisons des signalements' });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Elle est périmée8', 'Il manque des sources2']);
  const table = screen.getByRole('table', { name: 'Signalements selon leur raison' });
  expect(within(table).getByRole('row', { name: 'Elle est périmée 8' })).toBeTruthy();
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
  openConsole('/console#qualite', { quality: async () => ({ days: quiet, reasons: [] }) });
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
  openConsole('/console#evaluation', {
    evaluation: async () => ({ results: [], running: null, failed: null }),
  });
  expect(await screen.findByText(/calame evaluate answers/u)).toBeTruthy();
});

test('an evaluation is started once, told as it goes, and its result takes the place of the last', async () => {
  const at = evaluationResults[0]?.at ?? 0;
  const done = evaluationResults.map((one) => ({ ...one, below: [], at: at + 1 }));
  let asked = 0;
  let running: EvaluationReply['running'] = null;
  const replies = (): EvaluationReply => ({
    ...{ results: asked > 0 && running === null ? done : evaluationResults, running, failed: null },
  });
  openConsole('/console#evaluation', {
    evaluation: async () => replies(),
    startEvaluation: async () => {
      asked += 1;
      running = { done: 0, total: 132 };
      return replies();
    },
  });
  const start = await screen.findByRole('button', { name: 'Lancer l’évaluation' });
  start.focus();
  fireEvent.click(start);
  fireEvent.click(start);
  const bar = await screen.findByRole('progressbar', { name: 'Évaluation en cours' });
  expect(bar.getAttribute('aria-valuetext')).toBe('0 question posée sur 132');
  await waitFor(() => expect(heard()).toContain('Évaluation en cours'));
  // The page stays as it was: the last result is still read, and the focus did not move.
  expect(screen.getByText('2 seuils ne sont pas atteints')).toBeTruthy();
  expect(document.activeElement).toBe(start);
  fireEvent.click(start);
  running = { done: 99, total: 132 };
  comeBack();
  await waitFor(() => expect(heard()).toContain('99 questions posées sur 132'));
  running = null;
  comeBack();
  await waitFor(() =>
    expect(heard()).toContain('Évaluation terminée. Tous les seuils sont atteints.'),
  );
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByText('2 seuils ne sont pas atteints')).toBeNull();
  expect(asked).toBe(1);
  expect(start.getAttribute('aria-disabled')).not.toBe('true');
});

test('a run that somebody else started, or that was left, is found again', async () => {
  const running = { done: 40, total: 132 };
  const server = openConsole('/console#evaluation', {
    evaluation: async () => ({ results: [], running, failed: null }),
  });
  expect(await screen.findByRole('progressbar', { name: 'Évaluation en cours' })).toBeTruthy();
  expect(screen.getByText(/fermer cette page/u)).toBeTruthy();
  expect(screen.queryByText('Aucune évaluation enregistrée.')).toBeNull();
  await press('Lancer l’évaluation');
  expect(server.sent).toEqual([]);
});

test('without a golden set the button says where it goes; what stopped a run is told too', async () => {
  openConsole('/console#evaluation', {
    startEvaluation: async () => {
      throw new Fault('golden-missing', { file: 'golden.jsonl' });
    },
  });
  await press('Lancer l’évaluation');
  expect((await screen.findByRole('alert')).textContent).toMatch(
    /golden\.jsonl dans le dossier de données de Calame/u,
  );
  expect(screen.getByRole('button', { name: 'Lancer l’évaluation' })).toBeTruthy();
  cleanup();
  const failed = { code: 'internal', message: 'Arrêtée.', nextAction: 'Relancez-la.' } as const;
  openConsole('/console#evaluation', {
    evaluation: async () => ({
      ...{ results: evaluationResults, running: null },
      failed: { ...failed, reference: 'c-7' },
    }),
  });
  expect((await screen.findByRole('alert')).textContent).toMatch(/Relancez-la.*c-7/u);
});
