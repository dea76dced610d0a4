import { expect, test } from '@jest/globals';
import type { Opinion } from '#shared/quality/opinion.ts';
import { keepOpinion } from '../../bot/keep-opinion.ts';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import { createScriptedDesk } from '../builders/scripted-desk.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { scriptedWhereabouts } from '../builders/scripted-whereabouts.ts';

const opinion = {
  conversationId: 'conversation-1',
  answerId: 'q-7f3a91c2',
  reaction: 'dislike',
  reasons: ['outdated', 'wrong', 'wrong'],
  text: ' Voyez claire@valbrume.example ',
};

/** The route over what really keeps opinions; `lost` = the answer is not known to be the person's. */
const open = async (lost: string | null = null) => {
  const kept: Opinion[] = [];
  const where = async () => ({ ...scriptedWhereabouts(scriptedPolicy, 'tab', null), lost });
  const noting = createScriptedDesk();
  const api = await startLoopbackApi({
    script: { where },
    ports: {
      opine: (given) =>
        keepOpinion(given, {
          desk: noting,
          clock: { now: () => 7 },
          pseudonym: (id) => `p-${id}`,
          keep: async (one) => void kept.push(one),
        }),
    },
  });
  return { api, kept, noted: noting.noted };
};

const send = (api: LoopbackApi, body: unknown): ReturnType<LoopbackApi['send']> => {
  const host = `127.0.0.1:${api.port}`;
  const headers = { host, origin: `http://${host}`, 'content-type': 'application/json' };
  return api.send('POST', '/api/opinions', { headers, body: JSON.stringify(body) });
};

test('an opinion is kept masked and under a pseudonym, and its line in the journal holds no word of it', async () => {
  const { api, kept, noted } = await open();
  await using _api = api;
  expect((await send(api, opinion)).status).toBe(201);
  expect(kept).toEqual([
    {
      answerId: 'q-7f3a91c2',
      activityId: null,
      person: 'p-dev:claire.moreau',
      reaction: 'dislike',
      reasons: ['outdated', 'wrong'],
      text: expect.not.stringContaining('claire@'),
      at: 7,
    },
  ]);
  expect(noted).toMatchObject([{ kind: 'feedback', channel: 'tab', outcome: 'dislike' }]);
  expect(JSON.stringify(noted)).not.toContain('Voyez');
});

test('of what somebody writes of a situation in an opinion no word is kept', async () => {
  const { api, kept } = await open();
  await using _api = api;
  const told = { ...opinion, text: 'Mon chef me frappe et personne ne fait rien.' };
  expect((await send(api, told)).status).toBe(201);
  expect(kept).toMatchObject([{ reaction: 'dislike', text: '' }]);
});

test('an opinion on an answer that the person was not given is refused, and nothing is kept', async () => {
  const { api, kept, noted } = await open('q-7f3a91c2');
  await using _api = api;
  const { status, text } = await send(api, opinion);
  expect([status, JSON.parse(text).code]).toEqual([404, 'answer-unknown']);
  expect([kept, noted]).toEqual([[], []]);
});

test.each([
  ['no reason for a dislike', { ...opinion, reasons: [] }],
  ['a reason for a like', { ...opinion, reaction: 'like' }],
  ['a reason that is none', { ...opinion, reasons: ['ugly'] }],
  ['words without end', { ...opinion, text: 'x'.repeat(2_001) }],
  ['a path for an answer', { ...opinion, answerId: '../q' }],
  ['another person', { ...opinion, person: 'dev:youssef.benali' }],
  ['no object', 'like'],
])('%s is refused, and nothing is kept', async (_, body) => {
  const { api, kept } = await open();
  await using _api = api;
  expect((await send(api, body)).status).toBe(400);
  expect(kept).toEqual([]);
});
