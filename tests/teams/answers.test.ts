import { afterEach, expect, test } from '@jest/globals';
import { eventsOf, scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { framesOf, holds, isFinal, openRooms, showsCard } from '../fakes/channel.ts';
import { aiOf, frameOf } from '../fakes/connector.ts';
import { tenantId } from '../fakes/issuer.ts';

const question = 'Combien de jours de congés à 80 % ?';
const { start, closeAll } = openRooms();

afterEach(closeAll);

const group = { id: 'group-rh', conversationType: 'groupChat', tenantId };

test('the final message carries the label, the cited sources with date and passage, and asks an opinion', async () => {
  const { channel } = await start();
  await channel.post(channel.message(question));
  const { activity } = await channel.connector.until(isFinal);
  const entity = aiOf(activity);
  expect(entity?.['additionalType']).toEqual(['AIGeneratedContent']);
  const [first] = (entity?.['citation'] ?? []) as readonly {
    position: number;
    appearance: Record<string, string>;
  }[];
  expect(first?.position).toBe(1);
  expect(first?.appearance['abstract']).toMatch(/^datée du /u);
  expect(first?.appearance['text']).toContain(
    JSON.stringify(scriptedOutcomes.answered.citations[0]?.passage.slice(0, 40)).slice(1, -1),
  );
  expect(activity.channelData).toEqual({ feedbackLoop: { type: 'default' } });
  expect(activity.text).toContain('Scaleway, hébergé en France');
  expect(activity.text).toContain('référence q-7f3a91c2');
});

test.each(['degraded', 'refused', 'not-found', 'handed-over'] as const)(
  'a %s outcome is never labelled as generated',
  async (kind) => {
    const outcome = scriptedOutcomes[kind];
    const { channel } = await start({ tell: () => eventsOf(outcome) });
    await channel.post(channel.message(question));
    const { activity } = await channel.connector.until(holds(outcome.text.slice(0, 20)));
    expect(JSON.stringify(activity)).not.toContain('AIGeneratedContent');
    expect(activity.text).toContain('Sans IA');
  },
);

test('a source that is no longer in force is said in words', async () => {
  const { channel } = await start({ tell: () => eventsOf(scriptedOutcomes.degraded) });
  await channel.post(channel.message(question));
  const { activity } = await channel.connector.until(holds('Sources'));
  expect(activity.text).toContain('plus en vigueur, datée du');
});

test('a group gets one whole message, without a stream', async () => {
  const { channel } = await start();
  await channel.post(
    channel.message(`<at>Calame</at> ${question}`, {
      conversation: group,
      entities: [{ type: 'mention', text: '<at>Calame</at>', mentioned: { id: '28:bot' } }],
    }),
  );
  await channel.connector.until(holds('20 jours'));
  expect(framesOf(channel)).toEqual([]);
});

test('the mention of the bot is no part of the question', async () => {
  const { channel, desk } = await start();
  await channel.post(
    channel.message(`<at>Calame</at>&nbsp;${question}`, {
      conversation: group,
      entities: [{ type: 'mention', text: '<at>Calame</at>', mentioned: { id: '28:bot' } }],
    }),
  );
  await channel.connector.until(holds('20 jours'));
  expect(desk.asked[0]?.text).toBe(question);
});

test('with streaming switched off a one-to-one chat gets one whole message', async () => {
  const { channel } = await start({}, { streaming: false });
  await channel.post(channel.message(question));
  const { activity } = await channel.connector.until(holds('20 jours'));
  expect(framesOf(channel)).toEqual([]);
  expect(aiOf(activity)?.['citation']).toHaveLength(2);
  expect(JSON.stringify(activity.attachments)).toContain(
    'Comment se calculent les jours de fractionnement ?',
  );
});

test('the same activity sent again is answered once', async () => {
  const { channel, desk } = await start();
  const activity = channel.message(question);
  await channel.post(activity);
  expect((await channel.post(activity)).status).toBe(200);
  await channel.connector.until(isFinal);
  expect(desk.asked).toHaveLength(1);
});

test('a fault of the turn is told in French with a reference number, without its content', async () => {
  const { channel, desk } = await start({
    tell: () => {
      throw new Error(`secret ${question}`);
    },
  });
  await channel.post(channel.message(question));
  const { activity } = await channel.connector.until(holds('Référence : f-'));
  expect(activity.text).toMatch(/erreur de programme/u);
  expect(desk.noted.at(-1)).toMatchObject({ kind: 'fault', outcome: 'fault', reason: 'internal' });
  expect(channel.log.join('\n')).not.toContain('secret');
  expect(activity.text).not.toContain('secret');
});

test('a second question during an answer is told to wait, then answered', async () => {
  const { channel } = await start();
  await channel.post(channel.message(question));
  await channel.connector.until(({ activity }) => frameOf(activity) !== undefined);
  await channel.post(channel.message('Et au télétravail ?'));
  await channel.connector.until(holds('Je termine la réponse en cours'));
  await channel.connector.until(holds('Aucun modèle n’a rédigé'));
  expect(framesOf(channel).filter(isFinal)).toHaveLength(2);
});

test('the bot speaks first, once, although two activities announce it', async () => {
  const { channel } = await start();
  const base = channel.message('', { text: undefined });
  await channel.post({ ...base, id: 'i1', type: 'installationUpdate', action: 'add' });
  await channel.post({
    ...base,
    id: 'i2',
    type: 'conversationUpdate',
    membersAdded: [{ id: '28:bot' }],
  });
  await channel.post(channel.message('/aide'));
  await channel.connector.until(holds('/recommencer'));
  const cards = channel.connector.messages().filter((one) => one.attachments !== undefined);
  expect(cards).toHaveLength(1);
  const card = JSON.stringify(cards[0]?.attachments);
  expect(card).toContain('votre responsable ne voit pas vos questions');
  expect(card).toContain('intelligence artificielle');
  expect(card).toContain('30 jours');
});

test('without a model the welcome says that the question goes nowhere', async () => {
  const { channel } = await start({ route: () => ({ serving: [], searching: [], skipped: [] }) });
  await channel.post({ ...channel.message(''), type: 'installationUpdate', action: 'add' });
  const { activity } = await channel.connector.until(showsCard('Calame'));
  expect(JSON.stringify(activity.attachments)).toContain('Sans IA : extraits des documents');
});

test('an unknown kind of activity leaves a line in the journal and no word', async () => {
  const { channel, desk } = await start();
  expect((await channel.post({ ...channel.message('x'), type: 'trace' })).status).toBe(200);
  expect(desk.noted).toMatchObject([{ kind: 'ignored', reason: 'trace' }]);
  expect(channel.connector.received).toEqual([]);
});
