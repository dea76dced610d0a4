/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { consoleReply } from '../builders/scripted-console.ts';
import { comeBack, heard, openConsole, press, write } from '../support/open-console.tsx';

afterEach(cleanup);

const moved = (): void => {
  fireEvent(window, new HashChangeEvent('hashchange'));
};

test('an answer that lacks something is not sent: the first field at fault has the focus', async () => {
  const server = openConsole('/console#reponses/nouvelle');
  await write(/^Réponse(?!s)/u, 'La réponse');
  await press('Valider la réponse');
  expect(await screen.findByText('Écrivez la question.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText(/^Question(?!s)/u));
  expect(heard()).toContain('Un champ est à compléter.');
  expect(server.sent).toEqual([]);
});

test('a new answer is validated and takes its place in the list', async () => {
  const server = openConsole('/console#reponses/nouvelle');
  await write(/^Question(?!s)/u, '  Quand la paie est-elle versée ? ');
  await write(/^Autres formulations/u, 'date de la paie\n\njour de paie');
  await write(/^Réponse(?!s)/u, 'Le **27** du mois.');
  await press('Ajouter une source');
  await write(/^Titre/u, 'Calendrier de la paie 2026');
  await press('Valider la réponse');
  await waitFor(() => expect(heard()).toContain('Réponse validée'));
  moved();
  expect(await screen.findByText(/Validée par la DRH des Trois-Vallons/u)).toBeTruthy();
  expect(server.sent[0]?.[1]).toMatchObject({
    id: null,
    version: null,
    draft: {
      space: 'documents-rh',
      question: 'Quand la paie est-elle versée ?',
      variants: ['date de la paie', 'jour de paie'],
      sources: [{ title: 'Calendrier de la paie 2026', url: null, sourceId: null }],
    },
  });
});

test('the answer is previewed as agents will read it, and nothing of it becomes markup', async () => {
  openConsole('/console#reponses/nouvelle');
  await write(/^Réponse(?!s)/u, 'Le **27** du mois <img src=x onerror=alert(1)>');
  const preview = screen.getByRole('region', { name: 'Aperçu' });
  expect(within(preview).getByText('27').tagName).toBe('STRONG');
  expect(preview.querySelector('img')).toBeNull();
});

test('a version saved by somebody else meanwhile is shown beside, and the person chooses', async () => {
  const server = openConsole('/console#reponses/v-1');
  await write(/^Réponse(?!s)/u, 'Ma nouvelle rédaction');
  server.changeAnswer('v-1', { answer: 'La rédaction d’un autre' });
  await press('Valider la réponse');
  expect(await screen.findByText(/Quelqu’un a modifié cette réponse/u)).toBeTruthy();
  expect(screen.getByText('La rédaction d’un autre')).toBeTruthy();
  expect(screen.getByLabelText(/^Réponse(?!s)/u)).toHaveProperty('value', 'Ma nouvelle rédaction');
  await press('Garder mon texte et l’enregistrer');
  await waitFor(() => expect(heard()).toContain('Réponse validée'));
  expect(screen.queryByText(/Quelqu’un a modifié/u)).toBeNull();
});

test('a refresh tells of the other version before anything is sent; the saved one can be taken', async () => {
  const server = openConsole('/console#reponses/v-1');
  await write(/^Réponse(?!s)/u, 'Ma nouvelle rédaction');
  server.changeAnswer('v-1', { answer: 'La rédaction d’un autre' });
  comeBack();
  await press('Prendre la version enregistrée');
  expect(await screen.findByLabelText(/^Réponse(?!s)/u)).toHaveProperty(
    'value',
    'La rédaction d’un autre',
  );
});

test('an answer that was begun stands in the list until it is validated or given up', async () => {
  openConsole('/console#reponses/nouvelle');
  await write(/^Question(?!s)/u, 'Une question à moitié');
  const list = screen.getByRole('list', { name: 'Liste des réponses validées' });
  expect(within(list).getByText('Modifications non enregistrées')).toBeTruthy();
  await press('Abandonner');
  moved();
  await waitFor(() => expect(within(list).queryByText('Une question à moitié')).toBeNull());
});

test('a withdrawn answer is kept to be read, and is no longer written', async () => {
  openConsole('/console#reponses/v-1');
  await press('Retirer');
  await press('Oui, la retirer');
  await waitFor(() => expect(heard()).toContain('Réponse retirée'));
  expect(screen.queryByRole('button', { name: 'Valider la réponse' })).toBeNull();
  expect(screen.getByText(/Retirée le 24 novembre 2026/u)).toBeTruthy();
});

test('answers are found by a word of theirs, accents or not, and by what they call for', async () => {
  openConsole('/console#reponses');
  await write('Chercher dans les questions et les réponses', 'teletravail');
  const list = screen.getByRole('list', { name: 'Liste des réponses validées' });
  expect(within(list).getAllByRole('link')).toHaveLength(1);
  await write('Chercher dans les questions et les réponses', '');
  fireEvent.click(screen.getByRole('radio', { name: /^À relire/u }));
  expect(within(list).getByText(/à relire depuis le 1er octobre 2026/u)).toBeTruthy();
});

test('whoever keeps no space reads the answers and changes none', async () => {
  const spaces = consoleReply.spaces.map((space) => ({ ...space, steward: false }));
  openConsole('/console#reponses/v-1', { console: async () => ({ ...consoleReply, spaces }) });
  expect(await screen.findByText(/calculée au prorata/u)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Valider la réponse' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Rédiger une réponse' })).toBeNull();
});

test('a question set aside can be taken back', async () => {
  const server = openConsole('/console#questions');
  const [first] = await screen.findAllByRole('button', { name: 'Écarter' });
  if (first !== undefined) fireEvent.click(first);
  await waitFor(() => expect(heard()).toContain('Question écartée'));
  expect(screen.queryByRole('heading', { level: 3, name: /mutuelle en 2027/u })).toBeNull();
  expect(document.activeElement?.textContent).toBe('Questions sans réponse');
  await press('Annuler');
  expect(await screen.findByRole('heading', { level: 3, name: /mutuelle en 2027/u })).toBeTruthy();
  expect(server.sent.map(([, sent]) => sent)).toEqual([
    { ids: ['q-1', 'q-1-b'], undo: false },
    { ids: ['q-1', 'q-1-b'], undo: true },
  ]);
});

test('an answer begun from a group of questions takes their wordings with it', async () => {
  openConsole('/console#questions');
  const [first] = await screen.findAllByRole('button', { name: 'Rédiger la réponse validée' });
  if (first !== undefined) fireEvent.click(first);
  moved();
  const variants = await screen.findByLabelText(/^Autres formulations/u);
  expect(variants).toHaveProperty('value', expect.stringContaining('PSC 2027 participation'));
});
