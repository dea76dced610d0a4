import { expect, test } from '@jest/globals';
import type { LoopbackApi } from '../builders/loopback-api.ts';
import { startLoopbackApi } from '../builders/loopback-api.ts';
import { scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { openTicketHouse, requestOf, type TicketHouse } from '../builders/ticket-house.ts';

const people = ['claire', 'karim', 'sophie', 'ines', 'nadia'] as const;
type Name = (typeof people)[number];
const groupsOf: Readonly<Record<Name, readonly string[]>> = {
  claire: [],
  karim: [],
  sophie: ['group:rh'],
  ines: ['group:rh'],
  nadia: ['group:dsi'],
};

const openApi = async (house: TicketHouse): Promise<LoopbackApi> => {
  const base = house.snapshot();
  const development = people.map((id) => ({
    id,
    name: id,
    groups: groupsOf[id],
    roles: [],
  }));
  const identity = { ...base.policy.identity, development };
  const snapshot = { ...base, policy: { ...base.policy, identity } };
  return startLoopbackApi({ script: { snapshot, tickets: house.desk } });
};

const call = async (api: LoopbackApi, name: Name, method: string, path: string, body?: unknown) => {
  const origin = `http://127.0.0.1:${api.port}`;
  const { status, text } = await api.send(method, path, {
    headers: {
      host: `127.0.0.1:${api.port}`,
      origin,
      'x-calame-person': name,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status, body: JSON.parse(text) };
};

test('an agent hands a question in, HR answers it from the console, the agent reads and closes it', async () => {
  const house = openTicketHouse();
  await using api = await openApi(house);
  const first = await call(api, 'claire', 'GET', '/api/tickets');
  expect(first.body).toMatchObject({ tickets: [], offer: { label: 'Demander aux RH' } });
  const created = await call(api, 'claire', 'POST', '/api/tickets', requestOf());
  expect(created).toMatchObject({ status: 201, body: { ticket: { state: 'open', version: 1 } } });
  const { id } = created.body.ticket;
  const desk = await call(api, 'sophie', 'GET', '/api/console');
  expect(desk.body).toMatchObject({ me: { name: 'sophie' }, counts: { open: 1, mine: 0 } });
  const listed = await call(api, 'sophie', 'GET', '/api/console/tickets');
  expect(listed.body.tickets).toMatchObject([{ id, question: requestOf().question }]);
  const act = (name: Name, version: number, action: object) =>
    call(api, name, 'POST', `/api/console/tickets/${id}/actions`, { version, action });
  expect((await act('sophie', 1, { kind: 'take' })).status).toBe(200);
  const late = await act('ines', 1, { kind: 'take' });
  expect(late).toMatchObject({ status: 409, body: { code: 'ticket-changed' } });
  expect(late.body.message).toContain('sophie');
  const news = async (name: Name) => (await call(api, name, 'GET', '/api/status')).body.newsFromHr;
  expect(await news('claire')).toEqual([]);
  await act('sophie', 2, { kind: 'answer', text: 'Oui.' });
  expect(await news('claire')).toEqual([expect.any(Number)]);
  // Nobody else is told of it.
  expect(await news('karim')).toEqual([]);
  const mine = await call(api, 'claire', 'GET', '/api/tickets');
  expect(mine.body.tickets).toMatchObject([{ state: 'answered', messages: [{ text: 'Oui.' }] }]);
  const closed = await call(api, 'claire', 'POST', `/api/tickets/${id}/actions`, {
    version: 3,
    action: { kind: 'close' },
  });
  expect(closed.body.ticket.state).toBe('closed');
  expect(await news('claire')).toEqual([]);
});

test('what is one’s own is one’s own: another agent, HR without the desk and a deputy before the date get nothing', async () => {
  const house = openTicketHouse();
  await using api = await openApi(house);
  const { body } = await call(api, 'claire', 'POST', '/api/tickets', requestOf());
  const { id } = body.ticket;
  const close = { version: 1, action: { kind: 'close' } };
  for (const name of ['karim', 'sophie'] as const) {
    expect(await call(api, name, 'POST', `/api/tickets/${id}/actions`, close)).toMatchObject({
      status: 404,
      body: { code: 'ticket-unknown' },
    });
    expect((await call(api, name, 'GET', '/api/tickets')).body.tickets).toEqual([]);
  }
  for (const path of ['/api/console', '/api/console/tickets']) {
    expect((await call(api, 'claire', 'GET', path)).status).toBe(403);
  }
  expect((await call(api, 'nadia', 'GET', '/api/console/tickets')).body).toEqual({ tickets: [] });
  const take = { version: 1, action: { kind: 'take' } };
  for (const name of ['claire', 'nadia'] as const) {
    const path = `/api/console/tickets/${id}/actions`;
    expect((await call(api, name, 'POST', path, take)).status).toBe(404);
  }
  expect((await house.tickets.find(id))?.version).toBe(1);
});

test.each([
  ['no question', { ...requestOf(), question: '   ' }],
  ['a question of a book', { ...requestOf(), question: 'x'.repeat(4_001) }],
  ['a key that is none', { ...requestOf(), desk: 'cdg' }],
  ['a wrong answer', { ...requestOf(), from: { conversationId: '../..', answerId: 'j' } }],
  ['a wrong choice', { ...requestOf(), anonymous: 'yes' }],
  ['no body at all', null],
])('%s is refused, and nothing is kept', async (_, body) => {
  const house = openTicketHouse();
  await using api = await openApi(house);
  expect((await call(api, 'claire', 'POST', '/api/tickets', body)).status).toBe(400);
  expect(await house.tickets.running()).toEqual([]);
});

test.each([
  ['an action that is none', { version: 1, action: { kind: 'delete' } }],
  ['an answer without words', { version: 1, action: { kind: 'answer', text: ' ' } }],
  ['no version', { action: { kind: 'take' } }],
])('%s is refused by the console, and nothing changes', async (_, body) => {
  const house = openTicketHouse();
  await using api = await openApi(house);
  const { id } = (await call(api, 'claire', 'POST', '/api/tickets', requestOf())).body.ticket;
  const path = `/api/console/tickets/${id}/actions`;
  expect((await call(api, 'sophie', 'POST', path, body)).status).toBe(400);
  expect((await house.tickets.find(id))?.version).toBe(1);
});

test('likely validated answers are given before anything is sent', async () => {
  const answer = {
    id: 'v-1',
    question: 'Congé bonifié ?',
    answer: 'Oui.',
    owner: 'la DRH',
    validatedAt: '2026-10-01',
    citations: scriptedOutcomes.answered.citations,
  };
  const house = openTicketHouse({ validated: { suggest: async () => [answer] } });
  await using api = await openApi(house);
  const body = { question: 'Puis-je ?' };
  const reply = await call(api, 'claire', 'POST', '/api/tickets/suggestions', body);
  expect(reply).toEqual({ status: 200, body: { answers: [answer] } });
  expect(await house.tickets.running()).toEqual([]);
});
