import { expect, test } from '@jest/globals';
import { Fault } from '#shared/fault.ts';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import { eventsOf, scriptedOutcomes } from '../builders/scripted-outcomes.ts';

const ask = (
  api: LoopbackApi,
  body: unknown,
  init: { signal?: AbortSignal; headers?: Record<string, string> } = {},
): Promise<Response> =>
  fetch(`${api.origin}/api/questions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api.origin, ...init.headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(init.signal === undefined ? {} : { signal: init.signal }),
  });

const question = { conversationId: 'conversation-1', text: 'Combien de jours de congés à 80 % ?' };
const linesOf = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test.each(Object.values(scriptedOutcomes))(
  'a turn that ends $kind is sent as its events, one a line, the outcome last',
  async (outcome) => {
    await using api = await startLoopbackApi({ script: { tell: () => eventsOf(outcome) } });
    const reply = await ask(api, question);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(linesOf(await reply.text())).toEqual(JSON.parse(JSON.stringify(eventsOf(outcome))));
  },
);

test('the question reaches the desk with the person, the conversation and the language', async () => {
  await using api = await startLoopbackApi();
  await (
    await ask(api, { ...question, spaces: ['rh'] }, { headers: { 'accept-language': 'en-GB' } })
  ).text();
  expect(api.desk.asked[0]).toMatchObject({
    person: { id: 'dev:claire.moreau', groups: ['all-agents', 'organisation:valbrume'] },
    channel: 'tab',
    conversationId: 'conversation-1',
    text: question.text,
    spaces: ['rh'],
    language: 'en',
  });
});

test('an event is sent as soon as it happens, not when the turn ends', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await using api = await startLoopbackApi({
    script: {
      tell: async function* () {
        yield { kind: 'text', text: 'Début. ' };
        await held;
        yield { kind: 'outcome', outcome: scriptedOutcomes.answered };
      },
    },
  });
  const reader = (await ask(api, question)).body?.getReader();
  const first = await reader?.read();
  expect(new TextDecoder().decode(first?.value)).toBe('{"kind":"text","text":"Début. "}\n');
  release();
});

test('a person who leaves stops the turn, which is still heard to its end', async () => {
  let ended = (_: string): void => undefined;
  const end = new Promise<string>((resolve) => {
    ended = resolve;
  });
  await using api = await startLoopbackApi({
    script: {
      tell: async function* ({ signal }) {
        yield { kind: 'text', text: 'Début. ' };
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        ended('recorded');
        yield { kind: 'outcome', outcome: scriptedOutcomes.interrupted };
      },
    },
  });
  const leaving = new AbortController();
  const reply = await ask(api, question, { signal: leaving.signal });
  await reply.body?.getReader().read();
  leaving.abort();
  expect(await end).toBe('recorded');
});

test('a fault before the first event is an answer of its own, with a reference', async () => {
  await using api = await startLoopbackApi({
    script: {
      // biome-ignore lint/correctness/useYield: it fails before its first event
      tell: async function* () {
        throw new Fault('store-full', { folder: '.calame' });
      },
    },
  });
  const reply = await ask(api, question);
  expect(reply.status).toBe(500);
  expect(await reply.json()).toMatchObject({ code: 'store-full', reference: 'f-0001' });
  expect(api.desk.noted[0]).toMatchObject({ kind: 'fault', channel: 'tab', reason: 'store-full' });
});

test('a fault that the journal holds already is told under its reference, and noted no second time', async () => {
  await using api = await startLoopbackApi({
    script: {
      // biome-ignore lint/correctness/useYield: it fails before its first event
      tell: async function* () {
        throw new Fault('store-full', { folder: '.calame' }, undefined, 'q-7');
      },
    },
  });
  const reply = await ask(api, question);
  expect(await reply.json()).toMatchObject({ code: 'store-full', reference: 'q-7' });
  expect(api.desk.noted).toEqual([]);
});

test('a fault in the middle ends the stream with a line that says what to do', async () => {
  await using api = await startLoopbackApi({
    script: {
      tell: async function* () {
        yield { kind: 'text', text: 'Début. ' };
        throw new TypeError('Combien de jours de congés : a secret of the person');
      },
    },
  });
  const lines = linesOf(await (await ask(api, question)).text());
  expect(lines).toEqual([
    { kind: 'text', text: 'Début. ' },
    {
      kind: 'fault',
      fault: expect.objectContaining({ code: 'internal', reference: 'f-0001' }),
    },
  ]);
  expect(JSON.stringify([lines, api.logged])).not.toContain('secret');
  expect(api.logged).toEqual(['fault internal (TypeError), reference f-0001']);
});

test.each([
  ['not JSON', '{"conversationId":', 400, 'request-unreadable'],
  ['no conversation', { text: 'x' }, 400, 'request-unreadable'],
  [
    'a conversation with a path',
    { ...question, conversationId: '../../etc' },
    400,
    'request-unreadable',
  ],
  ['an unknown member', { ...question, admin: true }, 400, 'request-unreadable'],
  ['a list', [], 400, 'request-unreadable'],
  ['a text that is no text', { ...question, text: 3 }, 400, 'request-unreadable'],
  ['a body above the limit', { ...question, text: 'a'.repeat(70_000) }, 413, 'request-too-large'],
])('%s gets %#', async (_name, body, status, code) => {
  await using api = await startLoopbackApi();
  const reply = await ask(api, body);
  expect([reply.status, (await reply.json()).code]).toEqual([status, code]);
  expect(api.desk.asked).toEqual([]);
});

test('a form of another type than JSON, which a page may post anywhere, is not read', async () => {
  await using api = await startLoopbackApi();
  const reply = await ask(api, question, { headers: { 'content-type': 'text/plain' } });
  expect(reply.status).toBe(400);
});
