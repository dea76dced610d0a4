/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import type { DraftSummary } from '#shared/wire/draft-exchange.ts';
import { inMemoryWord } from '../../builders/in-memory-word-document.ts';
import { openPane, press, write } from '../../support/open-pane.tsx';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

test('a ready request is found by its words and opens the form with them, gaps to fill included', async () => {
  openPane(inMemoryWord());
  await write('Chercher une demande prête', 'conseil {date}');
  await screen.findByText('1 sur 2 demandes');
  await press(/^Convoquer le conseil/u);
  const wanted = await screen.findByLabelText<HTMLTextAreaElement>(/Ce que le texte doit dire/u);
  expect(wanted.value).toBe('Convoque le conseil le {date}, à {heure}.');
  expect(screen.getByRole('heading', { name: /Convocation/u })).toBeTruthy();
});

test('no ready request with these words is told, with other words to try', async () => {
  openPane(inMemoryWord());
  await write('Chercher une demande prête', 'piscine');
  await screen.findByText(/Aucune demande prête ne porte ces mots/u);
});

test('a draft begun in Teams is opened here with its proposal, and can be deleted', async () => {
  const gone: string[] = [];
  const draft: DraftSummary = {
    draftId: 'd-teams-0001',
    kind: 'deliberation',
    title: 'Règlement de la cantine',
    state: 'done',
    from: 'teams',
    changedAt: Date.UTC(2026, 10, 21),
  };
  openPane(inMemoryWord(), {
    drafts: async () => ({ drafts: gone.length === 0 ? [draft] : [] }),
    discard: async (id) => void gone.push(id),
  });
  await screen.findByText(/commencé dans Teams/u);
  await press(/^Règlement de la cantine/u);
  await screen.findByText('Insérer dans Word');
  await press(/^Calame/u);
  await press(/^Supprimer le brouillon/u);
  await screen.findByText(/^Aucun brouillon/u);
  await waitFor(() => expect(gone).toEqual(['d-teams-0001']));
});
