import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readReport } from '../../bot/teams/read-report.ts';
import { eventsOf, scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { scriptedWhereabouts } from '../builders/scripted-whereabouts.ts';
import {
  claire,
  type FakeChannel,
  holds,
  isFinal,
  openRooms,
  showsCard,
} from '../fakes/channel.ts';
import { tenantId } from '../fakes/issuer.ts';
import { openTicketTalk } from './ticket-talk.ts';

const rooms = openRooms();
const { start, closeAll } = rooms;
afterEach(closeAll);

const { journalId } = scriptedOutcomes.answered;
const kept = (channel: FakeChannel, answer = journalId) => channel.memory.opinions(answer);

/** Nothing is known of any answer, as for somebody else's. */
const strange = {
  where: async () => ({
    ...scriptedWhereabouts(scriptedPolicy, 'teams', null),
    lost: journalId,
  }),
};

/** Claire asks; gives the id of the message that answered her. */
const answered = async (channel: FakeChannel): Promise<string> => {
  await channel.post(channel.message('Combien de jours de congés à 80 % ?'));
  await channel.connector.until(isFinal);
  // The link to the message is kept before the queue takes another errand.
  await channel.post(channel.message('/aide'));
  await channel.connector.until(holds('/recommencer'));
  const links = await Promise.all(
    channel.connector.received.map(async (_one, at) => {
      const id = `sent-${at + 1}`;
      return (await channel.memory.answerOf('chat-claire', id)) === null ? null : id;
    }),
  );
  return links.find((id) => id !== null) ?? '';
};

const filled = (more: object = {}): object => ({
  verb: 'reportAnswer',
  answer: journalId,
  reasons: 'wrong,outdated',
  text: 'Écrivez à claire@valbrume.example',
  ...more,
});

const press = async (channel: FakeChannel, data: unknown, more: object = {}): Promise<string> => {
  const invoke = {
    type: 'invoke',
    text: undefined,
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'reportAnswer', data } },
    ...more,
  };
  return (await channel.post(channel.message('', invoke))).text;
};

describe('« Signaler une erreur »', () => {
  test('stands under every answer with its reasons, and under no question asked back', async () => {
    const { channel } = await start({ tell: () => eventsOf(scriptedOutcomes['not-found']) });
    await channel.post(channel.message('Où est la piscine ?'));
    const { activity } = await channel.connector.until(showsCard('reportAnswer'));
    const card = JSON.stringify(activity.attachments);
    for (const reason of ['Elle est fausse', 'Il manque des sources', 'Autre chose']) {
      expect(card).toContain(reason);
    }
    const asking = await start({ tell: () => eventsOf(scriptedOutcomes['needs-detail']) });
    await asking.channel.post(asking.channel.message('Et moi ?'));
    await asking.channel.connector.until(showsCard('Titulaire'));
    expect(JSON.stringify(asking.channel.connector.received)).not.toContain('reportAnswer');
  });

  test('is kept with its answer and its message, masked, under a pseudonym, and journaled without a word', async () => {
    const { channel, desk } = await start();
    const replyToId = await answered(channel);
    expect(await press(channel, filled(), { replyToId })).toContain('signalement est enregistré');
    expect(await kept(channel)).toEqual([
      {
        answerId: journalId,
        activityId: replyToId,
        person: `p-entra:${tenantId}:${claire.aadObjectId}`,
        reaction: 'dislike',
        reasons: ['wrong', 'outdated'],
        text: expect.not.stringContaining('claire@'),
        at: expect.any(Number),
      },
    ]);
    expect(desk.noted.at(-1)).toMatchObject({ kind: 'feedback', reason: journalId });
    expect(JSON.stringify(desk.noted)).not.toMatch(/claire@|outdated/u);
    await channel.connector.until(holds('signalement est enregistré'));
  });

  test('is taken by message too, and pressed twice is kept once', async () => {
    const { channel } = await start();
    await answered(channel);
    const submit = () => channel.post(channel.message('', { text: undefined, value: filled() }));
    await submit();
    await channel.connector.until(holds('signalement est enregistré'));
    await submit();
    await channel.connector.until(holds('déjà enregistré'));
    expect(await kept(channel)).toHaveLength(1);
  });

  test('on an answer that is not the person’s own keeps nothing and leaves a line', async () => {
    const { channel, desk } = await start(strange);
    expect(await press(channel, filled())).toContain('n’est pas connue');
    expect(await kept(channel)).toEqual([]);
    expect(desk.noted.at(-1)).toMatchObject({ kind: 'ignored', outcome: 'refused' });
  });

  test.each([
    ['no reason', filled({ reasons: '' })],
    ['a reason that is none', filled({ reasons: 'wrong,<script>' })],
    ['words without end', filled({ text: 'x'.repeat(2_001) })],
    ['a made-up reference', filled({ answer: '../../q' })],
    ['keys of every object', JSON.parse('{"verb":"reportAnswer","__proto__":{"answer":"q"}}')],
  ])('with %s keeps nothing', async (_, data) => {
    const { channel } = await start();
    expect(await press(channel, data)).toContain('Choisissez au moins une raison');
    expect(await kept(channel)).toEqual([]);
  });

  test('any value is read, or none is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readReport(value)).toBeNull();
        expect(readReport({ action: { data: { verb: 'reportAnswer', reasons: value } } })).toEqual({
          kind: 'incomplete',
        });
      }),
    );
  });
});

test('whoever found an answer of no help is offered to ask HR', async () => {
  const talk = await openTicketTalk(rooms);
  await talk.say('claire', 'Combien de jours de congés ?');
  await talk.until('Demander aux RH');
  const value = { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: '' } };
  const invoke = { type: 'invoke', text: undefined, name: 'message/submitAction', value };
  const { channel } = talk;
  expect(await channel.post(channel.message('', invoke))).toMatchObject({
    status: 200,
    text: '{}',
  });
  await talk.until('vous pouvez poser la question aux RH');
});

test('a client that asks for a form of its own is told where ours is', async () => {
  const { channel } = await start();
  const invoke = { type: 'invoke', text: undefined, name: 'message/fetchTask', value: {} };
  const { status, text } = await channel.post(channel.message('', invoke));
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ task: { type: 'message' } });
});
