import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask, policyOf, secretPrompt, selfHosted } from '../builders/model-route.ts';
import { bindDoor, hear, openDoorTo, textOf } from '../builders/open-door.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

let endpoint: StandInEndpoint;
beforeAll(async () => {
  endpoint = await startEndpoint({ answer: () => 'Vingt-cinq jours [1].' });
});
afterAll(() => endpoint.close());

function open() {
  const candidate = selfHosted(endpoint.baseURL);
  return { candidate, door: openDoorTo(candidate) };
}

test('the question leaves with what the route asks and nothing else', async () => {
  const { candidate, door } = open();
  await hear(door, candidate, ask({ maxTokens: 321, temperature: 0.1 }));
  await door.close();
  expect(endpoint.requests.at(-1)).toMatchObject({ method: 'POST', path: '/v1/chat/completions' });
  expect(endpoint.requests.at(-1)?.body).toEqual({
    model: 'modele',
    messages: [{ role: 'user', content: secretPrompt }],
    max_tokens: 321,
    temperature: 0.1,
    stream: true,
    stream_options: { include_usage: true },
  });
  expect(Object.keys(endpoint.requests.at(-1)?.headers ?? {}).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'content-length',
    'content-type',
    'host',
    'user-agent',
  ]);
});

test('the end tells tokens, region and the model that served', async () => {
  endpoint.plan({ kind: 'answer', region: 'France Central', servedModel: 'autre-modele' });
  const { candidate, door } = open();
  const { deltas } = await hear(door, candidate, ask());
  await door.close();
  expect(deltas.at(-1)).toEqual({
    kind: 'end',
    finish: 'stop',
    usage: { input: Math.ceil(secretPrompt.length / 4), output: 3 },
    servedModel: 'autre-modele',
    region: 'France Central',
  });
});

test('tokens that the endpoint does not count are unknown, not zero', async () => {
  endpoint.plan({ kind: 'answer', usage: false });
  const { candidate, door } = open();
  const { deltas } = await hear(door, candidate, ask());
  await door.close();
  expect(deltas.at(-1)).toMatchObject({ kind: 'end', usage: null, region: null });
});

test.each([
  ['length', 'length'],
  ['content_filter', 'content-filter'],
  ['tool_calls', 'stop'],
] as const)('an answer that ends by %s is told as %s', async (finish, told) => {
  endpoint.plan({ kind: 'answer', finish });
  const { candidate, door } = open();
  const { deltas } = await hear(door, candidate, ask());
  await door.close();
  expect(deltas.at(-1)).toMatchObject({ kind: 'end', finish: told });
  expect(textOf(deltas)).toBe('Vingt-cinq jours [1].');
});

test('a filter that lets no word through is an end, not a fault that another endpoint may turn round', async () => {
  endpoint.plan({ kind: 'answer', text: '', finish: 'content_filter' });
  const { candidate, door } = open();
  const { deltas, fault } = await hear(door, candidate, ask());
  await door.close();
  expect(fault).toBeNull();
  expect(deltas).toMatchObject([{ kind: 'end', finish: 'content-filter' }]);
});

test('what a reasoning model thinks aloud is not part of its answer', async () => {
  const text = '<think>Voyons : la loi dit 25.</think>\n\nVingt-cinq jours [1].';
  endpoint.plan({ kind: 'answer', text, reasoning: 'Voyons.' });
  const { candidate, door } = open();
  const { deltas } = await hear(door, candidate, ask());
  await door.close();
  expect(textOf(deltas)).toBe('Vingt-cinq jours [1].');
});

test('a person who leaves in the middle closes the line to the endpoint', async () => {
  endpoint.plan({ kind: 'stall', after: 1 });
  const { candidate, door } = open();
  const leaving = new AbortController();
  const words: string[] = [];
  const answer = door.chat(candidate, ask({ signal: leaving.signal }));
  await expect(async () => {
    for await (const delta of answer) {
      if (delta.kind === 'text') words.push(delta.text);
      leaving.abort();
    }
  }).rejects.toMatchObject({ kind: 'aborted' });
  expect(words).toEqual(['Vingt-cinq']);
  expect(await endpoint.requests.at(-1)?.closed).toBe(false);
  await door.close();
});

test('a reader who stops listening closes the line to the endpoint', async () => {
  endpoint.plan({ kind: 'stall', after: 1 });
  const { candidate, door } = open();
  for await (const _ of door.chat(candidate, ask())) break;
  expect(await endpoint.requests.at(-1)?.closed).toBe(false);
  await door.close();
});

test('an Azure account gets its key and its limit under its own names', async () => {
  const candidate = selfHosted(endpoint.baseURL, { kind: 'azure-openai' });
  const door = bindDoor(policyOf([candidate]), { keys: { key: () => 'cle' } });
  await hear(door, candidate, ask());
  await door.close();
  const { headers, body } = endpoint.requests.at(-1) ?? {};
  expect(headers).toMatchObject({ 'api-key': 'cle' });
  expect(headers).not.toHaveProperty('authorization');
  expect(body).toMatchObject({ max_completion_tokens: 200 });
  expect(body).not.toHaveProperty('max_tokens');
});

test.each([
  [
    'names itself first with nothing, as Azure does',
    ['', 'gpt-4.1-mini-2025-04-14'],
    'gpt-4.1-mini-2025-04-14',
  ],
  ['never names itself', ['', ''], null],
  ['says anything but a name', ['Madame Lefort demande', 'modele'], '?'],
])('the model of an endpoint that %s', async (_, names, told) => {
  const words = names.map((model, at) => ({
    model,
    choices: [
      { index: 0, delta: { content: `mot${at} ` }, finish_reason: at === 0 ? null : 'stop' },
    ],
  }));
  const body = [...words.map((word) => `data: ${JSON.stringify(word)}\n\n`), 'data: [DONE]\n\n'];
  const headers = { 'content-type': 'text/event-stream' };
  endpoint.plan({ kind: 'status', status: 200, headers, body: body.join('') });
  const { candidate, door } = open();
  const { deltas } = await hear(door, candidate, ask());
  await door.close();
  expect(deltas.at(-1)).toMatchObject({ kind: 'end', servedModel: told });
});

test('questions that follow one another share their line, also when its end comes after the last word', async () => {
  const { candidate, door } = open();
  const before = endpoint.connections();
  for (let n = 0; n < 5; n += 1) {
    endpoint.plan({ kind: 'answer', endsLate: true });
    const { fault } = await hear(door, candidate, ask());
    expect(fault).toBeNull();
    await endpoint.requests.at(-1)?.closed;
    // The end is heard a few turns of the loop after it was sent.
    for (let turn = 0; turn < 100; turn += 1) await setImmediate();
  }
  await door.close();
  expect(endpoint.connections() - before).toBe(1);
});

test('an answer that was compressed without being asked is not read', async () => {
  const headers = { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' };
  endpoint.plan({ kind: 'status', status: 200, headers, body: 'data: [DONE]\n\n' });
  const { candidate, door } = open();
  const { fault } = await hear(door, candidate, ask());
  await door.close();
  expect(fault).toMatchObject({ kind: 'garbage', status: 200 });
});

test('vectors come with the model and are refused from another one: they could not be compared', async () => {
  const { candidate, door } = open();
  const { signal } = new AbortController();
  endpoint.plan({ kind: 'answer', servedModel: 'modele-2025-04-14' });
  const told = await door.embed(candidate, ['congés'], signal);
  expect(told).toMatchObject({ servedModel: 'modele-2025-04-14', region: null });
  endpoint.plan({ kind: 'answer', servedModel: 'bge-m3' });
  await expect(door.embed(candidate, ['congés'], signal)).rejects.toMatchObject({
    kind: 'other-model',
    servedModel: 'bge-m3',
  });
  const { endpoint: declared, model } = candidate;
  const deployment = { endpoint: declared, model: { ...model, servedAs: ['bge-m3'] } };
  endpoint.plan({ kind: 'answer', servedModel: 'bge-m3' });
  expect(await door.embed(deployment, ['congés'], signal)).toMatchObject({ servedModel: 'bge-m3' });
  await door.close();
});

test('questions that are asked together each go to their own endpoint, with their own key and words', async () => {
  const other = await startEndpoint({ answer: () => 'Trente jours [1].' });
  const auth = { type: 'key', env: 'CLE' } as const;
  const candidates = [endpoint, other].map(({ baseURL }, at) =>
    selfHosted(baseURL, { id: `local-${at}`, auth }),
  );
  const keys = { key: async ({ id }: { readonly id: string }) => `cle-${id}` };
  const door = bindDoor(policyOf(candidates), { keys });
  const before = endpoint.requests.length;
  const asked = Array.from({ length: 40 }, (_, n) => {
    const [candidate] = n % 2 === 0 ? candidates : candidates.slice(1);
    if (candidate === undefined) throw new Error('two endpoints');
    const messages = [{ role: 'user', content: `${candidate.endpoint.id} ${n}` } as const];
    return hear(door, candidate, ask({ messages }));
  });
  const heard = await Promise.all(asked);
  await door.close();
  await other.close();
  expect(heard.map(({ deltas }) => textOf(deltas))).toEqual(
    heard.map((_, n) => (n % 2 === 0 ? 'Vingt-cinq jours [1].' : 'Trente jours [1].')),
  );
  const received = [endpoint.requests.slice(before), other.requests];
  received.forEach((requests, at) => {
    expect(requests).toHaveLength(20);
    for (const { headers, body } of requests) {
      expect(headers.authorization).toBe(`Bearer cle-local-${at}`);
      expect(body.messages?.[0]?.content).toContain(`local-${at} `);
    }
  });
});
