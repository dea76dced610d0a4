/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { type Client, RequestRefused } from '#shared/panes/client.ts';
import type { TicketMessage } from '#shared/tickets/ticket.ts';
import type { AgentActionRequest, TicketRequest } from '#shared/wire/ticket-exchange.ts';
import { App } from '../../teams-app/tabs/App.tsx';
import { createScriptedClient, scriptedStatus } from '../builders/scripted-client.ts';
import { scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { sophie, ticketOf } from '../builders/tickets.ts';
import { giveWindow } from '../support/give-window.ts';

// Beside the conversation: an overlay would hide the page from the tests as from a screen reader.
beforeAll(() => giveWindow((media) => media.includes('1080')));
afterEach(cleanup);
afterEach(() => window.localStorage.clear());

const open = (said: Partial<Client> = {}): HTMLElement => {
  const client = createScriptedClient(said);
  const { container } = render(
    <App theme="light" language="fr" clientOf={() => client} today="2026-11-22" linked={null} />,
  );
  return container;
};
const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string): Promise<void> => {
  fireEvent.click(await button(name));
};
const askHr = async (): Promise<void> => {
  const box = await screen.findByLabelText('Votre question');
  fireEvent.change(box, { target: { value: 'Combien de jours ?' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await press('Demander aux RH');
};
const panel = () => screen.findByRole('complementary');
const faultsOf = async (container: HTMLElement): Promise<readonly string[]> => {
  const { violations } = await axe.run(container, {
    // What needs a real page: colours and the size of things.
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  return violations.map(({ id }) => id);
};

test('the form is filled in from the answer, and nothing leaves before the button is pressed', async () => {
  const sent: TicketRequest[] = [];
  const client = createScriptedClient();
  const container = open({
    askHr: async (request) => {
      sent.push(request);
      return client.askHr(request);
    },
  });
  await askHr();
  const form = within(await panel());
  const question = await form.findByLabelText(/^Votre question/u);
  expect(question).toHaveProperty('value', 'Combien de jours ?');
  expect(sent).toEqual([]);
  expect(await faultsOf(container)).toEqual([]);
  fireEvent.change(form.getByLabelText(/Précisions utiles/u), {
    target: { value: 'Catégorie C.' },
  });
  fireEvent.click(form.getByLabelText('Rester anonyme'));
  fireEvent.click(form.getByRole('button', { name: 'Envoyer' }));
  const title = await form.findByRole('heading', { name: 'Demande envoyée' });
  expect(document.activeElement).toBe(title);
  expect(sent).toEqual([
    {
      question: 'Combien de jours ?',
      detail: 'Catégorie C.',
      from: { conversationId: expect.any(String), answerId: scriptedOutcomes.answered.journalId },
      joinAnswer: true,
      anonymous: true,
    },
  ]);
  expect(form.getByText(/Votre nom n’est pas transmis/u)).toBeTruthy();
});

test('an empty question is told, and a refusal shows what happened and what to do', async () => {
  const fault = {
    code: 'ticket-limit',
    message: 'Vous avez envoyé 20 demandes.',
    nextAction: 'Réessayez demain.',
    reference: null,
  } as const;
  open({ askHr: () => Promise.reject(new RequestRefused(fault)) });
  await askHr();
  const form = within(await panel());
  const question = await form.findByLabelText(/^Votre question/u);
  fireEvent.change(question, { target: { value: '  ' } });
  fireEvent.click(form.getByRole('button', { name: 'Envoyer' }));
  expect(await form.findByText('Écrivez votre question, puis envoyez-la.')).toBeTruthy();
  fireEvent.change(question, { target: { value: 'Combien ?' } });
  fireEvent.click(form.getByRole('button', { name: 'Envoyer' }));
  expect((await form.findByRole('alert')).textContent).toContain('Réessayez demain.');
  // What was written stays there.
  expect(form.getByLabelText(/^Votre question/u)).toHaveProperty('value', 'Combien ?');
});

test('a validated answer that may do is shown before anything is sent', async () => {
  const answer = {
    id: 'v-1',
    question: 'Combien de jours de congés ?',
    answer: 'Vingt-cinq jours.',
    owner: 'la DRH',
    validatedAt: '2026-10-01',
    citations: [],
  };
  open({ suggestions: async () => ({ answers: [answer] }) });
  await askHr();
  const form = within(await panel());
  expect(await form.findByText('Combien de jours de congés ?')).toBeTruthy();
  expect(form.getByText('Réponse validée par la DRH le 1er octobre 2026')).toBeTruthy();
});

test('replies of HR are counted and told beside « Mes demandes » until they are opened, and not again after a reload', async () => {
  const status = async () => ({ ...scriptedStatus, newsFromHr: [4_000, 5_000] });
  const container = open({ status });
  const told = await screen.findByText('2 réponses des RH à lire');
  expect(told.getAttribute('aria-live')).toBe('polite');
  expect(screen.getByText('2')).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
  await press('Mes demandes');
  await waitFor(() => expect(screen.queryByText(/à lire/u)).toBeNull());
  cleanup();
  open({ status });
  await button('Mes demandes');
  expect(screen.queryByText(/à lire/u)).toBeNull();
  cleanup();
  open({ status: async () => ({ ...scriptedStatus, newsFromHr: [4_000, 5_000, 6_000] }) });
  expect(await screen.findByText('Une réponse des RH à lire')).toBeTruthy();
  await screen.findByLabelText('Votre question');
});

test('a reply that comes while « Mes demandes » is open is fetched when they are asked for again', async () => {
  let news: readonly number[] = [];
  let loads = 0;
  const { tickets } = createScriptedClient();
  open({
    status: async () => ({ ...scriptedStatus, newsFromHr: news }),
    tickets: () => {
      loads += 1;
      return tickets();
    },
  });
  await press('Mes demandes');
  await screen.findByText('Vous n’avez aucune demande en cours ni passée.');
  const before = loads;
  news = [5_000];
  // The end of an answer asks for the status again.
  const box = await screen.findByLabelText('Votre question');
  fireEvent.change(box, { target: { value: 'Combien ?' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await screen.findByText('Une réponse des RH à lire');
  await press('Mes demandes');
  await waitFor(() => expect(loads).toBe(before + 1));
  await screen.findByText('Vous n’avez aucune demande en cours ni passée.');
});

test('without a desk nothing is offered', async () => {
  open({ status: async () => ({ ...scriptedStatus, askHr: null }) });
  const box = await screen.findByLabelText('Votre question');
  fireEvent.change(box, { target: { value: 'Combien ?' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await button('Copier la réponse');
  expect(screen.queryByRole('button', { name: 'Demander aux RH' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Mes demandes' })).toBeNull();
});

const said = (kind: TicketMessage['kind'], text: string): TicketMessage => ({
  ...{ kind, text, at: 5_000 },
  ...(kind === 'detail' ? { from: 'agent', author: null } : { from: 'hr', author: sophie }),
});

test('« Mes demandes » shows states, what was said, and what may be done with each', async () => {
  const done: (readonly [string, AgentActionRequest])[] = [];
  const waiting = ticketOf({
    id: 't-waiting',
    state: 'waiting',
    handler: sophie,
    messages: [said('detail-asked', 'Dans quelle filière ?')],
    version: 3,
  });
  const answered = ticketOf({
    id: 't-answered',
    state: 'answered',
    handler: sophie,
    asker: { name: 'Claire Moreau' },
    messages: [said('answer', 'Oui, trente jours.')],
    version: 5,
  });
  const { tickets } = createScriptedClient();
  const container = open({
    tickets: async () => ({ ...(await tickets()), tickets: [waiting, answered] }),
    actOnTicket: async (id, request) => {
      done.push([id, request]);
      const ticket = id === waiting.id ? waiting : answered;
      return { ticket: { ...ticket, state: 'closed', version: request.version + 1 } };
    },
  });
  await press('Mes demandes');
  const list = within(await panel());
  expect(await list.findByText(/précision attendue de votre part/u)).toBeTruthy();
  expect(list.getByText('Oui, trente jours.')).toBeTruthy();
  expect(list.getByText(/Réponse de Sophie Lambert/u)).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
  fireEvent.click(list.getByRole('button', { name: 'Envoyer la précision' }));
  expect(await list.findByText('Écrivez le texte, puis envoyez-le.')).toBeTruthy();
  expect(done).toEqual([]);
  fireEvent.change(list.getByLabelText(/Précisions utiles/u), { target: { value: 'Technique.' } });
  fireEvent.click(list.getByRole('button', { name: 'Envoyer la précision' }));
  await waitFor(() => expect(done).toHaveLength(1));
  fireEvent.click(list.getByRole('button', { name: 'Cela répond à ma question' }));
  await waitFor(() => expect(list.getAllByText(/· close ·/u)).toHaveLength(2));
  expect(done).toEqual([
    ['t-waiting', { version: 3, action: { kind: 'give-detail', text: 'Technique.' } }],
    ['t-answered', { version: 5, action: { kind: 'close' } }],
  ]);
});
