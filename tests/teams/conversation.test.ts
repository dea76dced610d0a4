import { afterEach, expect, test } from '@jest/globals';
import { inMemoryTeamsMemory } from '../builders/in-memory-teams-memory.ts';
import { eventsOf, scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import {
  claire,
  type FakeChannel,
  holds,
  isFinal,
  openRooms,
  showsCard,
} from '../fakes/channel.ts';
import { tenantId } from '../fakes/issuer.ts';

const question = 'Combien de jours de congés à 80 % ?';
const person = `entra:${tenantId}:${claire.aadObjectId}`;
const { hash } = scriptedPolicy.charter;
const { start, closeAll } = openRooms();

afterEach(closeAll);

/** A desk that asks for the charter until this person accepted it. */
const untilAccepted = (accepted: () => boolean) => () =>
  eventsOf(accepted() ? scriptedOutcomes.answered : scriptedOutcomes['needs-charter']);

const invoke = (
  channel: FakeChannel,
  name: string,
  value: unknown,
  more = {},
): Promise<{ status: number; text: string }> =>
  channel.post(channel.message('', { type: 'invoke', text: undefined, name, value, ...more }));

const accept = (given: string): unknown => ({
  action: {
    type: 'Action.Execute',
    verb: 'acceptCharter',
    data: { verb: 'acceptCharter', hash: given },
  },
  trigger: 'manual',
});

test('the charter is shown first, and its acceptance answers the question that waited', async () => {
  let accepted = false;
  const { channel, desk } = await start({ accepted: [], tell: untilAccepted(() => accepted) });
  await channel.post(channel.message(question));
  const { activity } = await channel.connector.until(showsCard('J’accepte la charte'));
  expect(JSON.stringify(activity.attachments)).toContain(hash);
  accepted = true;
  const answer = await invoke(channel, 'adaptiveCard/action', accept(hash));
  expect(answer.status).toBe(200);
  expect(answer.text).toContain('Vous avez accepté');
  await channel.connector.until(isFinal);
  expect(desk.asked.map(({ text }) => text)).toEqual([question, question]);
  expect(
    (await desk.charter({ id: person, tenant: null, name: null, roles: [], groups: [] })).accepted,
  ).toBe(true);
});

test('a client without Action.Execute accepts by a message', async () => {
  let accepted = false;
  const { channel } = await start({ accepted: [], tell: untilAccepted(() => accepted) });
  await channel.post(channel.message(question));
  await channel.connector.until(showsCard('J’accepte la charte'));
  accepted = true;
  await channel.post(
    channel.message('', { text: undefined, value: { verb: 'acceptCharter', hash } }),
  );
  await channel.connector.until(showsCard('Vous avez accepté'));
  await channel.connector.until(isFinal);
});

test('the acceptance of a charter that has changed shows the new one', async () => {
  const { channel } = await start({ accepted: [] });
  const answer = await invoke(channel, 'adaptiveCard/action', accept('0'.repeat(64)));
  expect(answer.text).toContain('La charte a changé entre-temps');
  expect(answer.text).toContain(hash);
});

test.each([
  ['nothing', null],
  ['a text', 'acceptCharter'],
  ['another verb', { action: { verb: 'deleteAll', data: {} } }],
  ['a hash that is none', accept('<script>')],
  ['a list', [1, 2]],
])('a press on a card with %s is an error for the card, not a fault', async (_name, value) => {
  const { channel, desk } = await start({ accepted: [] });
  const answer = await invoke(channel, 'adaptiveCard/action', value);
  expect(answer.status).toBe(200);
  expect(answer.text).toContain('application/vnd.microsoft.error');
  expect(desk.noted.map(({ kind }) => kind)).toEqual(['ignored']);
});

test.each([
  ['the form of Teams', '{"feedbackText":"Il manque la source"}'],
  ['a plain text', 'Il manque la source'],
])('an opinion in %s is kept with the answer that it rates', async (_name, feedback) => {
  const { channel, desk } = await start();
  await channel.post(channel.message(question));
  await channel.connector.until(isFinal);
  await channel.connector.until(() => true);
  const value = { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback } };
  await channel.post(channel.message('/aide'));
  await channel.connector.until(holds('/recommencer'));
  expect(await invoke(channel, 'message/submitAction', value)).toEqual({ status: 200, text: '{}' });
  expect(await channel.memory.opinions('q-7f3a91c2')).toMatchObject([
    { person: `p-${person}`, reaction: 'dislike', text: 'Il manque la source' },
  ]);
  expect(desk.noted.at(-1)).toMatchObject({ kind: 'feedback', reason: 'q-7f3a91c2' });
});

test('an opinion that is none is refused with an empty body', async () => {
  const { channel } = await start();
  const value = { actionName: 'feedback', actionValue: { reaction: 'love' } };
  expect(await invoke(channel, 'message/submitAction', value)).toEqual({ status: 400, text: '' });
});

test('an unknown invoke is not served, and leaves a line in the journal', async () => {
  const { channel, desk } = await start();
  expect((await invoke(channel, 'task/fetch', {})).status).toBe(501);
  expect(desk.noted).toMatchObject([{ kind: 'ignored', reason: 'invoke task/fetch' }]);
});

test('somebody without an Entra identity is politely refused', async () => {
  const { channel, desk } = await start();
  await channel.post(channel.message(question, { from: { id: '29:anonymous', name: 'Invité' } }));
  await channel.connector.until(holds('Je ne peux pas vous reconnaître'));
  expect(desk.asked).toEqual([]);
});

test.each([
  ['role', { userRole: 'guest' }],
  ['principal name', { userPrincipalName: 'x_autre.fr#EXT#@ville.onmicrosoft.com' }],
  ['tenant', { tenantId: '99999999-9999-4999-8999-999999999999' }],
])(
  'a guest, told by the %s, is refused when the policy keeps guests out',
  async (_name, member) => {
    const { channel, desk } = await start();
    channel.connector.members.set(claire.id, member);
    await channel.post(channel.message(question));
    await channel.connector.until(holds('comptes invités'));
    expect(desk.asked).toEqual([]);
  },
);

test.each(['/recommencer', 'Recommencer', ' RECOMMENCER. '])(
  '"%s" forgets the conversation',
  async (text) => {
    const { channel, desk } = await start();
    await channel.post(channel.message(text));
    await channel.connector.until(holds('vos messages restent dans Teams'));
    expect(desk.restarted).toEqual([`${person} chat-claire`]);
  },
);

test('the list of sources is paged and gives their dates', async () => {
  const { channel } = await start();
  await channel.post(channel.message('sources'));
  const { activity } = await channel.connector.until(holds('ouvert'));
  expect(activity.text).toMatch(/datée du \d/u);
});

test('the deletion of a message erases our copy of the conversation', async () => {
  const { channel, desk } = await start();
  const deleted = {
    type: 'messageDelete',
    channelData: { tenant: { id: tenantId }, eventType: 'softDeleteMessage' },
  };
  await channel.post(channel.message('', deleted));
  await channel.connector.until(holds('ma copie de cette conversation'));
  expect(desk.restarted).toEqual([`${person} chat-claire`]);
});

test('after a restart, the person whose answer was interrupted is told so, once', async () => {
  const memory = inMemoryTeamsMemory();
  const { channel } = await start();
  const work = { conversationId: 'chat-claire', startedAt: 0 };
  const reference = JSON.stringify({
    channelId: 'msteams',
    serviceUrl: channel.connector.serviceUrl,
    conversation: { id: 'chat-claire' },
    bot: { id: '28:bot' },
    user: { id: claire.id },
  });
  await memory.openWork({ ...work, id: 'w-1', reference });
  await memory.openWork({ ...work, id: 'w-2', reference });
  await start({}, { memory });
  await channel.connector.until(holds('Un redémarrage du service a interrompu'));
  expect(channel.connector.messages()).toHaveLength(1);
  expect(await memory.leftOpen()).toEqual([]);
});

test('a stop says "interrupted" to the person who waits, and leaves no open work', async () => {
  const { channel } = await start(
    {
      tell: async function* forever({ signal }) {
        yield { kind: 'status', step: 'searching' };
        await new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => resolve(), { once: true });
        });
        yield { kind: 'outcome', outcome: scriptedOutcomes.interrupted };
      },
    },
    { limits: { stop: 50 }, streaming: false },
  );
  await channel.post(channel.message(question));
  await channel.connector.until(({ activity }) => activity.type === 'typing');
  await channel.stopRoom();
  await channel.connector.until(holds('Le service s’arrête'));
  expect((await channel.post(channel.message(question))).status).toBe(503);
});

test('a question too many is told to come back', async () => {
  const { channel } = await start(
    {
      tell: async function* never({ signal }) {
        yield { kind: 'status', step: 'searching' };
        await new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => resolve(), { once: true });
        });
        yield { kind: 'outcome', outcome: scriptedOutcomes.interrupted };
      },
    },
    { limits: { waiting: 1, stop: 10 } },
  );
  for (let place = 0; place < 3; place += 1) await channel.post(channel.message(question));
  await channel.connector.until(holds('Trop de questions attendent'));
});

test('a file alone and an empty message are told what to do', async () => {
  const { channel } = await start();
  const contentType = 'application/vnd.microsoft.teams.file.download.info';
  await channel.post(channel.message('', { attachments: [{ contentType }] }));
  await channel.connector.until(holds('Ce fichier joint ne peut pas être lu'));
  await channel.post(channel.message(' ', { attachments: [{ contentType: 'text/html' }] }));
  await channel.connector.until(holds('Je n’ai reçu aucun texte'));
});

test('what is kept to speak later holds no name and no text', async () => {
  const { channel } = await start(
    { pace: () => new Promise(() => undefined) },
    { limits: { stop: 10 } },
  );
  await channel.post(channel.message(question));
  const kept = JSON.stringify(await channel.memory.leftOpen());
  expect(kept).toContain('chat-claire');
  expect(kept).not.toMatch(/Claire|Moreau|congés/u);
});
