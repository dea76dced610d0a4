import { expect, test } from '@jest/globals';
import { type Client, RequestRefused, Unreachable } from '#shared/panes/client.ts';
import { createClient } from '#shared/panes/create-client.ts';
import { StreamCut } from '#shared/panes/read-lines.ts';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import { eventsOf, scriptedOutcomes } from '../builders/scripted-outcomes.ts';

/** A browser adds Origin by itself; here the test does. */
const clientTo = (api: LoopbackApi, person: string | null = null): Client =>
  createClient({
    fetch: (input, init) =>
      fetch(input, { ...init, headers: { ...init?.headers, origin: api.origin } as HeadersInit }),
    origin: api.origin,
    language: 'fr',
    person,
  });

const question = { conversationId: 'conversation-1', text: 'Combien de jours ?' };
const still = new AbortController().signal;

test('the client hears a turn as the server tells it', async () => {
  await using api = await startLoopbackApi();
  const lines = [];
  for await (const line of clientTo(api).ask(question, still)) lines.push(line);
  expect(lines).toEqual(JSON.parse(JSON.stringify(eventsOf(scriptedOutcomes.answered))));
});

test('the client reads status, charter and sources as the person that it was made for', async () => {
  await using api = await startLoopbackApi({ script: { accepted: [] } });
  const client = clientTo(api, 'dev:youssef.benali');
  expect((await client.status()).person.name).toBe('Youssef Benali');
  const { hash, accepted } = await client.charter();
  expect(accepted).toBe(false);
  expect((await client.acceptCharter(hash)).accepted).toBe(true);
  expect((await client.sources()).documents).toHaveLength(1);
  expect((await client.source('exemple', 'conges-annuels')).passages).toHaveLength(4);
  await client.restart('conversation-1');
  expect(api.desk.restarted).toEqual(['dev:youssef.benali conversation-1']);
});

test('a refusal carries the words of the server', async () => {
  await using api = await startLoopbackApi();
  const refused = clientTo(api).source('exemple', 'absent');
  await expect(refused).rejects.toBeInstanceOf(RequestRefused);
  await expect(refused).rejects.toMatchObject({ fault: { code: 'source-unknown' } });
});

test('a server that is not there, or is another, is told as unreachable', async () => {
  const { origin } = await startLoopbackApi().then(async (api) => {
    await api[Symbol.asyncDispose]();
    return api;
  });
  const gone = createClient({ fetch, origin, language: 'fr', person: null });
  await expect(gone.status()).rejects.toBeInstanceOf(Unreachable);
  const answering = (body: string, status: number): Client =>
    createClient({
      fetch: async () => new Response(body, { status }),
      origin: '',
      language: 'fr',
      person: null,
    });
  await expect(answering('<html>', 502).status()).rejects.toBeInstanceOf(Unreachable);
  await expect(answering('<html>', 200).status()).rejects.toBeInstanceOf(Unreachable);
  await expect(async () => {
    for await (const _ of answering('<html>', 200).ask(question, still));
  }).rejects.toBeInstanceOf(StreamCut);
});
