import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openPlaygroundClient, type PlaygroundClient } from '../support/playground-client.ts';
import { type RunningBot, startRunningBot } from '../support/running-bot.ts';

const question = 'Combien de jours de congés annuels à temps partiel à 80 % ?';

/** The hash on the button of the charter's card. */
const hashIn = (card: unknown): string =>
  /"hash":"([0-9a-f]+)"/u.exec(JSON.stringify(card))?.[1] ?? '';

describe('in a Teams-like client, with authentication on and a model', () => {
  let bot: RunningBot;
  let client: PlaygroundClient;

  beforeAll(async () => {
    bot = await startRunningBot({ model: true });
    client = await openPlaygroundClient(bot.playground);
  }, 60_000);
  afterAll(async () => {
    client?.close();
    await bot?.stop();
  }, 60_000);

  test('an unsigned call is refused with an empty body', async () => {
    const answer = await fetch(bot.botUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: '1',
        channelId: 'msteams',
        serviceUrl: bot.playground.serviceUrl,
        conversation: { id: 'c' },
      }),
    });
    expect([answer.status, await answer.text()]).toEqual([401, '']);
  });

  test('the first question brings the welcome, then the charter, and is answered once it is accepted', async () => {
    await client.say(question);
    const welcome = await client.until(({ message }) =>
      JSON.stringify(message.attachments ?? '').includes(
        'votre responsable ne voit pas vos questions',
      ),
    );
    expect(JSON.stringify(welcome.message.attachments)).toContain(
      'un serveur de votre collectivité',
    );
    const charter = await client.until(({ message }) => hashIn(message.attachments) !== '');
    const hash = hashIn(charter.message.attachments);
    const card = await client.invoke(
      'adaptiveCard/action',
      {
        action: {
          type: 'Action.Execute',
          verb: 'acceptCharter',
          data: { verb: 'acceptCharter', hash },
        },
        trigger: 'manual',
      },
      charter.message.messageId,
    );
    expect(card).toContain('Vous avez accepté');
    await client.until(({ message }) => message.aiEntity !== undefined);
  }, 60_000);

  test('the answer was streamed, cites its source and is labelled as generated', async () => {
    const { message } = await client.until((event) => event.message.aiEntity !== undefined);
    expect(message.text).toContain('20 jours de congés annuels');
    expect(message.aiEntity?.additionalType).toEqual(['AIGeneratedContent']);
    expect(message.aiEntity?.citation?.[0]?.appearance.name).toBe(
      'Congés annuels et temps partiel',
    );
    expect(message.aiEntity?.citation?.[0]?.appearance.abstract).toContain('datée du 12 mars 2026');
    expect(message.feedbackLoopEnabled).toBe(true);
    const frames = client.shown.filter((event) => event.message.streamEntity !== undefined);
    expect(frames.length).toBeGreaterThanOrEqual(3);
  });

  test('an opinion on it is taken and leaves a line in the journal', async () => {
    const { message } = await client.until((event) => event.message.aiEntity !== undefined);
    await client.invoke(
      'message/submitAction',
      { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: 'incomplet' } },
      message.messageId,
    );
    const calame = join(import.meta.dirname, '../../bot/cli/calame.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [
      calame,
      'journal',
      'export',
      '--data',
      bot.data,
    ]);
    expect(stdout).toMatch(/"kind":"feedback"/u);
    expect(stdout).not.toContain('incomplet');
  }, 60_000);

  test('the panel of validated answers takes what the client sends, and says that there is none yet', async () => {
    const parameters = [{ value: 'congés' }];
    expect(await client.invoke('composeExtension/query', { parameters })).toContain(
      'Aucune réponse validée pour ces mots',
    );
  }, 60_000);

  test('a group that mentions the bot gets one whole message', async () => {
    const group = client.config.groupChats[0]?.id ?? '';
    const before = client.shown.length;
    await client.say(question, group);
    const { message } = await client.until(
      (event) => client.shown.indexOf(event) >= before && event.message.aiEntity !== undefined,
    );
    expect(message.text).toContain('20 jours de congés annuels');
    expect(client.shown.slice(before).filter((event) => event.message.streamEntity)).toEqual([]);
  }, 60_000);
});

describe('in a Teams-like client, without any model', () => {
  let bot: RunningBot;
  let client: PlaygroundClient;

  beforeAll(async () => {
    bot = await startRunningBot({ model: false });
    client = await openPlaygroundClient(bot.playground);
  }, 60_000);
  afterAll(async () => {
    client?.close();
    await bot?.stop();
  }, 60_000);

  test('the answer is made of extracts, says so first, and is not labelled as generated', async () => {
    await client.say(question);
    const charter = await client.until(({ message }) => hashIn(message.attachments) !== '');
    const hash = hashIn(charter.message.attachments);
    await client.invoke(
      'adaptiveCard/action',
      {
        action: {
          type: 'Action.Execute',
          verb: 'acceptCharter',
          data: { verb: 'acceptCharter', hash },
        },
        trigger: 'manual',
      },
      charter.message.messageId,
    );
    const { message } = await client.until((event) => event.message.aiEntity !== undefined);
    expect(message.text?.split('\n')[0]).toContain('Sans IA : extraits des documents');
    expect(message.aiEntity?.additionalType).toBeUndefined();
    expect(message.aiEntity?.citation?.length).toBeGreaterThan(0);
    expect(bot.endpoint.requests).toEqual([]);
  }, 60_000);
});
