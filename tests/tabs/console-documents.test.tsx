/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { consoleReply, scriptedPreview } from '../builders/scripted-console.ts';
import { heard, openConsole, press, write } from '../support/open-console.tsx';

afterEach(cleanup);

const choose = async (...files: readonly File[]): Promise<void> => {
  await screen.findByRole('heading', { name: 'Déposer un document' });
  const place = document.querySelector('input[type=file]');
  if (place !== null) fireEvent.change(place, { target: { files } });
};
const charter = new File(['%PDF'], 'charte.pdf', { type: 'application/pdf' });

test('documents are found by what they call for and by their title', async () => {
  openConsole('/console#documents');
  fireEvent.click(await screen.findByRole('radio', { name: /^En échec de lecture/u }));
  const list = screen.getByRole('list', { name: 'Liste des documents' });
  expect(within(list).getAllByRole('link')).toHaveLength(1);
  fireEvent.click(screen.getByRole('radio', { name: /^Tous/u }));
  await write('Chercher un titre', 'conges');
  expect(within(list).getByText('Congés annuels : règles communes')).toBeTruthy();
  expect(within(list).getAllByRole('link')).toHaveLength(1);
});

test('a document says in words what its state means and what to do', async () => {
  openConsole('/console#documents/documents-rh/deliberation-rifseep');
  expect(await screen.findByText(/autre plafond d’IFSE/u)).toBeTruthy();
  expect(screen.getByText(/montre les deux aux agents et ne tranche pas/u)).toBeTruthy();
});

test('a document is said to be replaced by a reference from a day on, and the mention is taken back', async () => {
  const server = openConsole('/console#documents/documents-rh/charte-teletravail');
  await press('Enregistrer le remplacement');
  expect(await screen.findByText(/Indiquez la référence/u)).toBeTruthy();
  await write(/^Texte qui le remplace/u, 'délibération 2026-41');
  await write(/^Ce qui change/u, 'Trois jours au lieu de deux.');
  await press('Enregistrer le remplacement');
  await press(/^Retirer la mention/u);
  await waitFor(() => expect(heard()).toContain('La mention est retirée'));
  expect(server.sent.map(([, sent]) => sent)).toEqual([
    {
      space: 'documents-rh',
      id: 'charte-teletravail',
      request: {
        by: 'délibération 2026-41',
        from: '2026-11-24',
        note: 'Trois jours au lieu de deux.',
      },
    },
    {
      space: 'documents-rh',
      id: 'charte-teletravail',
      request: { by: null, from: null, note: null },
    },
  ]);
});

test('a document is opened at its place, and withdrawn once it is agreed what becomes of its file', async () => {
  const server = openConsole('/console#documents/documents-rh/charte-teletravail');
  const link = await screen.findByRole('link', { name: 'Ouvrir le document' });
  expect(link.getAttribute('href')).toBe('/?source=documents-rh%2Fcharte-teletravail');
  await press('Retirer ce document');
  expect(screen.getByText(/charte-teletravail\.docx.* sera supprimé/u)).toBeTruthy();
  expect(server.sent).toEqual([]);
  await press('Retirer');
  await waitFor(() => expect(heard()).toContain('est retiré'));
  expect(server.sent).toEqual([
    ['withdrawDocument', { space: 'documents-rh', id: 'charte-teletravail' }],
  ]);
  await waitFor(() => expect(screen.queryByText('Charte du télétravail')).toBeNull());
});

test('a file is shown as it would be indexed, with its effect on answers, before anything is published', async () => {
  const server = openConsole('/console#documents/depot');
  await choose(charter);
  expect(await screen.findByRole('heading', { name: 'Ce qui sera publié' })).toBe(
    document.activeElement,
  );
  expect(screen.getByText(/3 questions auraient maintenant une autre réponse/u)).toBeTruthy();
  expect(screen.getByText(/2 mieux, 1 moins bien/u)).toBeTruthy();
  expect(screen.getByText(/Aucune date de relecture/u)).toBeTruthy();
  expect(screen.getByText(/limité à trois jours/u)).toBeTruthy();
  expect(server.sent.map(([kind]) => kind)).toEqual(['preview']);
  await press('Publier malgré tout');
  await waitFor(() => expect(heard()).toContain('est publié'));
  expect(server.sent[1]).toEqual(['publish', { previewId: 'p-1' }]);
});

test('another file may be chosen instead, and nothing is published', async () => {
  const server = openConsole('/console#documents/depot', {
    preview: async () => ({ ...scriptedPreview, changed: [] }),
  });
  await choose(charter);
  expect(
    await screen.findByText('Les 84 questions essayées gardent la même réponse.'),
  ).toBeTruthy();
  await press('Choisir un autre fichier');
  expect(await screen.findByRole('button', { name: 'Choisir un fichier' })).toBeTruthy();
  expect(heard()).toContain('Rien n’a été publié.');
  expect(server.sent).toEqual([]);
});

test('a file of which nothing would be kept is not published', async () => {
  const server = openConsole('/console#documents/depot', {
    preview: async () => ({ ...scriptedPreview, passages: [] }),
  });
  await choose(charter);
  expect((await screen.findByRole('alert')).textContent).toMatch(
    /ne répondrait à aucune question/u,
  );
  expect(screen.queryByRole('button', { name: /^Publier/u })).toBeNull();
  expect(server.sent).toEqual([]);
});

test('a file that cannot be read is told by its fault, and another can be chosen', async () => {
  openConsole('/console#documents/depot');
  await choose(new File(['x'], 'abîmé.pdf'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Référence\s: f-0042/u);
  expect(screen.getByRole('button', { name: 'Choisir un fichier' })).toBeTruthy();
});

test('two files at once, or one that is too large, are not sent', async () => {
  const server = openConsole('/console#documents/depot');
  await choose(charter, charter);
  expect(await screen.findByText('Déposez un seul fichier à la fois.')).toBeTruthy();
  const large = new File(['x'], 'gros.pdf');
  Object.defineProperty(large, 'size', { value: 26 * 1024 * 1024 });
  await choose(large);
  expect(await screen.findByText(/« gros.pdf » dépasse 25 Mo/u)).toBeTruthy();
  expect(server.sent).toEqual([]);
});

test('a file that is dropped is read as one that is chosen', async () => {
  const server = openConsole('/console#documents/depot');
  const place = await screen.findByRole('region', { name: 'Déposer un document' });
  fireEvent.drop(place, { dataTransfer: { files: [charter] } });
  expect(await screen.findByRole('heading', { name: 'Ce qui sera publié' })).toBeTruthy();
  expect(server.sent[0]?.[1]).toEqual({ space: 'documents-rh', name: 'charte.pdf' });
});

test('whoever keeps no space is told so', async () => {
  const spaces = consoleReply.spaces.map((space) => ({ ...space, steward: false }));
  openConsole('/console#documents', { console: async () => ({ ...consoleReply, spaces }) });
  expect(await screen.findByText('Vous ne tenez aucun espace de documents.')).toBeTruthy();
});
