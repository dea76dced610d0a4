/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Fault } from '#shared/fault.ts';
import { openReview } from '../support/open-review.tsx';

afterEach(cleanup);

const press = async (name: RegExp | string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};
const choose = (rank: number, ...files: readonly File[]): void => {
  const place = document.querySelectorAll('input[type=file]')[rank];
  if (place !== undefined) fireEvent.change(place, { target: { files } });
};
const file = (name: string): File => new File(['%PDF'], name);

test('a job under way shows how far it is and can be paused; its documents say what they hold', async () => {
  const desk = openReview('/review#travaux/delegations-2025');
  const bar = await screen.findByRole('progressbar', { name: 'Documents lus' });
  expect(bar.getAttribute('aria-valuetext')).toBe('22 sur 59');
  await screen.findByText('reste environ 21 min');
  const table = screen.getByRole('table', { name: 'Documents de cette synthèse' });
  expect(within(table).getAllByRole('row')).toHaveLength(60);
  await press('Mettre en pause');
  await press('Reprendre');
  await waitFor(() => expect(desk.sent.map(([act]) => act)).toEqual(['pause', 'resume']));
});

test('failures are tried again together; a job is deleted once that was asked', async () => {
  const desk = openReview('/review#travaux/comptes-2025-01');
  await screen.findByText('Ce fichier est protégé par un mot de passe.');
  await press('Réessayer l’échec');
  await press('Supprimer');
  await screen.findByText(/ne pourra pas être retrouvée/u);
  await press('Supprimer');
  await waitFor(() =>
    expect(desk.sent).toEqual([
      ['retry', 'comptes-2025-01'],
      ['discard', 'comptes-2025-01'],
    ]),
  );
});

test('a job that somebody deleted meanwhile says so', async () => {
  openReview('/review#travaux/autre-travail', {
    follow: async function* () {
      yield* [];
      throw new Fault('job-unknown');
    },
  });
  await screen.findByText('Cette synthèse n’existe plus.');
});

test('a synthesis is started with its documents; a file that is not read is refused at once, one that fails is tried again', async () => {
  let failures = 1;
  const brought: string[] = [];
  const desk = openReview('/review#nouveau', {
    bring: async (_acting, jobId, { name }) => {
      if (name === 'b.pdf' && failures > 0) {
        failures -= 1;
        throw new Fault('store-busy');
      }
      brought.push(name);
      return desk.find({ id: '', tenant: '', name: '', roles: [], groups: [] }, 'fr', jobId);
    },
  });
  await screen.findByLabelText(/^Rapport annuel de délégataire/u);
  await press('Lancer');
  await screen.findByText('Choisissez au moins un document.');
  choose(0, file('a.pdf'), file('b.pdf'), file('photo.heic'), file('a.pdf'));
  await screen.findByText(/photo\.heic : ce format n’est pas lu/u);
  await screen.findByText(/a\.pdf : déjà choisi/u);
  await press('Lancer');
  await screen.findByText('1 fichier n’est pas parti');
  await press('Réessayer');
  await waitFor(() => expect(window.location.hash).toMatch(/^#travaux\//u));
  expect(brought).toEqual(['a.pdf', 'b.pdf']);
  expect(desk.sent.map(([act]) => act)).toEqual(['open', 'start']);
});

test('no transcript leaves before the participants were informed', async () => {
  const desk = openReview('/review#nouveau');
  fireEvent.click(await screen.findByLabelText('Le compte rendu d’une réunion'));
  fireEvent.change(screen.getByLabelText(/^Intitulé/u), { target: { value: 'Conseil' } });
  choose(0, new File(['WEBVTT'], 'conseil.vtt'));
  await press('Lancer');
  await screen.findByText(/n’est lue que si les participants/u);
  expect(desk.sent).toEqual([]);
  fireEvent.click(screen.getByLabelText(/^Les participants ont été informés/u));
  await press('Lancer');
  await waitFor(() =>
    expect(desk.sent.map(([act]) => act)).toEqual(['openMinutes', 'bring', 'start']),
  );
  expect(desk.sent[0]?.[1]).toMatchObject({
    title: 'Conseil',
    statement: { participantsInformed: true, keepDays: 30, reserved: null },
  });
});

test('minutes are read with their votes and what they rest on; a vote is corrected, an action rejected by keyboard', async () => {
  const desk = openReview('/review#seance/conseil-octobre');
  await screen.findByText('n° 2026-41 – Budget supplémentaire');
  await screen.findByText('Pour : 17, contre : 2, abstentions : non dit');
  await screen.findByText(/ne s’accordent pas/u);
  await screen.findByText('Mme Durand, à 0:23:40');
  const key = (name: string): boolean =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
  key('a');
  await screen.findByText('1 sur 3 éléments relus');
  key('c');
  const inFavour = await screen.findByLabelText('Pour');
  fireEvent.change(inFavour, { target: { value: 'beaucoup' } });
  fireEvent.keyDown(inFavour, { key: 'Enter' });
  await screen.findByText(/Écrivez des nombres entiers/u);
  fireEvent.change(inFavour, { target: { value: '18' } });
  fireEvent.keyDown(inFavour, { key: 'Enter' });
  await screen.findByText('Pour : 18, contre : 2, abstentions : non dit');
  key('r');
  await screen.findByText('Pourquoi rejeter ?');
  key('3');
  await screen.findByText('Ce compte rendu est relu.');
  await waitFor(() =>
    expect(desk.reviews).toMatchObject([
      { fieldId: 'decision/d-1', decision: 'accepted' },
      { fieldId: 'vote/d-1', decision: 'corrected', written: '18 / 2 / -' },
      { fieldId: 'action/a-1', decision: 'rejected', reason: 'not-in-document' },
    ]),
  );
});
