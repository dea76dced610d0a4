import { expect, test } from '@jest/globals';
import { startLoopbackApi } from '../builders/loopback-api.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const conversation = 'conversation-1';

test('the way of an answer is told in the reader’s language, for the person who asks', async () => {
  const asked: unknown[] = [];
  await using api = await startLoopbackApi();
  const where = api.desk.where;
  await using watched = await startLoopbackApi({
    script: {
      where: (person, channel, conversationId, answerId) => {
        asked.push([person.id, channel, conversationId, answerId]);
        return where(person, channel, conversationId, answerId);
      },
    },
  });
  const path = `/api/conversations/${conversation}/answers/q-7f3a91c2/where`;
  const headers = { 'accept-language': 'en', 'x-calame-person': 'dev:youssef.benali' };
  const { status, text } = await watched.send('GET', path, { headers });
  expect(status).toBe(200);
  expect(asked).toEqual([['dev:youssef.benali', 'tab', conversation, 'q-7f3a91c2']]);
  expect(JSON.parse(text).legs.map(({ kindTold }: { kindTold: string }) => kindTold)).toContain(
    'Declared',
  );
});

test('the way of a question asked now needs no conversation', async () => {
  await using api = await startLoopbackApi();
  const { text } = await api.send('GET', '/api/where');
  expect(JSON.parse(text).title.replaceAll('\u00a0', ' ')).toBe('Où irait ma question ?');
  expect(api.desk.asked).toEqual([]);
});

test.each([
  ['a conversation of another shape', '/api/conversations/x/answers/q-1/where'],
  ['a reference of another shape', `/api/conversations/${conversation}/answers/q%2F..%2F1/where`],
  ['a reference too long', `/api/conversations/${conversation}/answers/${'a'.repeat(65)}/where`],
])('%s is not read', async (_, path) => {
  await using api = await startLoopbackApi();
  const { status, text } = await api.send('GET', path);
  expect([status, JSON.parse(text).code]).toEqual([400, 'request-unreadable']);
});

test('the status tells each endpoint of the route: the one that serves, the one that rests, the one whose proof is over', async () => {
  const [model] = scriptedPolicy.policy.endpoints;
  if (model === undefined) throw new Error('the scripted policy has no endpoint');
  const endpoints = ['repose', 'perime', model.id].map((id) => ({ ...model, id }));
  const use = scriptedPolicy.policy.uses['hr-answer'];
  if (use === undefined) throw new Error('the scripted policy has no use');
  const uses = { 'hr-answer': { ...use, route: endpoints.map(({ id }) => id) } };
  const policy = { ...scriptedPolicy.policy, endpoints, uses };
  const [chat] = model.models;
  if (chat === undefined) throw new Error('the scripted endpoint has no model');
  await using api = await startLoopbackApi({
    script: {
      snapshot: { ...scriptedPolicy, policy },
      route: () => ({
        serving: [{ endpoint: model, model: chat }],
        searching: [],
        skipped: [
          { endpointId: 'repose', why: 'unhealthy' },
          { endpointId: 'perime', why: 'evidence-stale' },
        ],
      }),
    },
  });
  const told = JSON.parse((await api.send('GET', '/api/status')).text);
  const states = told.endpoints.map(({ id, state }: { id: string; state: string }) => [id, state]);
  expect(states).toEqual([
    ['repose', 'unhealthy'],
    ['perime', 'evidence-stale'],
    ['scaleway-fr', 'serving'],
  ]);
  expect(told.mode).toMatchObject({ kind: 'model', operator: 'Scaleway' });
});

test('the Word panel names itself: in the way of a question, and to whoever answers it', async () => {
  const asked: unknown[] = [];
  await using api = await startLoopbackApi();
  const { where } = api.desk;
  await using watched = await startLoopbackApi({
    script: {
      where: (person, channel, ...rest) => {
        asked.push(channel);
        return where(person, channel, ...rest);
      },
    },
  });
  for (const query of ['?channel=word', '', '?channel=teams']) {
    await watched.send('GET', `/api/where${query}`);
  }
  expect(asked).toEqual(['word', 'tab', 'tab']);
});
