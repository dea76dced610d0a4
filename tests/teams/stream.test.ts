import { afterEach, expect, test } from '@jest/globals';
import type { TurnEvent } from '#shared/turn/outcome.ts';
import { scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { framesOf, holds, isFinal, openRooms } from '../fakes/channel.ts';
import { aiOf, frameOf } from '../fakes/connector.ts';

const question = 'Combien de jours de congés à 80 % ?';
const { start, closeAll } = openRooms();

afterEach(closeAll);

test('a question in a one-to-one chat is answered by a stream that the channel takes whole', async () => {
  const { channel } = await start();
  await channel.post(channel.message(question));
  const { activity } = await channel.connector.until(isFinal);
  const shown = framesOf(channel).map((one) => frameOf(one.activity)?.['streamType']);
  expect(shown[0]).toBe('informative');
  expect(shown.filter((kind) => kind === 'streaming').length).toBeGreaterThan(2);
  expect(shown.at(-1)).toBe('final');
  expect(activity.text).toContain('vous avez **20 jours** de congés annuels [1].');
  expect(channel.log).toEqual([]);
});

test('the typing indicator leaves before the turn has told anything', async () => {
  const { channel } = await start(
    {
      tell: async function* never() {
        await new Promise(() => undefined);
        yield { kind: 'status', step: 'searching' };
      },
    },
    { limits: { stop: 10 } },
  );
  await channel.post(channel.message(question));
  const first = await channel.connector.until(({ activity }) => activity.type === 'typing');
  expect(first.activity.text).toBeUndefined();
});

test('Stop aborts the turn and nothing more is said', async () => {
  const time = virtualTime();
  let aborted = false;
  const { channel } = await start(
    {
      tell: async function* tell({ signal }) {
        signal.addEventListener('abort', () => {
          aborted = true;
        });
        yield { kind: 'status', step: 'asking' };
        for (let sentence = 1; sentence <= 60 && !signal.aborted; sentence += 1) {
          if (sentence === 5) channel.connector.stopStream('chat-claire');
          await time.timers.sleep(1_000);
          yield { kind: 'text', text: `Phrase ${sentence}. ` };
        }
        yield { kind: 'outcome', outcome: scriptedOutcomes.interrupted };
      },
    },
    { time },
  );
  await channel.post(channel.message(question));
  await channel.connector.until(({ activity }) => activity.text?.includes('Phrase 4') === true);
  await channel.stopRoom();
  expect(aborted).toBe(true);
  expect(channel.connector.messages().filter(({ text }) => text !== undefined)).toEqual([]);
});

test('a turn of more than two minutes leaves the stream in time and ends as a message', async () => {
  const time = virtualTime();
  const long = 'Une phrase entière. '.repeat(15);
  const { channel } = await start(
    {
      pace: async () => undefined,
      tell: async function* tell(): AsyncGenerator<TurnEvent> {
        yield { kind: 'status', step: 'asking' };
        for (let sentence = 0; sentence < 15; sentence += 1) {
          await time.timers.sleep(10_000);
          yield { kind: 'text', text: 'Une phrase entière. ' };
        }
        yield {
          kind: 'outcome',
          outcome: { ...scriptedOutcomes.answered, text: `${long}Fin [1].` },
        };
      },
    },
    { time },
  );
  await channel.post(channel.message(question));
  const last = await channel.connector.until(holds('Fin [1].'));
  const final = await channel.connector.until(isFinal);
  expect(frameOf(last.activity)).toBeUndefined();
  expect(final.activity.text).toContain('_La réponse entière arrive dans le message suivant._');
  expect(aiOf(final.activity)?.['additionalType']).toEqual(['AIGeneratedContent']);
  expect(final.at - (framesOf(channel)[0]?.at ?? 0)).toBeLessThan(120_000);
});

test('an answer that is not what was streamed closes the stream and comes as a message', async () => {
  const { channel } = await start({
    tell: () => [
      { kind: 'status', step: 'asking' },
      ...Array.from({ length: 9 }, () => ({ kind: 'text', text: 'Brouillon. ' }) as const),
      { kind: 'outcome', outcome: scriptedOutcomes.degraded },
    ],
  });
  await channel.post(channel.message(question));
  await channel.connector.until(holds('Aucun modèle n’a rédigé'));
  const final = await channel.connector.until(isFinal);
  expect(final.activity.text).toContain('_Cette rédaction est remplacée par le message suivant._');
});

test.each([
  ['Content stream is already completed', 403],
  ['Content stream finished due to exceeded streaming time', 403],
  ['Content should contain the previously streamed content', 403],
  ['Message size too large', 403],
  ['Streaming API is not enabled for non personal scope', 400],
])('a stream refused with "%s" becomes a whole message', async (message, status) => {
  const { channel } = await start();
  channel.connector.plan((activity) => frameOf(activity)?.['streamSequence'] === 2, {
    status,
    body: { error: { code: status === 403 ? 'ContentStreamNotAllowed' : 'BadArgument', message } },
  });
  await channel.post(channel.message(question));
  const { activity } = await channel.connector.until(holds('20 jours'));
  expect(frameOf(activity)).toBeUndefined();
  expect(aiOf(activity)?.['citation']).toHaveLength(2);
});

test('a frame refused for haste is sent again later, the stream goes on', async () => {
  const { channel } = await start();
  channel.connector.plan((activity) => frameOf(activity)?.['streamSequence'] === 2, {
    status: 429,
    body: { error: { code: 'TooManyRequests', message: 'Too many requests' } },
  });
  await channel.post(channel.message(question));
  const { activity } = await channel.connector.until(isFinal);
  expect(activity.text).toContain('20 jours');
});

test('a frame dropped as out of order does not end the stream', async () => {
  const { channel } = await start();
  channel.connector.plan((activity) => frameOf(activity)?.['streamSequence'] === 2, {
    status: 202,
    body: { error: { code: 'ContentStreamSequenceOrderPreConditionFailed' } },
  });
  await channel.post(channel.message(question));
  expect((await channel.connector.until(isFinal)).activity.text).toContain('20 jours');
});

test('a channel that never answers is given up, and the fault leaves a reference', async () => {
  const { channel, desk } = await start({}, { streaming: false, limits: { send: 40 } });
  channel.connector.plan(({ text }) => text?.includes('20 jours') === true, null);
  await channel.post(channel.message(question));
  await channel.connector.until(holds('Référence : f-'));
  expect(desk.noted.at(-1)).toMatchObject({ kind: 'fault', reason: 'channel-timeout' });
});

test('a message asked to wait is sent again', async () => {
  const { channel } = await start({}, { streaming: false });
  const wait = { status: 412, body: { error: { code: 'PreconditionFailed', message: 'later' } } };
  channel.connector.plan(({ text }) => text?.includes('20 jours') === true, wait);
  await channel.post(channel.message(question));
  const answered = (): number =>
    channel.connector.messages().filter(({ text }) => text?.includes('20 jours')).length;
  await channel.connector.until(() => answered() === 2);
});
