/** @jest-environment jsdom */
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { type Client, RequestRefused, Unreachable } from '#shared/panes/client.ts';
import { App } from '../../teams-app/tabs/App.tsx';
import { keepConversation } from '../../teams-app/tabs/keep-conversation.ts';
import { createScriptedClient, scriptedStatus } from '../builders/scripted-client.ts';
import { eventsOf, scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { recalled, scriptedMemory } from '../builders/scripted-recall.ts';
import { giveWindow } from '../support/give-window.ts';

beforeAll(() => giveWindow());
beforeEach(() => window.sessionStorage.clear());
afterEach(cleanup);

/** A server of two people that notes who was asked under which name, what was deleted, and keeps the rest. */
const createTown = (said: Partial<Client> = {}) => {
  const asked: string[] = [];
  const restarted: string[] = [];
  const memory = scriptedMemory();
  const clients = new Map<string, Client>();
  const clientOf = (person: string | null): Client => {
    const id = person ?? scriptedStatus.person.id;
    const known = clients.get(id);
    if (known !== undefined) return known;
    const name = scriptedStatus.people.find((one) => one.id === id)?.name ?? id;
    const client = createScriptedClient({
      status: async () => ({ ...scriptedStatus, person: { id, name } }),
      ask: async function* ({ conversationId, text }) {
        asked.push(`${name} ${conversationId}`);
        memory.keep(id, conversationId, text, scriptedOutcomes.answered);
        yield* eventsOf(scriptedOutcomes.answered);
      },
      conversation: async (conversationId) => ({ exchanges: memory.recall(id, conversationId) }),
      restart: async (conversationId) => {
        restarted.push(`${name} ${conversationId}`);
        memory.forget(id, conversationId);
      },
      ...said,
    });
    clients.set(id, client);
    return client;
  };
  return { asked, restarted, clientOf };
};
type Town = ReturnType<typeof createTown>;

const open = ({ clientOf }: Town): void => {
  cleanup();
  render(<App theme="light" language="fr" clientOf={clientOf} today="2026-11-22" linked={null} />);
};
const ask = async (): Promise<void> => {
  await screen.findByLabelText('Vous êtes');
  const before = screen.queryAllByText(/^Où est allée ma question/u).length;
  const box = screen.getByLabelText('Votre question');
  fireEvent.change(box, { target: { value: 'Combien ?' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await waitFor(() =>
    expect(screen.getAllByText(/^Où est allée ma question/u).length).toBe(before + 1),
  );
};
const resumed = (): Promise<HTMLElement> =>
  screen.findByText('Conversation reprise du 21 novembre 2026', { selector: 'p:not([role])' });
const restart = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Recommencer' });

test('after a reload the conversation is shown as it was kept, goes on, and can be deleted', async () => {
  const town = createTown();
  open(town);
  await ask();
  open(town);
  await resumed();
  expect(screen.getByText(/^Répondu le 21 novembre 2026/u)).toBeTruthy();
  expect(screen.getByText(/Réponse rédigée par une IA/u)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('Conversation reprise');
  await ask();
  expect(new Set(town.asked).size).toBe(1);
  expect(screen.getAllByRole('heading', { level: 2, name: 'Combien ?' })).toHaveLength(2);
  open(town);
  await resumed();
  fireEvent.click(await restart());
  await waitFor(() => expect(town.restarted).toEqual([town.asked[0]]));
  await screen.findByText('Par exemple');
  open(town);
  await screen.findByText('Par exemple');
  expect(screen.queryByText(/Conversation reprise/u)).toBeNull();
  await ask();
  expect(new Set(town.asked).size).toBe(2);
});

test('a source of an earlier answer is asked of the server when it is opened: open, changed, or closed since', async () => {
  const kept = recalled('Combien ?', scriptedOutcomes.answered);
  if (kept === null) throw new Error('the scripted answer is not kept');
  let source: Client['source'] = createScriptedClient().source;
  const town = createTown({
    conversation: async () => ({ exchanges: [kept] }),
    source: (space, documentId) => source(space, documentId),
  });
  open(town);
  await ask();
  open(town);
  await resumed();
  const openSource = async (): Promise<HTMLElement> => {
    // Hidden from screen readers until the panel over it is closed.
    const [button] = await screen.findAllByRole('button', { name: /^Source 1/u });
    fireEvent.click(button ?? document.body);
    return screen.findByRole('dialog');
  };
  await openSource();
  await screen.findByLabelText('Passage cité');
  fireEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  source = async (...place) => {
    const opened = await createScriptedClient().source(...place);
    return { ...opened, passages: opened.passages.map((one) => ({ ...one, text: 'Autre texte' })) };
  };
  await openSource();
  await screen.findByText(/a changé depuis cette réponse/u);
  expect(screen.queryByLabelText('Passage cité')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  const fault = { message: 'Document introuvable.', nextAction: 'Demandez aux RH.' };
  source = () =>
    Promise.reject(new RequestRefused({ code: 'source-unknown', ...fault, reference: null }));
  await openSource();
  expect((await screen.findByRole('alert')).textContent).toContain('Document introuvable.');
});

test('what cannot be shown any more is said in words, and what was overtaken since carries its warning', async () => {
  const kept = recalled('Combien ?', scriptedOutcomes.answered);
  if (kept === null) throw new Error('the scripted answer is not kept');
  const citations = kept.citations
    .slice(0, 1)
    .map((one) => ({ ...one, stale: true, staleReason: 'expired' as const }));
  const lost = [
    { n: 2, changed: null },
    { n: 3, changed: 'Charte du télétravail' },
  ];
  const exchange = { ...kept, citations, lost, generated: false };
  const town = createTown({ conversation: async () => ({ exchanges: [exchange] }) });
  open(town);
  await ask();
  open(town);
  await resumed();
  expect(screen.getByText(/ce document n’est plus en vigueur/u)).toBeTruthy();
  expect(screen.getByText(/^Source 2.*vous n’y avez plus accès/u)).toBeTruthy();
  expect(screen.getByText(/^Source 3.*Charte du télétravail.*a changé/u)).toBeTruthy();
  expect(screen.queryByText(/rédigée par une IA/u)).toBeNull();
  expect(screen.queryByRole('button', { name: /^Source 2/u })).toBeNull();
});

test('a conversation that cannot be shown is said to be kept, and can be deleted', async () => {
  const town = createTown({ conversation: () => Promise.reject(new Unreachable()) });
  open(town);
  await ask();
  open(town);
  await screen.findByText(/n’a pas pu être affichée/u);
  fireEvent.click(screen.getByRole('button', { name: 'Effacer cette conversation' }));
  await waitFor(() => expect(town.restarted).toEqual([town.asked[0]]));
  await waitFor(() => expect(screen.queryByText(/n’a pas pu être affichée/u)).toBeNull());
});

test('nothing that was said is left in the browser, only the name of the conversation', async () => {
  const town = createTown();
  open(town);
  await ask();
  const kept = Object.values({ ...window.sessionStorage });
  expect(kept).toEqual([town.asked[0]?.split(' ').at(-1)]);
  expect(window.localStorage).toHaveLength(0);
});

test('each person has a conversation of their own, found again when they come back', async () => {
  const town = createTown();
  open(town);
  await ask();
  fireEvent.change(screen.getByLabelText('Vous êtes'), { target: { value: 'dev:youssef.benali' } });
  await screen.findByText('Par exemple');
  expect(screen.queryByText(/Conversation reprise/u)).toBeNull();
  fireEvent.change(screen.getByLabelText('Vous êtes'), { target: { value: 'dev:claire.moreau' } });
  await resumed();
  fireEvent.click(await restart());
  await waitFor(() => expect(town.restarted).toEqual([town.asked[0]]));
});

test('an exchange that the server did not delete stays on the page, which says so', async () => {
  const town = createTown({ restart: () => Promise.reject(new Unreachable()) });
  open(town);
  await ask();
  fireEvent.click(screen.getByRole('button', { name: 'Recommencer' }));
  expect((await screen.findByRole('alert')).textContent).toContain('n’a pas pu être effacé');
  expect(screen.getByText('Où est allée ma question ?')).toBeTruthy();
  open(town);
  await resumed();
});

test('the promise to delete at once stands beside the button, and nowhere without it', async () => {
  open(createTown());
  await screen.findByLabelText('Vous êtes');
  expect(screen.queryByText(/tout de suite/u)).toBeNull();
  await ask();
  const promise = screen.getByText(/tout de suite avec « Recommencer »/u);
  expect(promise.parentElement?.querySelector('button')?.textContent).toBe('Recommencer');
});

test('a browser that refuses its storage loses nothing but the reload', () => {
  const place = keepConversation(() => {
    throw new Error('denied');
  }, 'dev:claire.moreau');
  place.keep('c-0001');
  expect(place.read()).toBeNull();
  expect(keepConversation(() => window.sessionStorage, null).read()).toBeNull();
});
