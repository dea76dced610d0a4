/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Fault } from '#shared/fault.ts';
import { Unreachable } from '#shared/panes/client.ts';
import { marc } from '../builders/console-tickets.ts';
import { consoleReply } from '../builders/scripted-console.ts';
import { comeBack, follow, heard, openConsole, press, write } from '../support/open-console.tsx';

afterEach(cleanup);

const listed = (): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: 'Liste des demandes' }))
    .queryAllByRole('link')
    .map((link) => link.getAttribute('data-item'));

test('the list says by when each request is owed, and what is late first', async () => {
  openConsole('/console');
  const [late, today, held] = await screen.findAllByRole('link', { name: /avant|retard/u });
  expect(late?.textContent).toContain('en retard de 2 jours ouvrés');
  expect(late?.textContent).toContain('Demande anonyme');
  expect(today?.textContent).toContain('à répondre aujourd’hui avant 17');
  expect(held?.textContent).toContain('à répondre avant jeudi 26 novembre');
});

test('each view shows its own requests', async () => {
  openConsole('/console');
  const expected = [
    [/^En cours/u, ['t-101', 't-102', 't-103', 't-104', 't-105']],
    [/^À prendre/u, ['t-101', 't-102']],
    [/^Les miennes/u, ['t-103', 't-105']],
    [/^En retard/u, ['t-101']],
    [/^Répondues et closes/u, ['t-106', 't-107']],
  ] as const;
  for (const [name, ids] of expected) {
    fireEvent.click(await screen.findByRole('radio', { name }));
    expect(listed()).toEqual(ids);
  }
});

test('a request is taken, and the focus goes where the answer is written', async () => {
  const server = openConsole('/console#demandes/t-102');
  await press('Prendre la demande');
  const box = await screen.findByLabelText('Votre réponse à l’agent');
  expect(document.activeElement).toBe(box);
  expect(heard()).toContain('Demande prise');
  expect(server.sent[0]).toEqual(['take', { version: 1, action: { kind: 'take' } }]);
});

test('who is beaten to a request learns by whom, sees it anew, and loses nothing of what was written', async () => {
  const server = openConsole('/console#demandes/t-103');
  await write('Votre réponse à l’agent', 'Deux jours, et un jour flottant.');
  server.meanwhile('t-103', { kind: 'reassign', to: marc }, marc);
  await press('Envoyer la réponse');
  expect((await screen.findByRole('alert')).textContent).toContain('Marc Le Gall');
  expect(screen.getByText(/votre texte est gardé/u)).toBeTruthy();
  const kept = await screen.findByLabelText('Votre texte non envoyé');
  expect(kept).toHaveProperty('value', 'Deux jours, et un jour flottant.');
});

test('a background refresh brings the news and takes neither text nor focus', async () => {
  const server = openConsole('/console#demandes/t-103');
  await write('Votre réponse à l’agent', 'En cours de rédaction');
  const box = screen.getByLabelText('Votre réponse à l’agent');
  box.focus();
  server.meanwhile('t-103', { kind: 'note', text: 'Vu avec la direction.' }, marc);
  comeBack();
  await screen.findByText('Vu avec la direction.');
  expect(box).toHaveProperty('value', 'En cours de rédaction');
  expect(document.activeElement).toBe(box);
});

test('what is written survives a visit to another request and to another screen', async () => {
  openConsole('/console#demandes/t-103');
  await write('Votre réponse à l’agent', 'Brouillon');
  await follow(/mutuelle/u);
  await screen.findByRole('heading', { level: 2, name: /mutuelle/u });
  expect(screen.getByLabelText('Votre réponse à l’agent')).toHaveProperty('value', '');
  fireEvent.click(screen.getByRole('tab', { name: /^Qualité/u }));
  fireEvent(window, new HashChangeEvent('hashchange'));
  await screen.findByRole('heading', { level: 2, name: 'Qualité' });
  window.location.hash = '#demandes/t-103';
  fireEvent(window, new HashChangeEvent('hashchange'));
  expect(await screen.findByLabelText('Votre réponse à l’agent')).toHaveProperty(
    'value',
    'Brouillon',
  );
});

test('an answer, a question back and a note each keep their own text', async () => {
  const server = openConsole('/console#demandes/t-103');
  await write('Votre réponse à l’agent', 'La réponse');
  fireEvent.click(screen.getByRole('radio', { name: 'Noter' }));
  await write('Note pour le service', 'Entre nous');
  await press('Enregistrer la note');
  await waitFor(() => expect(heard()).toContain('Note enregistrée'));
  fireEvent.click(screen.getByRole('radio', { name: 'Répondre' }));
  expect(screen.getByLabelText('Votre réponse à l’agent')).toHaveProperty('value', 'La réponse');
  await press('Envoyer la réponse');
  await waitFor(() => expect(heard()).toContain('Réponse envoyée'));
  expect(server.sent.map(([kind]) => kind)).toEqual(['note', 'answer']);
});

test('an empty answer is not sent', async () => {
  const server = openConsole('/console#demandes/t-103');
  await press('Envoyer la réponse');
  expect(await screen.findByText('Écrivez d’abord votre texte.')).toBeTruthy();
  expect(server.sent).toEqual([]);
});

test('closing asks first, and no leaves things as they are', async () => {
  const server = openConsole('/console#demandes/t-103');
  await press('Clore');
  await press('Annuler');
  expect(server.sent).toEqual([]);
  expect(document.activeElement?.textContent).toBe('Clore');
  await press('Clore');
  await press('Oui, clore la demande');
  await waitFor(() => expect(heard()).toContain('Demande close.'));
  expect(document.activeElement?.tagName).toBe('H2');
});

test('a colleague is chosen by name', async () => {
  const server = openConsole('/console#demandes/t-103');
  await write('Confier à', 'dev:ines.fournier');
  await press('Confier la demande');
  await waitFor(() => expect(heard()).toContain('Demande confiée'));
  expect(server.sent[0]?.[1]).toMatchObject({
    action: { kind: 'reassign', to: 'dev:ines.fournier' },
  });
});

test('whoever asked without a name stays without one', async () => {
  openConsole('/console#demandes/t-101');
  expect(await screen.findByText(/L’agent a choisi de ne pas donner son nom/u)).toBeTruthy();
});

test('an answer given becomes a validated answer in one click, with its question, text and owner', async () => {
  openConsole('/console#demandes/t-106');
  await press('En faire une réponse validée');
  fireEvent(window, new HashChangeEvent('hashchange'));
  const question = await screen.findByLabelText(/^Question(?!s)/u);
  expect(question).toHaveProperty('value', expect.stringMatching(/prime de fin de contrat/u));
  expect(screen.getByLabelText(/^Réponse(?!s)/u)).toHaveProperty(
    'value',
    expect.stringContaining('10 %'),
  );
  expect(screen.getByLabelText(/^Au nom de/u)).toHaveProperty('value', 'la DRH des Trois-Vallons');
  expect(screen.getByLabelText(/^À relire avant le/u)).toHaveProperty('value', '2027-11-24');
});

test('on a phone the request stands in place of the list, and the way back gives it the focus', async () => {
  openConsole('/console', {}, { wide: false });
  await follow(/trois jours de télétravail/u);
  const title = await screen.findByRole('heading', { level: 2, name: /télétravail/u });
  expect(document.activeElement).toBe(title);
  expect(screen.queryByRole('list', { name: 'Liste des demandes' })).toBeNull();
  await follow('Retour à la liste');
  await screen.findByRole('list', { name: 'Liste des demandes' });
  expect(document.activeElement?.getAttribute('data-item')).toBe('t-103');
});

test('an address of a request that is gone says so', async () => {
  openConsole('/console#demandes/t-999');
  expect(await screen.findByText(/n’existe plus/u)).toBeTruthy();
});

test('whoever has not the role is told whom to ask, and sees nothing else', async () => {
  const refused = async (): Promise<never> => {
    throw new Fault('not-allowed');
  };
  openConsole('/console', { console: refused, tickets: refused });
  expect(await screen.findByText('La console est réservée au service RH')).toBeTruthy();
  expect(screen.queryByRole('tablist')).toBeNull();
});

test('a fault of the server is told with its reference, and tried again', async () => {
  let broken = true;
  openConsole('/console', {
    tickets: async () => {
      if (broken) throw new Fault('store-busy');
      return { tickets: [] };
    },
  });
  expect((await screen.findByRole('alert')).textContent).toMatch(/Référence\s: f-0042/u);
  broken = false;
  await press('Réessayer');
  expect(await screen.findByText('Aucune demande en cours.')).toBeTruthy();
});

test('when the server stops answering, what was shown stays, with its hour', async () => {
  let gone = false;
  const { tickets } = openConsole('/console', {
    console: async () => consoleReply,
  });
  cleanup();
  openConsole('/console', {
    tickets: async () => {
      if (gone) throw new Unreachable();
      return tickets();
    },
  });
  await screen.findByText(/congé de proche aidant/u);
  gone = true;
  comeBack();
  expect(await screen.findByText(/Ce qui est affiché date de/u)).toBeTruthy();
  expect(screen.getByText(/congé de proche aidant/u)).toBeTruthy();
});

test('the tabs tell what waits, in words', async () => {
  openConsole('/console');
  const tab = await screen.findByRole('tab', {
    name: /^Demandes.*5 demandes en cours, dont 1 en retard$/u,
  });
  expect(tab.getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('tab', { name: /^Réponses validées.*1 réponse à relire/u })).toBeTruthy();
});
