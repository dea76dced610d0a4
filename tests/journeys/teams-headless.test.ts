import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listPlaceholders } from '#shared/acts/list-placeholders.ts';
import { readActFile } from '../../bot/act-files/read-act-file.ts';
import { openPlaygroundClient, type PlaygroundClient } from '../support/playground-client.ts';
import { type RunningBot, startRunningBot } from '../support/running-bot.ts';

const question = 'Combien de jours de congés annuels à temps partiel à 80 % ?';

/** The hash on the button of the charter's card. */
const hashIn = (card: unknown): string =>
  /"hash":"([0-9a-f]+)"/u.exec(JSON.stringify(card))?.[1] ?? '';

type Event = PlaygroundClient['shown'][number];

/** The draft that the buttons of a message are of; empty = none. */
const draftIn = ({ message }: Event): string =>
  /"verb":"draftOpen","draft":"([\w-]+)"/u.exec(JSON.stringify(message.attachments ?? ''))?.[1] ??
  '';
const linkIn = ({ message }: Event): string =>
  /"url":"([^"]+\/drafts\/[\w-]+)"/u.exec(JSON.stringify(message.attachments ?? ''))?.[1] ?? '';
/** Presses a button of a message that was shown. */
const press = (client: PlaygroundClient, shown: Event, verb: string): Promise<string> => {
  const data = { verb, draft: draftIn(shown) };
  return client.invoke(
    'adaptiveCard/action',
    { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    shown.message.messageId,
  );
};
const letterText = (body: string): string =>
  `OBJET: Fermeture de la piscine\nAPPEL: Bonjour,\nCORPS: ${body}\nPOLITESSE: Cordialement,`;

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

  test('a plain request is written, made shorter, and opened in Word with what is left to complete and its id', async () => {
    bot.endpoint.plan(
      {
        kind: 'answer',
        text: letterText('La piscine ferme le 3 février 2026. Elle rouvre le 9 mars.'),
      },
      { kind: 'answer', text: letterText('La piscine ferme le 3 février 2026.') },
    );
    const before = client.shown.length;
    await client.say('Fais-moi un mail pour prévenir que la piscine ferme le 3 février 2026');
    const first = await client.until(
      ({ message }) =>
        message.aiEntity !== undefined && message.text?.includes('La piscine') === true,
    );
    expect(first.message.text).toContain('[à compléter');
    expect(first.message.aiEntity?.additionalType).toEqual(['AIGeneratedContent']);
    const frames = client.shown.slice(before).filter(({ message }) => message.streamEntity);
    expect(frames.length).toBeGreaterThanOrEqual(2);
    const buttons = await client.until((event) => draftIn(event) !== '');
    await press(client, buttons, 'draftShorter');
    const shorter = await client.until(
      (event) => draftIn(event) !== '' && draftIn(event) !== draftIn(buttons),
    );
    const draft = draftIn(shorter);
    await press(client, shorter, 'draftOpen');
    const link = await client.until((event) => linkIn(event) !== '');
    const url = linkIn(link);
    expect((await fetch(url)).status).toBe(200);
    const origin = new URL(url).origin;
    const file = await fetch(url, { method: 'POST', headers: { origin } });
    const document = readActFile(new Uint8Array(await file.arrayBuffer()));
    expect(document.properties['Calame-Document']).toBe(draft);
    expect(document.properties['Calame-Modeles']).toBeDefined();
    const words = document.paragraphs.map(({ text }) => text).join('\n');
    expect(words).toContain('La piscine ferme le 3 février 2026.');
    expect((await fetch(url, { method: 'POST', headers: { origin } })).status).toBe(404);
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

  test('a request to write gives an outline, which opens in Word with its gaps', async () => {
    await client.say('Fais-moi un mail pour inviter les élus à la commission des finances');
    const outline = await client.until((event) => draftIn(event) !== '');
    await client.until(({ message }) => message.text?.includes('sans IA') === true);
    await press(client, outline, 'draftOpen');
    const url = linkIn(await client.until((event) => linkIn(event) !== ''));
    const headers = { origin: new URL(url).origin };
    const file = await fetch(url, { method: 'POST', headers });
    const document = readActFile(new Uint8Array(await file.arrayBuffer()));
    expect(listPlaceholders(document).length).toBeGreaterThanOrEqual(1);
    expect(document.properties['Calame-Document']).toBe(draftIn(outline));
    expect(bot.endpoint.requests).toEqual([]);
  }, 60_000);
});
