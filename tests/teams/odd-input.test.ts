import { afterEach, describe, expect, test } from '@jest/globals';
import { openDesk } from '../../bot/open-desk.ts';
import { inMemoryConversations } from '../builders/in-memory-conversations.ts';
import { inMemoryKnowledge } from '../builders/in-memory-knowledge.ts';
import { leave } from '../builders/leave-documents.ts';
import { openTurnHouse } from '../builders/turn-house.ts';
import { claire, type FakeChannel, holds, openChannel, openRooms } from '../fakes/channel.ts';
import { tenantId } from '../fakes/issuer.ts';

const { start, closeAll } = openRooms();
const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  await closeAll();
  for (const end of endings.splice(0)) await end();
});

const person = `entra:${tenantId}:${claire.aadObjectId}`;

/** The product's own road behind the channel. */
const openReal = async () => {
  const house = await openTurnHouse({ documents: [] });
  house.swap((snapshot) => {
    const { policy } = snapshot;
    return { ...snapshot, policy: { ...policy, identity: { ...policy.identity, guests: true } } };
  });
  const knowledge = inMemoryKnowledge();
  await knowledge.put([leave]);
  const conversations = inMemoryConversations();
  const channel = await openChannel({
    desk: openDesk({ ...house.ports, conversations, knowledge }),
  });
  endings.push(channel.stop);
  const { version, hash } = house.snapshot().charter;
  const charter = { charterVersion: version, charterHash: hash };
  await house.ports.acceptances.record({ person, ...charter, at: 1, channel: 'teams' });
  const kept = () => conversations.history(house.ports.hasher.pseudonym(person), 'chat-claire');
  return { channel, house, kept };
};

describe('a message that is no question gets words and a line, and nothing of it is kept', () => {
  test.each([
    ['20,000 characters', 'Congés ? '.repeat(2_223), 'dépasse 4.000 caractères'],
    ['control characters alone', '\u0000\u0001\u0002\u0007', 'comprendre|lisible|lire'],
    ['binary taken for text', `PK\u0003\u0004${'\ufffd'.repeat(300)}`, 'comprendre|lisible|lire'],
    ['emoji alone', '🙂🙂🎉', 'question'],
    ['signs alone', '??!…', 'question'],
  ])('%s', async (_, text, words) => {
    const { channel, house, kept } = await openReal();
    await channel.post(channel.message(text));
    const { activity } = await channel.connector.until(
      (one) => one.activity.type === 'message' && one.activity.text !== undefined,
    );
    expect(activity.text).toMatch(new RegExp(words, 'u'));
    expect((activity.text ?? '').length).toBeLessThan(2_000);
    expect(await kept()).toEqual([]);
    const lines = await house.journal();
    expect(lines.map(({ outcome }) => outcome)).toContain('refused');
    expect(JSON.stringify(lines)).not.toContain(text.slice(0, 4));
  });

  test('an empty one', async () => {
    const { channel, desk } = await start();
    await channel.post(channel.message('   '));
    await channel.connector.until(holds('Je n’ai reçu aucun texte'));
    expect(desk.noted).toMatchObject([{ kind: 'ignored', reason: 'no-text' }]);
    expect(desk.asked).toEqual([]);
  });
});

const invoke = (channel: FakeChannel, name: string, value: unknown, more: object = {}) =>
  channel.post(channel.message('', { type: 'invoke', text: undefined, name, value, ...more }));

describe('a press that no card of ours can make', () => {
  const forged: readonly (readonly [string, unknown])[] = [
    ['an unknown verb', { verb: 'dropTables', answer: 'q-1' }],
    ['a verb of every object', { verb: 'constructor' }],
    ['a prototype', JSON.parse('{"__proto__":{"verb":"showWhere","answer":"q-1"}}')],
    ['an oversized reference', { verb: 'showWhere', answer: 'q'.repeat(50_000) }],
    ['a list', [{ verb: 'showWhere' }]],
    ['a deep nest', JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`)],
    ['nothing', {}],
  ];

  test.each(forged)('%s, as an invoke: words, a line, nothing done', async (_, data) => {
    const { channel, desk } = await start();
    const value = { action: { type: 'Action.Execute', verb: 'x', data } };
    const { status, text } = await invoke(channel, 'adaptiveCard/action', value);
    expect(status).toBe(200);
    expect(text).toContain('n’a pas pu être comprise');
    expect(desk.noted).toMatchObject([{ kind: 'ignored', reason: 'card-action unknown' }]);
    expect(desk.asked).toEqual([]);
  });

  test.each(forged)('%s, as a message: words, a line, nothing done', async (_, value) => {
    const { channel, desk } = await start();
    await channel.post(channel.message('', { text: undefined, value }));
    await channel.connector.until(holds('n’existe pas ou plus'));
    expect(desk.noted).toMatchObject([{ kind: 'ignored', reason: 'unknown-action' }]);
    expect(desk.asked).toEqual([]);
  });

  test('the same message delivered again is answered once', async () => {
    const { channel, desk } = await start();
    const message = channel.message('', { text: undefined, value: { verb: 'x' } });
    await channel.post(message);
    await channel.post(message);
    await channel.connector.until(holds('n’existe pas ou plus'));
    expect(desk.noted).toHaveLength(1);
  });
});

test('an opinion on a message of another conversation keeps nothing and leaves a line', async () => {
  const { channel, desk } = await start();
  await channel.memory.linkAnswer('chat-karim', 'message-1', 'q-of-karim');
  await channel.memory.linkAnswer('chat-claire', 'message-2', 'q-of-claire');
  const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '' } };
  const answer = await invoke(channel, 'message/submitAction', value, { replyToId: 'message-1' });
  expect(answer).toEqual({ status: 200, text: '{}' });
  expect(await channel.memory.opinions('q-of-karim')).toEqual([]);
  expect(await channel.memory.opinions('q-of-claire')).toEqual([]);
  expect(desk.noted).toMatchObject([{ kind: 'ignored', reason: 'opinion answer-unknown' }]);
});

test('an invoke of a kind that is not ours is refused with a line, without its name as it came', async () => {
  const { channel, desk } = await start();
  const { status } = await invoke(channel, 'task/fetch<script>claire@x', {});
  expect(status).toBe(501);
  expect(JSON.stringify(desk.noted)).not.toMatch(/[<@]/u);
});
