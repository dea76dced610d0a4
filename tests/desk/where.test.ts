import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Conversations } from '#shared/conversation/ports.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Desk } from '../../bot/desk.ts';
import { openDesk } from '../../bot/open-desk.ts';
import { inMemoryConversations } from '../builders/in-memory-conversations.ts';
import { inMemoryKnowledge } from '../builders/in-memory-knowledge.ts';
import { leave, question } from '../builders/leave-documents.ts';
import { claire } from '../builders/scripted-policy.ts';
import { hearTurn, openTurnHouse, type TurnHouse } from '../builders/turn-house.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

let endpoint: StandInEndpoint;
let house: TurnHouse;
let conversations: Conversations;
let desk: Desk;

/** Another process over the same store. */
const reopen = async (): Promise<Desk> => {
  const knowledge = inMemoryKnowledge();
  await knowledge.put([leave]);
  return openDesk({ ...house.ports, conversations, knowledge }, { onThisComputer: true });
};

beforeEach(async () => {
  endpoint = await startEndpoint();
  house = await openTurnHouse({ endpoints: [endpoint.baseURL], documents: [leave] });
  conversations = inMemoryConversations();
  desk = await reopen();
  await desk.acceptCharter(claire, 'tab', house.snapshot().charter.hash);
});
afterEach(() => endpoint.close());

const ask = async (text: string, conversationId: string | null = 'c-0001') => {
  const { outcome } = await hearTurn(
    desk.ask({
      person: claire,
      channel: 'tab',
      conversationId,
      text,
      spaces: null,
      language: 'fr',
      signal: new AbortController().signal,
    }),
  );
  return outcome;
};
const parts = async (from: Desk, person: Person, answerId: string | null = null) => {
  const { kind, answer, lost, legs } = await from.where(person, 'tab', 'c-0001', answerId);
  const models = legs.flatMap((leg) => (leg.id === 'model' ? [leg.part] : []));
  return { kind, reference: answer?.journalId ?? null, lost, models };
};

describe('the way of an answer', () => {
  test('is that of the last one, or of the one that is named', async () => {
    const first = await ask(question);
    const second = await ask('Je subis du harcèlement de mon chef');
    expect(await parts(desk, claire)).toMatchObject({ reference: second.journalId, models: [] });
    expect(await parts(desk, claire, first.journalId)).toMatchObject({
      kind: 'taken',
      reference: first.journalId,
      models: ['answered'],
    });
  });

  test('is told of a « je ne sais pas » that a model said, which no conversation keeps', async () => {
    endpoint.plan({ kind: 'answer', text: 'SANS_REPONSE' });
    const outcome = await ask(question);
    expect(outcome.kind).toBe('not-found');
    expect(await parts(desk, claire)).toMatchObject({
      reference: outcome.journalId,
      models: ['answered'],
    });
  });

  test('outlives the process where the exchange is kept', async () => {
    const { journalId } = await ask(question);
    expect(await parts(await reopen(), claire, journalId)).toMatchObject({
      kind: 'taken',
      reference: journalId,
      models: ['answered'],
    });
  });

  test('of a « je ne sais pas » outlives the process too, though its exchange is not kept', async () => {
    endpoint.plan({ kind: 'answer', text: 'SANS_REPONSE' });
    const { journalId } = await ask(question);
    expect(await parts(await reopen(), claire)).toMatchObject({
      kind: 'taken',
      reference: journalId,
      models: ['answered'],
    });
  });

  test('that stood alone is found as the last one of its author, by the channel where it was asked', async () => {
    const { journalId } = await ask(question, null);
    const found = await (await reopen()).whereLast(claire, 'cli');
    expect(found).toMatchObject({ kind: 'taken', answer: { journalId } });
    expect(found.legs[0]).toMatchObject({ id: 'channel', channel: 'tab' });
    expect(await desk.whereLast({ ...claire, id: 'dev:karim' }, 'cli')).toMatchObject({
      kind: 'expected',
      answer: null,
    });
    await desk.restart(claire, 'c-0001');
    expect(await desk.whereLast(claire, 'cli')).toMatchObject({ kind: 'expected' });
  });

  test('that is not known any more is told as lost, beside the way of a question asked now', async () => {
    await ask(question);
    expect(await parts(desk, claire, 'q-inconnue')).toMatchObject({
      kind: 'expected',
      reference: null,
      lost: 'q-inconnue',
      models: ['first'],
    });
  });

  test('is nobody else’s, even under the name of the same conversation', async () => {
    const { journalId } = await ask(question);
    const other = { ...claire, id: 'dev:karim' };
    expect(await parts(desk, other)).toMatchObject({ kind: 'expected', reference: null });
    expect(await parts(desk, other, journalId)).toMatchObject({ kind: 'expected' });
  });

  test('is forgotten with its conversation', async () => {
    const { journalId } = await ask(question);
    await desk.restart(claire, 'c-0001');
    expect(await parts(desk, claire)).toMatchObject({ kind: 'expected', reference: null });
    expect(await parts(desk, claire, journalId)).toMatchObject({ lost: journalId });
  });
});

test('the way of a question asked now sends nothing anywhere', async () => {
  const { legs } = await desk.where(claire, 'tab', null);
  expect(legs.map(({ id }) => id)).toEqual(['channel', 'calame', 'model', 'policy']);
  expect(endpoint.requests).toEqual([]);
});
