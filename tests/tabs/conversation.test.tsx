/** @jest-environment jsdom */
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { type Client, Unreachable } from '#shared/panes/client.ts';
import { App } from '../../teams-app/tabs/App.tsx';
import { keepConversation } from '../../teams-app/tabs/keep-conversation.ts';
import { createScriptedClient, scriptedStatus } from '../builders/scripted-client.ts';
import { eventsOf, scriptedOutcomes } from '../builders/scripted-outcomes.ts';

beforeAll(() => {
  // What jsdom has not: a window's width, and a place to scroll to.
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => window.sessionStorage.clear());
afterEach(cleanup);

/** A server of two people that notes who was asked under which name, and what was deleted. */
const createTown = (said: Partial<Client> = {}) => {
  const asked: string[] = [];
  const restarted: string[] = [];
  const clients = new Map<string, Client>();
  const clientOf = (person: string | null): Client => {
    const id = person ?? scriptedStatus.person.id;
    const known = clients.get(id);
    if (known !== undefined) return known;
    const name = scriptedStatus.people.find((one) => one.id === id)?.name ?? id;
    const client = createScriptedClient({
      status: async () => ({ ...scriptedStatus, person: { id, name } }),
      ask: async function* ({ conversationId }) {
        asked.push(`${name} ${conversationId}`);
        yield* eventsOf(scriptedOutcomes.answered);
      },
      restart: async (conversationId) => {
        restarted.push(`${name} ${conversationId}`);
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
  const box = screen.getByLabelText('Votre question');
  fireEvent.change(box, { target: { value: 'Combien ?' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await screen.findByText('Où est allée ma question ?');
};
const erase = (): Promise<HTMLElement> =>
  screen.findByRole('button', { name: 'Effacer cette conversation' });

test('after a reload the same conversation goes on, and can be deleted before any question', async () => {
  const town = createTown();
  open(town);
  await ask();
  open(town);
  expect(await screen.findByText(/conversation précédente est gardée/u)).toBeTruthy();
  await ask();
  expect(new Set(town.asked).size).toBe(1);
  open(town);
  fireEvent.click(await erase());
  await waitFor(() => expect(town.restarted).toEqual([town.asked[0]]));
  await waitFor(() => expect(screen.queryByText(/conversation précédente/u)).toBeNull());
  await ask();
  expect(new Set(town.asked).size).toBe(2);
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
  await waitFor(() => expect(screen.queryByText(/conversation précédente/u)).toBeNull());
  fireEvent.change(screen.getByLabelText('Vous êtes'), { target: { value: 'dev:claire.moreau' } });
  fireEvent.click(await erase());
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
  expect(await erase()).toBeTruthy();
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
