/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { type Client, RequestRefused, Unreachable } from '#shared/panes/client.ts';
import type { SourcePlace } from '#shared/wire/source-place.ts';
import type { EndpointStatus } from '#shared/wire/status-reply.ts';
import { App } from '../../teams-app/tabs/App.tsx';
import { createScriptedClient, scriptedStatus } from '../builders/scripted-client.ts';
import { eventsOf, scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { scriptedSources } from '../builders/scripted-sources.ts';
import { giveWindow } from '../support/give-window.ts';

beforeAll(() => giveWindow());
afterEach(cleanup);

const open = (
  said: Partial<Client> = {},
  language: 'fr' | 'en' = 'fr',
  linked: SourcePlace | null = null,
) => {
  const client = createScriptedClient(said);
  render(
    <App
      theme="light"
      language={language}
      clientOf={() => client}
      today="2026-11-22"
      linked={linked}
    />,
  );
};
const ask = async (question: string): Promise<void> => {
  const box = await screen.findByLabelText('Votre question');
  fireEvent.change(box, { target: { value: question } });
  fireEvent.keyDown(box, { key: 'Enter' });
};

test('without a model, the header says so in plain words', async () => {
  open();
  expect(await screen.findByText('Sans IA : extraits des documents')).toBeTruthy();
});

test('with a model, the header names it, its operator and its place', async () => {
  const mode = {
    kind: 'model',
    model: 'mistral-small',
    host: 'api.scaleway.ai',
    operator: 'Scaleway',
    residency: 'fr',
  } as const;
  open({ status: async () => ({ ...scriptedStatus, mode }) });
  expect(await screen.findByText('Modèle : mistral-small (Scaleway, France)')).toBeTruthy();
});

test('endpoints that stand in are counted; one that rests is told when nothing else serves', async () => {
  const mode = {
    kind: 'model',
    model: 'mistral-small',
    host: 'api.scaleway.ai',
    operator: 'Scaleway',
    residency: 'fr',
  } as const;
  const at = (id: string, state: EndpointStatus['state']): EndpointStatus => ({
    ...{ id, operator: null, host: `${id}.example`, models: [], state },
    residency: 'fr',
  });
  open({
    status: async () => ({
      ...scriptedStatus,
      mode,
      endpoints: [at('un', 'serving'), at('deux', 'serving'), at('trois', 'unhealthy')],
    }),
  });
  expect(
    await screen.findByText('Modèle : mistral-small (Scaleway, France), 1 autre en secours'),
  ).toBeTruthy();
  cleanup();
  open({ status: async () => ({ ...scriptedStatus, endpoints: [at('trois', 'unhealthy')] }) });
  expect(await screen.findByText(/^Sans IA pour l’instant/u)).toBeTruthy();
});

test('the header opens the way that a question would take', async () => {
  const asked: unknown[] = [];
  const { where } = createScriptedClient();
  open({
    where: (answer) => {
      asked.push(answer);
      return where(answer);
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: /^Où va ma question/u }));
  expect(await screen.findByText('Modèle d’IA appelé en premier')).toBeTruthy();
  expect(asked).toEqual([null]);
});

test('documents still to be read are counted', async () => {
  const knowledge = { documents: 15, passages: 90, pending: 12 };
  open({ status: async () => ({ ...scriptedStatus, knowledge }) });
  expect(await screen.findByText('12 documents restent à lire')).toBeTruthy();
});

test('Shift and Enter write a new line; Enter sends', async () => {
  open();
  const box = await screen.findByLabelText('Votre question');
  fireEvent.change(box, { target: { value: 'Combien ?' } });
  fireEvent.keyDown(box, { key: 'Enter', shiftKey: true });
  expect(screen.queryByRole('list', { name: 'Échange' })).toBeNull();
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(await screen.findByRole('list', { name: 'Échange' })).toBeTruthy();
});

test('a screen reader hears the settled answer once, with its number of sources', async () => {
  open();
  await ask('Combien de jours ?');
  await waitFor(() => {
    const heard = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(heard).toContainEqual(expect.stringContaining('Réponse terminée, 2 sources.'));
  });
});

test('the charter is asked for before the first question, and again when it changed meanwhile', async () => {
  const hashes: string[] = [];
  let accepted = false;
  const changed = {
    code: 'charter-changed',
    message: 'La charte a changé.',
    nextAction: 'Lisez-la.',
    reference: null,
  } as const;
  const charters = [scriptedPolicy.charter, { ...scriptedPolicy.charter, hash: 'new' }];
  open({
    status: async () => ({ ...scriptedStatus, charterAccepted: accepted }),
    charter: async () => ({ ...(charters[hashes.length] ?? scriptedPolicy.charter), accepted }),
    acceptCharter: async (hash) => {
      hashes.push(hash);
      if (hash !== 'new') throw new RequestRefused(changed);
      accepted = true;
      return { ...scriptedPolicy.charter, accepted };
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'J’accepte la charte' }));
  expect(await screen.findByText(/La charte a changé/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'J’accepte la charte' }));
  expect(await screen.findByText('Par exemple')).toBeTruthy();
  expect(hashes).toEqual([scriptedPolicy.charter.hash, 'new']);
});

test('a question that met a new charter is asked again once it is accepted', async () => {
  const asked: string[] = [];
  const outcomes = [scriptedOutcomes['needs-charter'], scriptedOutcomes.answered];
  open({
    ask: async function* ({ text }) {
      const outcome = outcomes[asked.length] ?? scriptedOutcomes.answered;
      asked.push(text);
      yield* eventsOf(outcome);
    },
  });
  await ask('Combien de jours ?');
  fireEvent.click(await screen.findByRole('button', { name: 'Lire la charte' }));
  fireEvent.click(await screen.findByRole('button', { name: 'J’accepte la charte' }));
  expect(await screen.findByText(/^Réponse rédigée par une IA/u)).toBeTruthy();
  expect(asked).toEqual(['Combien de jours ?', 'Combien de jours ?']);
});

test('a server that does not answer leaves the question box and says so', async () => {
  open({ status: () => Promise.reject(new Unreachable()) });
  expect((await screen.findByRole('alert')).textContent).toContain('Calame ne répond pas');
  expect(screen.getByLabelText('Votre question')).toBeTruthy();
});

test('a document that went away meanwhile is told, not left blank', async () => {
  const gone = {
    code: 'source-unknown',
    message: 'Ce document n’existe pas.',
    nextAction: 'Posez à nouveau la question.',
    reference: null,
  } as const;
  open({ source: () => Promise.reject(new RequestRefused(gone)) });
  await ask('Combien de jours ?');
  const [mark] = await screen.findAllByRole('button', { name: /^Source 1/u });
  if (mark !== undefined) fireEvent.click(mark);
  fireEvent.click(await screen.findByRole('button', { name: 'Voir le document' }));
  expect(await screen.findByText('Ce document n’existe pas.')).toBeTruthy();
});

test('a model without a named operator on this computer is told as « ce serveur »', async () => {
  const mode = {
    kind: 'model',
    model: 'mistral-nemo',
    host: '127.0.0.1:8399',
    operator: null,
    residency: 'fr',
  } as const;
  open({ status: async () => ({ ...scriptedStatus, mode }) });
  expect(await screen.findByText('Modèle : mistral-nemo (ce serveur, France)')).toBeTruthy();
});

test('a question too long is counted, kept in the box and not sent', async () => {
  open();
  const box = await screen.findByLabelText('Votre question');
  const type = (length: number) => fireEvent.change(box, { target: { value: 'a'.repeat(length) } });
  type(3_599);
  expect(screen.queryByText(/caractères/u)).toBeNull();
  type(4_000);
  expect(screen.getByText(/^4.000 caractères sur 4.000$/u)).toBeTruthy();
  expect(box.getAttribute('aria-invalid')).toBe('false');
  type(4_001);
  expect(screen.getByText(/^4.001 caractères.*4.000 au plus/u)).toBeTruthy();
  expect(box.getAttribute('aria-invalid')).toBe('true');
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(screen.queryByRole('list', { name: 'Échange' })).toBeNull();
  type(4_000);
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(await screen.findByRole('list', { name: 'Échange' })).toBeTruthy();
});

const [leave, telework] = scriptedSources.map(({ document }) => document);
const openReplaced = async (readable: boolean) => {
  if (leave === undefined || telework === undefined) throw new Error('two documents are needed');
  const old = { ...telework, supersededBy: leave.id, supersededFrom: '2026-01-01' };
  const documents = readable ? [old, leave] : [old];
  open({
    sources: async () => ({ documents }),
    source: async (_space, id) => {
      const document = documents.find((one) => one.id === id);
      if (document === undefined) throw new Unreachable();
      return { document, passages: [] };
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: /documents$/u }));
  const [title] = await screen.findAllByRole('button', { name: old.title });
  if (title !== undefined) fireEvent.click(title);
  await screen.findByRole('heading', { name: old.title });
  return leave.title;
};

test('a replaced document names the one that replaces it, and opens it', async () => {
  const title = await openReplaced(true);
  fireEvent.click(await screen.findByRole('button', { name: title }));
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Revenir au document remplacé' })).toBeTruthy();
});

test('a replaced document does not name one that the person may not read', async () => {
  await openReplaced(false);
  expect(
    await screen.findByText(/À vérifier auprès des RH : ce document est remplacé par un autre/u),
  ).toBeTruthy();
});

test('an English reader has the page in English', async () => {
  open({}, 'en');
  expect(await screen.findByText('What would you like to know?')).toBeTruthy();
});
