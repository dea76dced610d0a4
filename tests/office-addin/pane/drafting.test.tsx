/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { RequestRefused } from '#shared/panes/client.ts';
import { StreamCut } from '#shared/panes/read-lines.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';
import { WordFault } from '../../../office-addin/word/word-document.ts';
import { inMemoryWord } from '../../builders/in-memory-word-document.ts';
import {
  scriptedProposal,
  scriptedWordReply,
  withoutModelReply,
} from '../../builders/scripted-word.ts';
import { openPane, press, write } from '../../support/open-pane.tsx';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const keptWork = (): string =>
  window.localStorage.getItem('calame-word dev:claire.moreau draft') ?? '';

const fillIn = async (): Promise<void> => {
  await press(/^Rédiger/u);
  await press(/^Délibération/u);
  await write(/objet de la délibération/iu, 'Cantine, demande de Mme Durand au 06 12 34 56 78');
  await press('Préparer la proposition');
};

test('nothing leaves before the person has seen it, masked, and said so', async () => {
  const server = openPane(inMemoryWord());
  await fillIn();
  await screen.findByText('Ce qui va partir');
  expect(screen.getByText(/PHONE_1/u)).toBeTruthy();
  expect(screen.queryByText(/06 12 34 56 78/u)).toBeNull();
  expect(screen.getByText(/1 numéro de téléphone/u)).toBeTruthy();
  // By the use and the data of this very text, whatever the mode of the questions.
  expect(screen.getByText(/modèle \(mistral-small, Exemple, /u)).toBeTruthy();
  expect(server.asked).toEqual([]);
  await press('Envoyer');
  await waitFor(() => expect(server.asked.map(([name]) => name)).toEqual(['write']));
});

test('what no model may get is said to go nowhere', async () => {
  const uses = scriptedWordReply.uses.map((use) => ({
    ...use,
    goesTo: { ...use.goesTo, personal: [] },
  }));
  openPane(inMemoryWord(), { word: async () => ({ ...scriptedWordReply, uses }) });
  await fillIn();
  await screen.findByText(/aucun modèle n’est autorisé pour ces données/u);
});

test('without a model nothing leaves, and nothing is asked', async () => {
  const server = openPane(inMemoryWord(), { word: async () => withoutModelReply });
  await press(/^Rédiger/u);
  await press(/^Délibération/u);
  await press('Composer l’acte, sans IA');
  await screen.findByText('Insérer dans Word');
  expect(screen.queryByText('Ce qui va partir')).toBeNull();
  expect(server.asked.length).toBe(1);
});

test('a proposal is completed gap by gap, inserted with its mention and provenance, then forgotten here', async () => {
  const word = inMemoryWord({ texts: ['Début'] });
  openPane(word);
  await fillIn();
  await press('Envoyer');
  await screen.findByText('À compléter : 4');
  await write('date de la séance', '3 mars 2027');
  await press('Compléter');
  await screen.findByText('À compléter : 3');
  expect(keptWork()).toContain('3 mars 2027');
  await press('Insérer dans Word');
  await screen.findByText(/L’acte est dans votre document/u);
  expect(word.texts()).toContain('Séance du 3 mars 2027');
  expect(word.mention()).toBe(scriptedWordReply.labels.draft);
  expect(word.properties()).toMatchObject({
    'Calame-Traces': 'q-7f3a91c2',
    'Calame-Date': '2026-11-22',
  });
  await waitFor(() => expect(keptWork()).toBe(''));
  // What is left is stepped through in the document itself.
  await press('Suivante');
  await waitFor(() => expect(word.selected.length).toBeGreaterThan(0));
  await write(/voix pour/u, '12');
  await press('Compléter');
  await waitFor(() => expect(word.texts()).toContain('12'));
});

test('a connection that breaks loses nothing: what was written, the request, and the server’s own copy', async () => {
  openPane(inMemoryWord(), {
    write: async function* () {
      yield { kind: 'text', text: 'Considérant que la cantine' };
      throw new StreamCut();
    },
    draft: async (draftId) => ({
      draft: {
        ...{ draftId, kind: 'deliberation', title: 'x', state: 'cut', from: 'word', changedAt: 0 },
        request: {
          ...{ draftId, move: 'draft', kind: 'deliberation', templateId: 'deliberation' },
          ...{ facts: {}, points: [], instruction: null, startingText: null, letter: null },
        },
        proposal: scriptedProposal(draftId),
      },
    }),
  });
  await fillIn();
  await press('Envoyer');
  await screen.findByText(/La liaison s’est coupée/u);
  expect(screen.getByText('Considérant que la cantine')).toBeTruthy();
  expect(keptWork()).toContain('Considérant que la cantine');
  expect(keptWork()).toContain('Mme Durand');
  await press('Reprendre la proposition');
  await screen.findByText('Insérer dans Word');
});

test('a panel opened again takes up what was left, and forgets it when it is discarded', async () => {
  openPane(inMemoryWord());
  await fillIn();
  await press('Envoyer');
  await screen.findByText('Insérer dans Word');
  cleanup();
  openPane(inMemoryWord());
  await screen.findByText('Vous n’aviez pas fini');
  await screen.findByText(/effacé dès que vous l’insérez/u);
  await press('Continuer');
  await screen.findByText('Insérer dans Word');
  await press(/^Supprimer$/u);
  await screen.findAllByText('Supprimer ce brouillon pour de bon ?');
  await press(/^Supprimer$/u);
  await waitFor(() => expect(keptWork()).toBe(''));
});

test('a session that ended is told with what to do, and the request is still there', async () => {
  const fault: FaultReply = {
    code: 'sign-in-needed',
    message: 'Calame ne sait pas qui vous êtes.',
    nextAction: 'Rouvrez le volet.',
    reference: 'f-0001',
  };
  openPane(inMemoryWord(), {
    // biome-ignore lint/correctness/useYield: it is refused before its first line
    write: async function* () {
      throw new RequestRefused(fault);
    },
  });
  await fillIn();
  await press('Envoyer');
  await screen.findByText('Rouvrez le volet.');
  await press('Modifier la demande');
  const field = await screen.findByLabelText<HTMLInputElement>(/objet de la délibération/iu);
  expect(field.value).toContain('Cantine');
});

test('a document that refuses keeps as it was, the proposal too, and the reason is told', async () => {
  const word = inMemoryWord({
    texts: ['Début'],
    fails: { insertAct: new WordFault('read-only') },
  });
  openPane(word);
  await fillIn();
  await press('Envoyer');
  await press('Insérer dans Word');
  await screen.findByText(/lecture seule ou protégé/u);
  expect(word.texts()).toEqual(['Début']);
  expect(keptWork()).toContain('Règlement intérieur');
});

test.each([
  ['below-floor', { floor: false }, /trop ancienne/u],
  ['read-only', { readOnly: true }, /lecture seule ou protégé/u],
] as const)(
  'a Word that cannot be written in is told before a click: %s',
  async (_why, abilities, words) => {
    openPane(inMemoryWord({ abilities }));
    await screen.findByText(words);
    await fillIn();
    await press('Envoyer');
    await screen.findByText('Copier l’acte');
    expect(screen.queryByText('Insérer dans Word')).toBeNull();
  },
);

test('outside Word one can draft and copy, and reads how to open Word', async () => {
  openPane(null);
  await screen.findByText(/Vous êtes hors de Word/u);
  expect(screen.getByText('Ouvrez un document dans Word.')).toBeTruthy();
  await fillIn();
  await press('Envoyer');
  await screen.findByText('Copier l’acte');
});

test('a use that the policy closes says why in place of its form', async () => {
  const uses = scriptedWordReply.uses.map((use) => ({
    ...use,
    closed: use.id === 'draft' ? 'La rédaction n’est pas ouverte à votre service.' : null,
  }));
  openPane(null, { word: async () => ({ ...scriptedWordReply, uses }) });
  await press(/^Rédiger/u);
  await screen.findByText('La rédaction n’est pas ouverte à votre service.');
});
