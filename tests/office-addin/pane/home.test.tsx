/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import type { DraftSummary } from '#shared/wire/draft-exchange.ts';
import { inMemoryWord } from '../../builders/in-memory-word-document.ts';
import { scriptedProposal } from '../../builders/scripted-word.ts';
import { openPane, press, write } from '../../support/open-pane.tsx';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

test('a ready request is found by its words and opens the form with them, gaps to fill included', async () => {
  openPane(inMemoryWord());
  await write('Chercher une demande prête', 'conseil {date}');
  await screen.findByText(/^1 sur 3/u);
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

test('a ready request on a text opens Reprendre with its words, and names what it asks for', async () => {
  openPane(inMemoryWord({ texts: ['Un texte'] }));
  await press(/^Rendre un courriel plus simple/u);
  await screen.findByText(/Votre demande.*Réécris ce courriel en langage clair\./u);
  const [asked] = await screen.findAllByRole('button', { name: /^Langage clair/u });
  const [other] = await screen.findAllByRole('button', { name: /^Raccourcir/u });
  expect(asked?.className).not.toBe(other?.className);
});

test('a ready question opens Sources with its words, and waits for the person to send it', async () => {
  const server = openPane(inMemoryWord());
  await press(/^Savoir ce que deviennent les congés/u);
  await screen.findByDisplayValue(/Que deviennent les jours de congés qui restent au \{date\}/u);
  expect(server.asked).toEqual([]);
});

const teamsReply: DraftSummary = {
  draftId: 'd-teams-0002',
  kind: 'courrier',
  title: 'Réponse aux Amis du lac',
  state: 'done',
  from: 'teams',
  changedAt: Date.UTC(2026, 10, 21),
};

test('a draft opened in Répondre replaces what is under way there only once the person says so', async () => {
  openPane(inMemoryWord(), {
    drafts: async () => ({ drafts: [teamsReply] }),
    draft: async (draftId) => ({
      draft: {
        ...teamsReply,
        request: {
          ...{ draftId, move: 'reply', kind: 'courrier', templateId: null, facts: {} },
          ...{ points: [], instruction: null, startingText: null, letter: 'La lettre du lac' },
        },
        proposal: scriptedProposal(draftId),
      },
    }),
  });
  await press(/^Répondre/u);
  await write('Lettre ou courriel reçu', 'Une autre lettre, à moitié lue');
  await press(/^Calame/u);
  await press(/^Réponse aux Amis du lac/u);
  await screen.findByText(/Un autre texte est en cours ici/u);
  expect(screen.queryByText('Insérer dans Word')).toBeNull();
  await press('Garder celui-ci');
  const letter = await screen.findByLabelText<HTMLTextAreaElement>('Lettre ou courriel reçu');
  expect(letter.value).toBe('Une autre lettre, à moitié lue');
  await press(/^Calame/u);
  await press(/^Réponse aux Amis du lac/u);
  await press('Le remplacer');
  await screen.findByText('Insérer dans Word');
});
