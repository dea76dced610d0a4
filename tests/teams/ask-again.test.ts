import { afterEach, describe, expect, test } from '@jest/globals';
import type { Outcome } from '#shared/turn/outcome.ts';
import { eventsOf, scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { type FakeChannel, openRooms, showsCard } from '../fakes/channel.ts';
import { tenantId } from '../fakes/issuer.ts';

const question = 'Combien de jours de congés à 80 % ?';
const { partial, degraded, answered } = scriptedOutcomes;
const failed: Outcome = { ...degraded, reason: { kind: 'endpoints-failed', last: 'unreachable' } };
const resting: Outcome = { ...degraded, reason: { kind: 'endpoints-failed', last: 'resting' } };
const offer = showsCard('Poser à nouveau la question');
const { start, closeAll } = openRooms();
afterEach(closeAll);

/** The first question ends so, the next ones are answered. */
const endingFirst = (first: Outcome) => {
  let asked = 0;
  return () => {
    asked += 1;
    return eventsOf(asked === 1 ? first : answered);
  };
};

const press = (
  channel: FakeChannel,
  verb: string,
  answer: string,
  more: Record<string, unknown> = {},
): Promise<{ status: number; text: string }> =>
  channel.post(
    channel.message('', {
      type: 'invoke',
      text: undefined,
      name: 'adaptiveCard/action',
      value: {
        action: { type: 'Action.Execute', verb, data: { verb, answer } },
        trigger: 'manual',
      },
      ...more,
    }),
  );

describe('an answer that was cut short, or that no model gave', () => {
  test.each([
    ['cut short', partial, 'La réponse ci-dessus est incomplète'],
    ['without any model', failed, 'Aucun modèle n’a répondu'],
    ['while every model rests', resting, 'Aucun modèle n’a répondu'],
  ] as const)(
    '%s is followed by the offer to ask again, and nothing is asked without it',
    async (_, outcome, words) => {
      const { channel, desk } = await start({ tell: endingFirst(outcome) });
      await channel.post(channel.message(question));
      const { activity } = await channel.connector.until(offer);
      expect(JSON.stringify(activity.attachments)).toContain(words);
      expect(desk.asked).toHaveLength(1);
      const answer = await press(channel, 'askAgain', outcome.journalId);
      expect(answer.text).toContain('La question est posée à nouveau');
      // The way of the answer that was cut short can still be asked, under its own reference.
      expect(answer.text).toMatch(
        new RegExp(`"verb":"showWhere","answer":"${outcome.journalId}"`, 'u'),
      );
      await channel.connector.until(
        ({ activity: { text } }) => text?.includes('fractionnement') === true,
      );
      expect(desk.asked.map(({ text }) => text)).toEqual([question, question]);
    },
  );

  test('is asked again once, however often the button is pressed', async () => {
    const { channel, desk } = await start({ tell: endingFirst(partial) });
    await channel.post(channel.message(question));
    await channel.connector.until(offer);
    const told = await Promise.all([
      press(channel, 'askAgain', partial.journalId),
      press(channel, 'askAgain', partial.journalId),
    ]);
    expect(
      told.filter(
        ({ text }) => text.includes('posée à nouveau :') || text.includes('posée à nouveau\u00a0:'),
      ),
    ).toHaveLength(1);
    expect(told.filter(({ text }) => text.includes('Écrivez-la de nouveau'))).toHaveLength(1);
    await channel.connector.until(
      ({ activity: { text } }) => text?.includes('fractionnement') === true,
    );
    expect(desk.asked).toHaveLength(2);
  });

  test('is asked again by a message too, for clients that do not know Action.Execute', async () => {
    const { channel, desk } = await start({ tell: endingFirst(partial) });
    await channel.post(channel.message(question));
    await channel.connector.until(offer);
    const value = { verb: 'askAgain', answer: partial.journalId };
    await channel.post(channel.message('', { text: undefined, value }));
    await channel.connector.until(
      ({ activity: { text } }) => text?.includes('fractionnement') === true,
    );
    expect(desk.asked.map(({ text }) => text)).toEqual([question, question]);
  });

  test('tells its own way from the same card', async () => {
    const { channel } = await start({ tell: endingFirst(partial) });
    await channel.post(channel.message(question));
    await channel.connector.until(offer);
    await press(channel, 'showWhere', partial.journalId);
    await channel.connector.until(showsCard('Azure Bot'));
  });
});

describe('an offer is refused, and nothing asked', () => {
  const refused = async (
    press_: (
      channel: FakeChannel,
      time: ReturnType<typeof virtualTime>,
    ) => Promise<{ text: string }>,
  ): Promise<void> => {
    const time = virtualTime();
    const { channel, desk } = await start({ tell: endingFirst(partial) }, { time });
    await channel.post(channel.message(question));
    await channel.connector.until(offer);
    const { text } = await press_(channel, time);
    expect(text).toContain('Écrivez-la de nouveau');
    expect(desk.asked).toHaveLength(1);
  };

  test('after a quarter of an hour', () =>
    refused(async (channel, time) => {
      await time.timers.sleep(16 * 60_000);
      return press(channel, 'askAgain', partial.journalId);
    }));

  test('under another reference', () =>
    refused((channel) => press(channel, 'askAgain', 'q-autre')));

  test('by another member of the conversation', () =>
    refused((channel) =>
      press(channel, 'askAgain', partial.journalId, {
        from: {
          id: '29:karim',
          name: 'Karim',
          aadObjectId: '00000000-0000-4000-8000-000000000021',
        },
        conversation: { id: 'chat-claire', conversationType: 'personal', tenantId },
      }),
    ));

  test('once the conversation is forgotten', () =>
    refused(async (channel) => {
      await channel.post(channel.message('/recommencer'));
      await channel.connector.until(
        ({ activity: { text } }) => text?.includes('Calame a oublié la conversation') === true,
      );
      return press(channel, 'askAgain', partial.journalId);
    }));
});

test('no offer follows an answer that is whole, nor one that would end the same way', async () => {
  const filtered: Outcome = { ...partial, reason: 'content-filter' };
  for (const outcome of [answered, filtered, degraded]) {
    const { channel } = await start({ tell: () => eventsOf(outcome) });
    await channel.post(channel.message(question));
    await channel.connector.until(
      ({ activity: { text } }) => text?.includes('référence q-7f3a91c2') === true,
    );
    await channel.stopRoom();
    expect(channel.connector.received.some(offer)).toBe(false);
  }
});

test('what a press says is read by its shape alone', async () => {
  const { channel, desk } = await start({});
  for (const answer of ['../../x', '', 'a'.repeat(65), '<b>']) {
    await press(channel, 'askAgain', answer);
  }
  expect(desk.asked).toEqual([]);
});
