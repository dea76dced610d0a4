import { beforeEach, expect, test } from '@jest/globals';
import type { Conversations } from '#shared/conversation/ports.ts';
import type { KnowledgeStore } from '#shared/knowledge/ports.ts';
import type { Person } from '#shared/policy/person.ts';
import type { RecalledExchange } from '#shared/turn/recall-exchanges.ts';
import type { Desk } from '../../bot/desk.ts';
import { openDesk } from '../../bot/open-desk.ts';
import { inMemoryConversations } from '../builders/in-memory-conversations.ts';
import { inMemoryKnowledge } from '../builders/in-memory-knowledge.ts';
import { leave, question } from '../builders/leave-documents.ts';
import { claire } from '../builders/scripted-policy.ts';
import { hearTurn, openTurnHouse, type TurnHouse } from '../builders/turn-house.ts';

const karim: Person = { ...claire, id: 'dev:karim', name: 'Karim' };
const conversationId = 'conversation-1';

let house: TurnHouse;
let knowledge: KnowledgeStore;
let conversations: Conversations;
let desk: Desk;

/** A desk over the same stores, as after a restart. */
const openAgain = (): Desk => openDesk({ ...house.ports, knowledge, conversations });

const ask = async (text: string): Promise<string> => {
  const request = { ...house.request(text), person: claire, channel: 'tab' as const };
  return (await hearTurn(desk.ask({ ...request, conversationId }))).outcome.kind;
};

const recallOne = async (person: Person = claire): Promise<RecalledExchange> => {
  const [first] = await openAgain().recall(person, conversationId);
  if (first === undefined) throw new Error('nothing is recalled');
  return first;
};

beforeEach(async () => {
  house = await openTurnHouse({ documents: [] });
  knowledge = inMemoryKnowledge();
  conversations = inMemoryConversations();
  await knowledge.put([leave]);
  desk = openAgain();
  await desk.acceptCharter(claire, 'tab', house.snapshot().charter.hash);
});

test('an exchange is given back masked, with its sources under their numbers, after a restart too', async () => {
  await ask(`Je suis Amélie Durand, 06 12 34 56 78. ${question}`);
  const exchange = await recallOne();
  expect(exchange).toMatchObject({ kind: 'degraded', generated: false, lost: [] });
  expect(exchange.question).toContain('congés annuels');
  expect(JSON.stringify(exchange)).not.toMatch(/06 ?12/u);
  expect(exchange.answerId).not.toBeNull();
  const [passage] = leave.passages;
  expect(exchange.citations).toMatchObject([
    { n: 1, sourceId: 'conges#0', space: 'exemple', passage: passage?.text },
  ]);
  expect(exchange.text).toContain('[1]');
});

test('somebody else’s conversation, an unknown one and an erased one are all as if they were not', async () => {
  await ask(question);
  expect(await desk.recall(karim, conversationId)).toEqual([]);
  expect(await desk.recall(claire, 'conversation-2')).toEqual([]);
  await desk.restart(karim, conversationId);
  expect(await desk.recall(claire, conversationId)).toHaveLength(1);
  await desk.restart(claire, conversationId);
  expect(await desk.recall(claire, conversationId)).toEqual([]);
});

test('what was handed to a person, refused or not found is not given back, nor what was kept as sensitive', async () => {
  expect(await ask('Ma cheffe me harcèle et m’humilie chaque matin, je pleure.')).toBe(
    'handed-over',
  );
  expect(await ask('Où est la piscine ?')).toBe('not-found');
  expect(await desk.recall(claire, conversationId)).toEqual([]);
  await ask(question);
  const person = house.ports.hasher.pseudonym(claire.id);
  const [kept] = await conversations.history(person, conversationId);
  if (kept === undefined) throw new Error('nothing is kept');
  await conversations.append(person, conversationId, { ...kept, dataClass: 'sensitive' });
  expect(await desk.recall(claire, conversationId)).toHaveLength(1);
});

test('a source overtaken since carries today’s warning', async () => {
  await ask(question);
  await knowledge.supersede('exemple', 'conges', 'décret n° 2026-900', '2026-03-01', 'Durée');
  expect((await recallOne()).citations).toMatchObject([
    { staleReason: 'superseded', replacement: { by: 'décret n° 2026-900', note: 'Durée' } },
  ]);
});

test('a passage that moved is found by its words; one that changed is not shown for what was cited', async () => {
  await ask(question);
  const [cited] = leave.passages;
  if (cited === undefined) throw new Error('no passage');
  const before = { ...cited, text: 'Préambule.' };
  await knowledge.put([{ ...leave, passages: [before, { ...cited, index: 1 }] }]);
  expect((await recallOne()).citations).toMatchObject([{ n: 1, sourceId: 'conges#1' }]);
  await knowledge.put([
    { ...leave, passages: [{ ...cited, text: 'Les congés, autrement dits.' }] },
  ]);
  expect(await recallOne()).toMatchObject({
    citations: [],
    lost: [{ n: 1, changed: 'Congés annuels' }],
  });
});

test('a document that is gone, closed to the person, or in a space closed to her says nothing of itself', async () => {
  await ask(question);
  const lost = { citations: [], lost: [{ n: 1, changed: null }] };
  await knowledge.put([{ ...leave, document: { ...leave.document, readers: ['group:rh'] } }]);
  expect(await recallOne()).toMatchObject(lost);
  await knowledge.put([leave]);
  const ofNobody = house
    .snapshot()
    .policy.knowledge.spaces.map((space) => ({ ...space, readers: [] }));
  house.swap((now) => ({ ...now, policy: { ...now.policy, knowledge: { spaces: ofNobody } } }));
  expect(await recallOne()).toMatchObject(lost);
  await knowledge.remove('exemple', ['conges']);
  expect(await recallOne()).toMatchObject(lost);
});
