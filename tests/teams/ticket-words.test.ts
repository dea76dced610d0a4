import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Fault } from '#shared/fault.ts';
import { eventsOf, scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { holds, openRooms, showsCard } from '../fakes/channel.ts';
import { tenantId } from '../fakes/issuer.ts';
import { buttonIn } from '../support/button-in.ts';
import { hrChannel, openTicketTalk, personOf, question, type TicketTalk } from './ticket-talk.ts';

const rooms = openRooms();
const { closeAll } = rooms;
let talk: TicketTalk;
beforeEach(async () => {
  talk = await openTicketTalk(rooms);
});
afterEach(closeAll);

describe('where a person is offered', () => {
  const outcomeFirst = (kind: 'refused' | 'not-found' | 'degraded' | 'handed-over') => () =>
    eventsOf(scriptedOutcomes[kind]);

  test.each(['refused', 'not-found', 'degraded'] as const)(
    'under an answer that is %s',
    async (kind) => {
      await closeAll();
      talk = await openTicketTalk(rooms, outcomeFirst(kind));
      await talk.say('claire', question);
      await talk.until('Demander aux RH');
    },
  );

  test('not under a hand-over: whom to tell is the agent’s own choice', async () => {
    await closeAll();
    talk = await openTicketTalk(rooms, outcomeFirst('handed-over'));
    await talk.say('claire', question);
    await talk.channel.connector.until(({ activity }) => activity.type === 'message');
    await talk.say('claire', '/aide');
    await talk.channel.connector.until(holds('/sources'));
    expect(JSON.stringify(talk.channel.connector.received)).not.toContain('ticketForm');
  });

  test('after a fault, with the question that had none', async () => {
    await closeAll();
    talk = await openTicketTalk(rooms, () => {
      throw new Fault('store-busy');
    });
    await talk.say('claire', 'Puis-je cumuler deux emplois ?');
    const offered = await talk.until('ticketForm');
    await talk.press('claire', buttonIn(offered.activity, 'Demander aux RH'));
    const form = await talk.until('Votre demande à');
    expect(JSON.stringify(form.activity)).toContain('Puis-je cumuler deux emplois ?');
    expect(JSON.stringify(form.activity)).not.toContain('Joindre la réponse');
  });

  test('not in a group, where it would be asked in front of everybody', async () => {
    const group = { conversation: { id: 'group-1', conversationType: 'groupChat', tenantId } };
    await talk.say('claire', question, group);
    await talk.channel.connector.until(
      ({ activity }) => activity.type === 'message' && activity.attachments !== undefined,
    );
    expect(JSON.stringify(talk.channel.connector.received)).not.toContain('ticketForm');
    await talk.say('claire', 'Demander aux RH', group);
    await talk.channel.connector.until(holds('Écrivez-moi en conversation privée'));
    await talk.say('claire', 'mes demandes', group);
    expect(JSON.stringify(talk.channel.connector.received)).not.toContain('Votre demande :');
  });
});

describe('what an agent writes', () => {
  test('« mes demandes » lists their own, page by page, and opens one', async () => {
    await talk.say('claire', 'Mes demandes');
    await talk.channel.connector.until(holds('Vous n’avez aucune demande'));
    await talk.handIn();
    for (let count = 0; count < 5; count += 1) {
      await talk.house.desk.create(
        personOf('claire'),
        {
          question: `Question ${count}`,
          from: null,
          joinAnswer: false,
          anonymous: true,
          detail: null,
        },
        'tab',
      );
    }
    await talk.say('claire', 'mes demandes');
    const first = await talk.until('Vos 6 demandes (page 1 sur 2)');
    expect(JSON.stringify(first.activity)).toContain('mes demandes 2');
    await talk.say('claire', '/demandes 2');
    const second = await talk.until('page 2 sur 2');
    const last = buttonIn(second.activity, 'Ouvrir');
    const shown = await talk.press('claire', last);
    expect(shown).toContain('enregistré');
    await talk.until(`Référence ${String(last['ticket'])}`);
    await talk.say('sophie', 'mes demandes');
    await talk.channel.connector.until(
      (received) => received.conversationId === 'chat-sophie' && holds('aucune demande')(received),
    );
  });

  test('« rappels non » stops reminders; one a day at most comes without it', async () => {
    await talk.install();
    const id = await talk.handIn();
    const hr = personOf('sophie', ['group:rh']);
    await talk.house.desk.actAsHandler(hr, id, { version: 1, action: { kind: 'take' } }, 'tab');
    const ask = { kind: 'ask-detail', text: 'Laquelle ?' } as const;
    await talk.house.desk.actAsHandler(hr, id, { version: 2, action: ask }, 'tab');
    await talk.house.turn();
    await talk.until('vous demande une précision');
    await talk.say('claire', 'rappels non');
    await talk.channel.connector.until(holds('Vous ne recevrez plus de rappels'));
    talk.house.at('2026-11-30T10:00:00+01:00');
    await talk.house.turn();
    expect(talk.channel.connector.received.some(showsCard('attend toujours'))).toBe(false);
    await talk.say('claire', 'rappels oui');
    await talk.channel.connector.until(holds('Les rappels sont rétablis'));
  });
});

describe('installing a desk', () => {
  test('is for those of the desk, in a channel', async () => {
    await talk.say('claire', '<at>Calame</at> installer le guichet RH', hrChannel);
    await talk.channel.connector.until(holds('Votre rôle ne permet pas d’installer un guichet'));
    await talk.say('sophie', 'installer le guichet RH');
    await talk.channel.connector.until(holds('Un guichet s’installe dans un canal'));
    await talk.say('sophie', '<at>Calame</at> installer le guichet paie', hrChannel);
    await talk.channel.connector.until(holds('Plusieurs guichets sont possibles : rh'));
    expect(await talk.channel.places.channelOf('rh')).toBeNull();
  });

  test('brings the cards of what is under way', async () => {
    await talk.handIn();
    await talk.house.turn();
    expect(talk.channel.connector.received.some(showsCard('à prendre'))).toBe(false);
    await talk.install();
    await talk.until('Demande aux RH : à prendre');
  });
});
