import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { holds, openRooms, showsCard } from '../fakes/channel.ts';
import type { Received } from '../fakes/connector.ts';
import { buttonIn } from '../support/button-in.ts';
import {
  chatOf,
  hrChannel,
  isUpdate,
  type Name,
  openTicketTalk,
  personOf,
  question,
  type TicketTalk,
} from './ticket-talk.ts';

const rooms = openRooms();
const { closeAll } = rooms;
let talk: TicketTalk;
beforeEach(async () => {
  talk = await openTicketTalk(rooms);
});
afterEach(closeAll);

test('from the answer to the team’s card, to the answer in the agent’s own chat', async () => {
  await talk.say('sophie', 'Bonjour');
  await talk.install();
  const id = await talk.handIn();
  await talk.house.turn();
  const posted = await talk.until('Demande aux RH : à prendre');
  // A thread of its own, not the one in which the desk was installed.
  expect(posted.conversationId).toBe('19:rh@thread.tacv2');
  const card = JSON.stringify(posted.activity.attachments);
  expect(card).toContain('De Claire Moreau');
  expect(card).toContain('Ce que Calame avait répondu');
  const take = buttonIn(posted.activity, 'Prendre');
  const [first, second] = [
    await talk.press('sophie', take, hrChannel),
    await talk.press('ines', take, hrChannel),
  ];
  expect(first).toContain('Prise par Sophie Lambert');
  expect(second).toContain('prise ou modifiée entre-temps par Sophie Lambert');
  expect(second).toContain('application/vnd.microsoft.activity.message');
  await talk.house.turn();
  const renewed = await talk.channel.connector.until(isUpdate('Prise par Sophie Lambert'));
  const answer = { ...buttonIn(renewed.activity, 'Envoyer'), answerText: 'Vingt-cinq jours.' };
  await talk.press('sophie', answer, hrChannel);
  await talk.house.turn();
  const news = await talk.until('Réponse de Sophie Lambert (Service RH)');
  expect(news.conversationId).toBe('chat-claire');
  expect(JSON.stringify(news.activity.attachments)).toContain('Vingt-cinq jours.');
  const solved = buttonIn(news.activity, 'Cela répond à ma question');
  expect(await talk.press('claire', solved)).toContain('Votre demande : close.');
  expect((await talk.house.tickets.find(id))?.state).toBe('closed');
  await talk.house.turn();
  await talk.channel.connector.until(isUpdate('Demande aux RH : close'));
});

test('an agent who stays unnamed: no name on the card, a detail asked and given all the same', async () => {
  await talk.install();
  await talk.handIn({ anonymous: 'true', join: 'false' });
  await talk.house.turn();
  const posted = await talk.until('Demande aux RH : à prendre');
  const card = JSON.stringify(posted.activity);
  expect(card).toContain('D’un agent qui reste anonyme');
  expect(card).not.toMatch(/claire|moreau/iu);
  await talk.press('ines', buttonIn(posted.activity, 'Prendre'), hrChannel);
  await talk.house.turn();
  const taken = await talk.channel.connector.until(isUpdate('Prise par Inès Faure'));
  const ask = {
    ...buttonIn(taken.activity, 'Envoyer'),
    act: 'ask-detail',
    askText: 'Depuis quand ?',
  };
  expect(await talk.press('ines', ask, hrChannel)).toContain('précision demandée');
  await talk.house.turn();
  const asked = await talk.until('Service RH vous demande une précision');
  expect(asked.conversationId).toBe('chat-claire');
  const give = { ...buttonIn(asked.activity, 'Envoyer la précision'), detailText: 'Depuis mars.' };
  expect(await talk.press('claire', give)).toContain('prise en charge');
  await talk.house.turn();
  await talk.channel.connector.until(isUpdate('Depuis mars.'));
  expect(JSON.stringify(talk.channel.connector.received)).not.toMatch(/(?:De|Par) Claire Moreau/u);
});

test('a press that is replayed, foreign or made up gets words, leaves a line and changes nothing', async () => {
  await talk.install();
  const id = await talk.handIn();
  const desk = { verb: 'ticketDesk', ticket: id, version: 1, act: 'take' };
  expect(await talk.press('claire', desk)).toContain(
    'n’existe pas, ou elle ne vous est pas ouverte',
  );
  expect(await talk.press('sophie', { ...desk, verb: 'ticketAgent', act: 'close' })).toContain(
    'n’existe pas, ou elle ne vous est pas ouverte',
  );
  expect(await talk.press('sophie', desk, hrChannel)).toContain('Prise par Sophie Lambert');
  expect(await talk.press('sophie', desk, hrChannel)).toContain('a changé depuis');
  for (const wrong of [
    { ...desk, version: 'x' },
    { ...desk, act: 'drop' },
    { ...desk, ticket: '../../etc/passwd' },
    { ...desk, act: 'answer', answerText: 'x'.repeat(4_001) },
    { ...desk, act: 'answer', answerText: '  ' },
  ]) {
    expect(await talk.press('sophie', wrong, hrChannel)).toContain('Écrivez le texte');
  }
  expect(await talk.house.tickets.find(id)).toMatchObject({ version: 2, messages: [] });
  const refused = talk.house.journal.filter(({ outcome }) => outcome === 'refused');
  expect(refused.map(({ reason }) => reason)).toEqual([
    'take ticket-unknown',
    'close ticket-unknown',
    `take ticket-changed ${id}`,
  ]);
  expect(JSON.stringify(talk.house.journal)).not.toContain('congés');
});

test('clients that know Action.Submit alone get the same, as messages', async () => {
  await talk.install();
  await talk.say('claire', question);
  const answered = await talk.until('Demander aux RH');
  const submit = (name: Name, data: object, more: object = chatOf(name)) =>
    talk.say(name, '', { ...more, text: undefined, value: data });
  await submit('claire', buttonIn(answered.activity, 'Demander aux RH'));
  const form = await talk.until('Votre demande à');
  await submit('claire', { ...buttonIn(form.activity, 'Envoyer'), question });
  await talk.channel.connector.until(holds('Votre demande est transmise'));
  await talk.house.turn();
  const posted = await talk.until('Demande aux RH : à prendre');
  await submit('sophie', buttonIn(posted.activity, 'Prendre'), hrChannel);
  await talk.until('Prise par Sophie Lambert');
});

test('an agent who blocked the bot is told to HR, once; the channel is asked no more', async () => {
  await talk.install();
  const id = await talk.handIn();
  const hr = personOf('sophie', ['group:rh']);
  await talk.house.desk.actAsHandler(hr, id, { version: 1, action: { kind: 'take' } }, 'tab');
  await talk.house.turn();
  talk.channel.connector.plan((activity) => showsCard('(Service RH)')({ activity } as Received), {
    status: 403,
    body: { error: { code: 'MessageWritesBlocked', message: 'blocked' } },
  });
  const answer = { kind: 'answer', text: 'Vingt-cinq.' } as const;
  await talk.house.desk.actAsHandler(hr, id, { version: 2, action: answer }, 'tab');
  await talk.house.turn();
  await talk.house.turn();
  await talk.channel.connector.until(isUpdate('n’a pas pu être joint'));
  expect(await talk.channel.places.chatOf(`p-${personOf('claire').id}`)).toMatchObject({
    blocked: true,
  });
  const before = talk.channel.connector.received.length;
  await talk.house.desk.actAsHandler(hr, id, { version: 4, action: { kind: 'close' } }, 'tab');
  await talk.house.turn();
  const after = talk.channel.connector.received.slice(before);
  expect(after.every(({ conversationId }) => conversationId !== 'chat-claire')).toBe(true);
});

test('a card that the team deleted is put anew while the question is under way', async () => {
  await talk.install();
  await talk.handIn();
  await talk.house.turn();
  const posted = await talk.until('Demande aux RH : à prendre');
  talk.channel.connector.plan(showsTaken, {
    status: 404,
    body: { error: { code: 'NotFound', message: '' } },
  });
  await talk.press('sophie', buttonIn(posted.activity, 'Prendre'), hrChannel);
  await talk.house.turn();
  await talk.channel.connector.until(
    (received) => received.method === 'POST' && showsCard('Prise par Sophie')(received),
  );
});

const showsTaken = (activity: Received['activity']): boolean =>
  showsCard('Prise par Sophie')({ activity } as Received);
