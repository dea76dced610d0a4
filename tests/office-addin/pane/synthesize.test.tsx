/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { RequestRefused } from '#shared/panes/client.ts';
import { inMemoryWord } from '../../builders/in-memory-word-document.ts';
import { jobOf } from '../../builders/job-samples.ts';
import { openPane, press, write } from '../../support/open-pane.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const toScreen = () => press(/^Synthétiser/u);
const sheetField = () => screen.findByLabelText('Ce qu’il faut établir');
const launch = async (): Promise<void> => {
  const form = (await sheetField()).closest('form');
  if (form !== null) fireEvent.submit(form);
};

test('the open document is sent, its sheet filled, seen, then inserted with its tables', async () => {
  const word = inMemoryWord();
  const server = openPane(word);
  await toScreen();
  await launch();
  await screen.findByText(/La synthèse est prête/u);
  expect(server.asked.map(([name, given]) => [name, given])).toEqual([
    ['openJob', expect.objectContaining({ sheetId: 'budget', question: null })],
    ['bringDocument', 'document-ouvert.docx'],
    ['actOnJob', 'start'],
  ]);
  expect(screen.getByRole('table')).toBeTruthy();
  await press('Insérer après le curseur');
  await screen.findAllByText(/La synthèse est dans le document/u);
  const { paragraphs } = await word.read();
  expect(paragraphs.map(({ text }) => text)).toContain('Rapport annuel du délégataire');
});

test('files are chosen, taken out, and nothing goes without one', async () => {
  const server = openPane(null);
  await toScreen();
  await launch();
  await screen.findByText('Choisissez au moins un fichier.');
  const input = await screen.findByLabelText('Choisir des fichiers');
  fireEvent.change(input, {
    target: { files: [new File(['a'], 'a.pdf'), new File(['b'], 'b.pdf')] },
  });
  await press('Retirer a.pdf');
  await launch();
  await screen.findByText(/La synthèse est prête/u);
  expect(server.asked).toContainEqual(['bringDocument', 'b.pdf']);
  expect(server.asked).not.toContainEqual(['bringDocument', 'a.pdf']);
  expect(screen.queryByRole('button', { name: 'Insérer après le curseur' })).toBeNull();
});

test('a free synthesis is not launched without its question', async () => {
  const server = openPane(inMemoryWord());
  await toScreen();
  fireEvent.change(await sheetField(), { target: { value: 'libre' } });
  await launch();
  await screen.findByText(/Écrivez la question/u);
  expect(server.asked).toEqual([]);
  await write('Votre question', 'Que disent-ils de la dette ?');
  await launch();
  await screen.findByText(/La synthèse est prête/u);
  expect(server.asked[0]?.[1]).toMatchObject({ question: 'Que disent-ils de la dette ?' });
});

test('its progress is shown, it can be stopped, and why it stands still is told', async () => {
  let state: 'running' | 'cancelled' = 'running';
  const server = openPane(inMemoryWord(), {
    job: async (jobId) => jobOf({ jobId, state, why: null }),
    actOnJob: async (_jobId, act) => {
      if (act === 'cancel') state = 'cancelled';
    },
  });
  await toScreen();
  await launch();
  await screen.findByText('3 sur 3 documents lus');
  await press('Arrêter');
  await screen.findByText(/Arrêté. Rien n’a été écrit/u);
  expect(server.asked).toContainEqual(['actOnJob', 'cancel']);
  await press('Nouvelle synthèse');
  await sheetField();
});

test('what the server refuses is told with what to do, and the form stays', async () => {
  openPane(inMemoryWord(), {
    openJob: async () => {
      throw new RequestRefused({
        ...{
          code: 'sheet-unknown',
          message: 'Cette fiche n’existe plus.',
          nextAction: 'Choisissez-en une autre.',
        },
        reference: 'r-1',
      });
    },
  });
  await toScreen();
  await launch();
  await screen.findByText(/Cette fiche n’existe plus/u);
  await sheetField();
});
