import { afterEach, describe, expect, test } from '@jest/globals';
import type { Outcome } from '#shared/turn/outcome.ts';
import { eventsOf, scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { scriptedCitations } from '../builders/scripted-sources.ts';
import { claire, type FakeChannel, holds, openRooms, showsCard } from '../fakes/channel.ts';
import { tenantId } from '../fakes/issuer.ts';

const { start, closeAll } = openRooms();
afterEach(closeAll);

const group = {
  conversation: { id: '19:group@thread.v2', conversationType: 'groupChat', tenantId },
};
const secret = 'La prime de responsabilité est de 300 euros [1].';
const restricted: Outcome = { ...scriptedOutcomes.answered, text: secret, restricted: true };
const tellRestricted = (outcome: Outcome = restricted) => ({ tell: () => eventsOf(outcome) });

const said = ({ connector }: FakeChannel, conversationId: string): string =>
  JSON.stringify(connector.received.filter((one) => one.conversationId === conversationId));

const askInGroup = async (channel: FakeChannel): Promise<void> => {
  await channel.post(channel.message('Quelle prime ?', group));
};

/** Claire writes to the bot in her own chat, which is how it learns where that is. */
const meet = async (channel: FakeChannel): Promise<void> => {
  await channel.post(channel.message('/aide'));
  await channel.connector.until(holds('/recommencer'));
};

const share = (channel: FakeChannel, answer: string, more: object = {}): Promise<unknown> =>
  channel.post(
    channel.message('', {
      type: 'invoke',
      text: undefined,
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', data: { verb: 'shareAnswer', answer } } },
      ...more,
    }),
  );

describe('an answer from restricted sources, asked for in a group', () => {
  test('goes to its asker alone, and the group is told nothing of it', async () => {
    const { channel, desk } = await start(tellRestricted());
    await meet(channel);
    await askInGroup(channel);
    await channel.connector.until(showsCard('Partager dans la conversation'));
    await channel.connector.until(holds('elle est dans notre conversation privée'));
    expect(said(channel, 'chat-claire')).toContain('300 euros');
    expect(said(channel, group.conversation.id)).not.toMatch(/300|prime de resp|Congés annuels/u);
    expect(desk.asked.at(-1)).toMatchObject({ privateChat: 'chat-claire' });
  });

  test('is not given at all without a chat of her own: the group says how to open one', async () => {
    const { channel, desk } = await start(tellRestricted());
    await askInGroup(channel);
    await channel.connector.until(holds('Ouvrez une conversation privée avec moi'));
    expect(JSON.stringify(channel.connector.received)).not.toContain('300 euros');
    expect(desk.asked.at(-1)).toMatchObject({ privateChat: null });
  });

  test('is not given either once she blocked the bot, and that is remembered', async () => {
    const { channel } = await start(tellRestricted());
    await meet(channel);
    channel.connector.plan((activity) => activity.text?.includes('300 euros') === true, {
      status: 403,
      body: { error: { code: 'MessageWritesBlocked', message: 'blocked' } },
    });
    await askInGroup(channel);
    await channel.connector.until(holds('Ouvrez une conversation privée avec moi'));
    expect(said(channel, group.conversation.id)).not.toContain('300 euros');
    const chats = await Promise.all(
      [`p-entra:${tenantId}:${claire.aadObjectId}`].map(channel.places.chatOf),
    );
    expect(chats).toMatchObject([{ blocked: true }]);
  });

  test('is shown to the group when its asker decides so, once, and the journal says it', async () => {
    const { channel, desk } = await start(tellRestricted());
    await meet(channel);
    await askInGroup(channel);
    await channel.connector.until(showsCard('Partager dans la conversation'));
    await share(channel, restricted.journalId);
    await channel.connector.until(holds('La réponse est partagée'));
    const shared = said(channel, group.conversation.id);
    expect(shared).toContain('300 euros');
    expect(shared).toContain('partagée par Claire Moreau');
    await share(channel, restricted.journalId);
    await channel.connector.until(holds('ne peut plus être partagée'));
    expect(said(channel, group.conversation.id).match(/300 euros/gu)).toHaveLength(1);
    expect(desk.noted.filter(({ kind }) => kind === 'share')).toMatchObject([
      { outcome: 'shared', reason: restricted.journalId },
    ]);
  });

  test('is shared by nobody else, whatever reference they give', async () => {
    const { channel, desk } = await start(tellRestricted());
    await meet(channel);
    await askInGroup(channel);
    await channel.connector.until(showsCard('Partager dans la conversation'));
    const other = {
      id: '29:user-karim',
      name: 'Karim',
      aadObjectId: claire.aadObjectId.replace('20', '21'),
    };
    await share(channel, restricted.journalId, { from: other, ...group });
    await channel.connector.until(holds('ne peut plus être partagée'));
    expect(said(channel, group.conversation.id)).not.toContain('300 euros');
    expect(desk.noted.filter(({ kind }) => kind === 'share')).toEqual([]);
  });

  test('is not shared once a source that it cites is closed to her', async () => {
    const [, , closed] = scriptedCitations;
    const outcome: Outcome = { ...restricted, citations: [{ ...closed, n: 1 }] };
    const { channel, desk } = await start(tellRestricted(outcome));
    await meet(channel);
    await askInGroup(channel);
    await channel.connector.until(showsCard('Partager dans la conversation'));
    const value = { verb: 'shareAnswer', answer: outcome.journalId };
    await channel.post(channel.message('', { text: undefined, value }));
    await channel.connector.until(holds('ne vous est plus ouvert'));
    expect(said(channel, group.conversation.id)).not.toContain('300 euros');
    expect(desk.noted.at(-1)).toMatchObject({ kind: 'share', outcome: 'refused' });
  });
});

test('what every agent may read is answered in the group, as before', async () => {
  const { channel } = await start({ tell: () => eventsOf(scriptedOutcomes.answered) });
  await meet(channel);
  await askInGroup(channel);
  const { conversationId } = await channel.connector.until(holds('20 jours'));
  expect(conversationId).toBe(group.conversation.id);
});

test('whoever tells a hard situation in a group is helped in private; in the group alone when there is no other place', async () => {
  const handed = tellRestricted(scriptedOutcomes['handed-over']);
  const known = await start(handed);
  await meet(known.channel);
  await askInGroup(known.channel);
  await known.channel.connector.until(holds('notre conversation privée'));
  expect(said(known.channel, group.conversation.id)).not.toContain('situation sensible');
  expect(said(known.channel, 'chat-claire')).toContain('situation sensible');
  const unknown = await start(handed);
  await askInGroup(unknown.channel);
  const { conversationId } = await unknown.channel.connector.until(holds('situation sensible'));
  expect(conversationId).toBe(group.conversation.id);
});

test('the list of sources told to a group names those alone that all may read', async () => {
  const { desk } = await start();
  const all = await desk.sources({ ...person, groups: ['all-agents', 'organisation:valbrume'] });
  expect(all.map(({ title }) => title)).toContain('Charte du télétravail de Valbrume-le-Château');
  const open = await start({ snapshot: withValbrume(desk.policy()) });
  await open.channel.post(open.channel.message('/sources', group));
  await open.channel.connector.until(holds('vous est ouvert'));
  expect(said(open.channel, group.conversation.id)).not.toContain('Charte du télétravail');
  await open.channel.post(open.channel.message('/sources'));
  await open.channel.connector.until(holds('Charte du télétravail'));
});

const person = {
  id: 'entra:x',
  tenant: tenantId,
  name: null,
  roles: [],
} as const;

/** Claire as the channel names her, in the group of one commune. */
function withValbrume(
  snapshot: ReturnType<Awaited<ReturnType<typeof start>>['desk']['policy']>,
): typeof snapshot {
  const { policy } = snapshot;
  const groups = ['all-agents', 'organisation:valbrume'];
  const development = [
    { id: 'claire', name: 'Claire Moreau', groups, roles: [], objectId: claire.aadObjectId },
  ];
  return { ...snapshot, policy: { ...policy, identity: { ...policy.identity, development } } };
}
